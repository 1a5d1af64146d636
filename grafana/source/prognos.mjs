import {choice, dashboard, ours} from './dashboard.mjs';
import {bars, columns, deficitIsRed, farApart, lines, neutral, stat, table} from './panels.mjs';

const money = 'uppdragsgrafen_avvikelse_kronor';
const about = 'kommunnamn=~"$kommun",namndnamn=~"$namnd",ar=~"$ar"';
const who = ours + ',' + about;
const chosen = who + ',period=~"$period"';
const total = 'niva="NAMND",slag="NETTO"';
const behind = {title: 'Frågan bakom', url: '${server}/graphiql#analys-prognoser'};
const neverAdd = ' Summera aldrig över nivåer: en verksamhet, dess grupp och helheten är alla rader.';

export const prognos = dashboard(
  'uppdragsgrafen-prognos', 'Prognos', 'Hur långt från budget varje nämnd och verksamhet är, prognos för prognos.',
  [
    choice('kommun', 'Kommun', `label_values(${money}{${ours}}, kommunnamn)`),
    choice('namnd', 'Nämnd', `label_values(${money}{${ours},kommunnamn=~"$kommun"}, namndnamn)`),
    choice('ar', 'År', `label_values(${money}{${ours},kommunnamn=~"$kommun",namndnamn=~"$namnd"}, ar)`),
    choice('period', 'Period', `label_values(${money}{${who}}, period)`),
  ],
  [
    {width: 12, height: 7, panel: stat({
      title: 'Avvikelse från budget',
      description: 'Nämndens netto mot budget i kronor, för varje vald period; negativt är underskott.',
      unit: 'currencySEK',
      steps: deficitIsRed,
      queries: [{expr: `${money}{${chosen},${total}}`, legend: '{{kommunnamn}}, {{namndnamn}} {{period}}'}],
      link: behind,
    })},
    {width: 8, height: 7, panel: stat({
      title: 'Avvikelse som andel av budget',
      description: 'Nämndens avvikelse delad med årets nettobudget. Rött under två procents underskott, där också larmet går.',
      unit: 'percentunit',
      steps: [{value: null, color: 'red'}, {value: -0.02, color: 'orange'}, {value: 0, color: 'green'}],
      queries: [{
        expr: `${money}{${chosen},${total}} / on (kommun, namnd, ar) group_left () max by (kommun, namnd, ar) `
          + `(abs(uppdragsgrafen_budget_kronor{${who},${total}}))`,
        legend: '{{kommunnamn}}, {{namndnamn}} {{period}}',
      }],
      link: behind,
    })},
    {width: 4, height: 7, panel: stat({
      title: 'Nyaste prognos',
      description: 'Sista dagen i den period som den nyaste inlästa prognosen gäller.',
      unit: 'dateTimeAsIso',
      steps: neutral,
      queries: [{
        expr: `max by (kommunnamn, namndnamn) (uppdragsgrafen_prognos_timestamp_seconds{${who}}) * 1000`,
        legend: '{{kommunnamn}}, {{namndnamn}}',
      }],
      link: behind,
    })},
    {width: 12, height: 9, panel: columns({
      title: 'Prognos för prognos',
      description: 'Nämndens avvikelse från budget i varje prognos och bokslut, i den ordning de gjordes.',
      unit: 'currencySEK',
      steps: deficitIsRed,
      queries: [{expr: `max by (period, kommunnamn, namndnamn) (${money}{${who},${total}})`, legend: ''}],
      link: behind,
    }, 'period')},
    {width: 12, height: 9, panel: bars({
      title: 'Verksamheter längst under budget',
      description: 'De tio verksamheter vars netto avviker mest åt fel håll i de valda perioderna.' + neverAdd,
      unit: 'currencySEK',
      steps: deficitIsRed,
      queries: [{expr: `bottomk(10, ${money}{${chosen},niva="VERKSAMHET",slag="NETTO"})`, legend: '{{benamning}} {{period}}'}],
      link: behind,
    })},
    {width: 24, height: 12, panel: table({
      title: 'Budget, prognos, bokslut och avvikelse, rad för rad',
      description: 'Raderna som dokumenten har dem; varje värde länkar till var det står.' + neverAdd,
      unit: 'currencySEK',
      steps: neutral,
      queries: [
        {expr: `uppdragsgrafen_budget_kronor{${chosen}}`, legend: 'Budget'},
        {expr: `uppdragsgrafen_prognos_kronor{${chosen}}`, legend: 'Prognos'},
        {expr: `uppdragsgrafen_bokslut_kronor{${chosen}}`, legend: 'Bokslut'},
        {expr: `${money}{${chosen}}`, legend: 'Avvikelse'},
      ],
      link: behind,
    }, ['__name__', 'instance', 'job', 'kommun', 'namnd', 'verksamhet'], 'ekonomirad')},
    {width: 24, height: 9, panel: {...lines({
      title: 'Historik',
      description: 'Nämndens avvikelse vid den tid då varje prognos gjordes, de senaste femton åren. '
        + 'Syns när historiken är inläst med promtool, se docs/metrics.md.',
      unit: 'currencySEK',
      steps: deficitIsRed,
      queries: [{
        expr: `max by (kommunnamn, namndnamn) (max_over_time(${money}{job="",${about},${total}}[$__interval]))`,
        legend: '{{kommunnamn}}, {{namndnamn}}',
      }],
      link: {title: 'Historiken som OpenMetrics', url: '${server}/export/prognoser.om'},
    }, farApart), timeFrom: '15y'}},
  ],
  'now-1h',
);
