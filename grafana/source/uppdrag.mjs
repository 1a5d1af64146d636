import {choice, dashboard, ours} from './dashboard.mjs';
import {bars, columns, neutral, redFrom, stat, table} from './panels.mjs';

const uppdragen = 'uppdragsgrafen_uppdrag';
const where = ours + ',kommunnamn=~"$kommun",ar=~"$ar"';
const of = where + ',namndnamn=~"$namnd"';
const behind = {title: 'Frågan bakom', url: '${server}/graphiql#analys-uppdragsstatus'};

export const uppdrag = dashboard(
  'uppdragsgrafen-uppdrag', 'Uppdrag', 'Vad som har lovats, hur det står till, och vilka nämnder som delar ansvaret.',
  [
    choice('kommun', 'Kommun', `label_values(${uppdragen}{${ours}}, kommunnamn)`),
    choice('namnd', 'Nämnd', `label_values(${uppdragen}{${ours},kommunnamn=~"$kommun",namnd!=""}, namndnamn)`),
    choice('ar', 'År', `label_values(${uppdragen}{${ours},kommunnamn=~"$kommun"}, ar)`),
    choice('period', 'Period', `label_values(uppdragsgrafen_matvarde{${ours},kommunnamn=~"$kommun"}, period)`),
  ],
  [
    {width: 8, height: 8, panel: stat({
      title: 'Uppdrag',
      description: 'Hur många uppdrag varje kommun har per år. Ett uppdrag räknas en gång, hur många nämnder som än delar det.',
      unit: 'short',
      steps: neutral,
      queries: [{expr: `sum by (kommunnamn, ar) (${uppdragen}{${where},namnd=""})`, legend: '{{kommunnamn}} {{ar}}'}],
      link: behind,
    })},
    {width: 8, height: 8, panel: bars({
      title: 'Status',
      description: 'Uppdrag efter vad dokumenten säger om dem. EJ_ANGIVEN: de säger inget, vilket inte är detsamma som ogjort.',
      unit: 'short',
      steps: neutral,
      queries: [{expr: `sum by (status) (${uppdragen}{${where},namnd=""})`, legend: '{{status}}'}],
      link: behind,
    })},
    {width: 8, height: 8, panel: stat({
      title: 'Delat ansvar',
      description: 'Nämnder per uppdrag i snitt, ägare och medverkande. Över ett: ansvaret delas.',
      unit: 'short',
      steps: neutral,
      queries: [{
        expr: `sum by (kommunnamn, ar) (${uppdragen}{${where},namnd!=""}) / sum by (kommunnamn, ar) (${uppdragen}{${where},namnd=""})`,
        legend: '{{kommunnamn}} {{ar}}',
      }],
      link: {title: 'Frågan bakom', url: '${server}/graphiql#delade-uppdrag'},
    })},
    {width: 12, height: 10, panel: columns({
      title: 'Uppdrag per nämnd',
      description: 'Uppdrag som nämnden äger eller medverkar i. Ett delat uppdrag räknas hos var och en: summera inte över nämnder.',
      unit: 'short',
      steps: neutral,
      queries: [{expr: `sum by (namndnamn) (${uppdragen}{${of},namnd!=""})`, legend: ''}],
      link: behind,
    }, 'namndnamn')},
    {width: 12, height: 10, panel: bars({
      title: 'Nämnder som delar uppdrag',
      description: 'De tjugo par av nämnder som delar flest uppdrag, alla år: båda äger dem eller medverkar i dem.',
      unit: 'short',
      steps: neutral,
      queries: [{
        expr: `topk(20, uppdragsgrafen_samansvar{${ours},kommunnamn=~"$kommun"})`,
        legend: '{{namndnamn}} och {{annannamn}}',
      }],
      link: {title: 'Frågan bakom', url: '${server}/graphiql#analys-samansvar'},
    })},
    {width: 12, height: 10, panel: bars({
      title: 'Budgetkonsekvenser',
      description: 'Vad uppdrag och avtal ändrar i nämndernas budgetar, i kronor.',
      unit: 'currencySEK',
      steps: neutral,
      queries: [{
        expr: `sum by (namndnamn, typ, ar) (uppdragsgrafen_budgetkonsekvens_kronor{${of}})`,
        legend: '{{namndnamn}} {{typ}} {{ar}}',
      }],
      link: {title: 'Frågan bakom', url: '${server}/graphiql#analys-budgetkonsekvenser'},
    })},
    {width: 12, height: 10, panel: table({
      title: 'Mätvärden',
      description: 'Uppmätta värden, mål och förändringar, i den enhet som står på raden. Undertryckta och saknade värden finns inte här.',
      unit: 'none',
      steps: neutral,
      queries: [{expr: `uppdragsgrafen_matvarde{${ours},kommunnamn=~"$kommun",period=~"$period"}`, legend: 'Värde'}],
      link: {title: 'Fråga själv', url: '${server}/graphiql'},
    }, ['__name__', 'instance', 'job', 'kommun', 'namnd', 'verksamhet'], 'matvarde')},
    {width: 12, height: 10, panel: bars({
      title: 'Motsägelser',
      description: 'Där dokumenten säger emot sig själva eller varandra, efter slag.',
      unit: 'short',
      steps: redFrom(100),
      queries: [{
        expr: `sum by (kommunnamn, typ) (uppdragsgrafen_motsagelser{${ours},kommunnamn=~"$kommun"})`,
        legend: '{{kommunnamn}} {{typ}}',
      }],
      link: {title: 'Frågan bakom', url: '${server}/graphiql#analys-motsagelser'},
    })},
  ],
  'now-1h',
);
