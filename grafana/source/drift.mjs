import {dashboard} from './dashboard.mjs';
import {lines, neutral, redFrom, stat} from './panels.mjs';

const ours = 'job="uppdragsgrafen"';
const every = '[$__rate_interval]';
const operations = 'graphql_request_seconds';
const refused = 'TOO_COSTLY|TOO_DEEP|TOO_MANY_FIELDS|TOO_LARGE|RATE_LIMITED';
const failed = 'INTERNAL|TIMEOUT|DATABASE_UNAVAILABLE|OVERLOADED';
const health = {title: 'Hälsa', url: '${server}/actuator/health'};
const raw = {title: 'Alla mätvärden', url: '${server}/actuator/prometheus'};

/**
 * The mean of what a timer has timed.
 * @param {string} timer
 * @param {string} by
 * @param {string} [filter]
 */
const mean = (timer, by, filter = ours) =>
  `sum by (${by}) (rate(${timer}_sum{${filter}}${every})) / sum by (${by}) (rate(${timer}_count{${filter}}${every}))`;

export const drift = dashboard(
  'uppdragsgrafen-drift', 'Drift', 'Hur servern mår, och om datan är färsk.', [],
  [
    {width: 4, height: 6, panel: stat({
      title: 'Uppe',
      description: 'Om Prometheus når servern: 1 ja, 0 nej.',
      unit: 'none',
      steps: [{value: null, color: 'red'}, {value: 1, color: 'green'}],
      queries: [{expr: `up{${ours}}`, legend: '{{instance}}'}],
      link: health,
    })},
    {width: 5, height: 6, panel: stat({
      title: 'Datans ålder',
      description: 'Tid sedan datamängden senast ändrades. Rött efter 120 dagar, där också larmet går.',
      unit: 's',
      steps: redFrom(120 * 86400),
      queries: [{expr: `time() - uppdragsgrafen_dataset_timestamp_seconds{${ours}}`, legend: '{{instance}}'}],
      link: raw,
    })},
    {width: 5, height: 6, panel: stat({
      title: 'Andel fel',
      description: 'Frågor som servern eller databasen inte klarade. Rött från en procent.',
      unit: 'percentunit',
      steps: redFrom(0.01),
      queries: [{
        expr: `(sum(rate(${operations}_count{${ours},graphql_code=~"${failed}"}${every})) or vector(0)) / sum(rate(${operations}_count{${ours}}${every}))`,
        legend: 'fel',
      }],
      link: health,
    })},
    {width: 5, height: 6, panel: stat({
      title: 'Serier',
      description: 'Serier som visas ur grafen, alla mätvärden tillsammans.',
      unit: 'short',
      steps: neutral,
      queries: [{expr: `sum(uppdragsgrafen_series{${ours}})`, legend: 'serier'}],
      link: raw,
    })},
    {width: 5, height: 6, panel: stat({
      title: 'Utelämnade serier',
      description: 'Rader som inte blev serier därför att taket nåddes (uppdragsgrafen.metrics.series). Rött: det som visas är inte allt.',
      unit: 'short',
      steps: redFrom(1),
      queries: [{expr: `sum(uppdragsgrafen_series_refused{${ours}})`, legend: 'utelämnade'}],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Anrop',
      description: 'HTTP-anrop i sekunden, per adress och svar.',
      unit: 'reqps',
      steps: neutral,
      queries: [{expr: `sum by (uri, status) (rate(http_server_requests_seconds_count{${ours}}${every}))`, legend: '{{uri}} {{status}}'}],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Svarstid',
      description: 'Vad ett anrop tar i snitt, och det längsta de senaste minuterna.',
      unit: 's',
      steps: redFrom(1),
      queries: [
        {expr: mean('http_server_requests_seconds', 'uri'), legend: '{{uri}} snitt'},
        {expr: `max by (uri) (http_server_requests_seconds_max{${ours}})`, legend: '{{uri}} längst'},
      ],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Frågor',
      description: 'GraphQL-frågor i sekunden efter felkod; NONE är de som besvarades. Koderna förklaras i docs/errors.md.',
      unit: 'reqps',
      steps: neutral,
      queries: [{expr: `sum by (graphql_code) (rate(${operations}_count{${ours}}${every}))`, legend: '{{graphql_code}}'}],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Avvisad kostnad',
      description: 'Frågor i sekunden som avvisades därför att de bad om för mycket.',
      unit: 'reqps',
      steps: redFrom(1),
      queries: [{expr: `sum by (graphql_code) (rate(${operations}_count{${ours},graphql_code=~"${refused}"}${every}))`, legend: '{{graphql_code}}'}],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Tid per rotfält',
      description: 'Vad varje rotfält tar i snitt: ett rotfält är en fråga till databasen.',
      unit: 's',
      steps: redFrom(1),
      queries: [{expr: mean('graphql_datafetcher_seconds', 'graphql_field_name'), legend: '{{graphql_field_name}}'}],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Databasen',
      description: 'Vad en sats tar innan dess första rad kan läsas, och hur länge den väntar på en anslutning, i snitt.',
      unit: 's',
      steps: redFrom(1),
      queries: [
        {expr: mean('neo4j_db_client_session_run_duration_seconds', 'instance'), legend: 'sats'},
        {expr: mean('db_client_connection_wait_time_seconds', 'instance'), legend: 'väntan'},
      ],
      link: raw,
    })},
    {width: 8, height: 8, panel: lines({
      title: 'Minne',
      description: 'Heap som används, och hur stor den får bli.',
      unit: 'bytes',
      steps: neutral,
      queries: [
        {expr: `sum by (instance) (jvm_memory_used_bytes{${ours},area="heap"})`, legend: 'används'},
        {expr: `sum by (instance) (jvm_memory_max_bytes{${ours},area="heap"} > 0)`, legend: 'högst'},
      ],
      link: raw,
    })},
    {width: 8, height: 8, panel: lines({
      title: 'Processor',
      description: 'Andel av maskinens processorer som servern använder, och andel av tiden som går till skräpsamling.',
      unit: 'percentunit',
      steps: redFrom(0.9),
      queries: [
        {expr: `process_cpu_usage{${ours}}`, legend: 'servern'},
        {expr: `jvm_gc_overhead{${ours}}`, legend: 'skräpsamling'},
      ],
      link: raw,
    })},
    {width: 8, height: 8, panel: lines({
      title: 'Loggade fel',
      description: 'Rader i loggen på nivåerna warn och error, i sekunden.',
      unit: 'cps',
      steps: redFrom(1),
      queries: [{expr: `sum by (level) (rate(logback_events_total{${ours},level=~"warn|error"}${every}))`, legend: '{{level}}'}],
      link: raw,
    })},
  ],
  'now-6h',
);
