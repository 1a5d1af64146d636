import {dashboard, ours} from './dashboard.mjs';
import {lines, neutral, redFrom, stat} from './panels.mjs';

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

/**
 * What so many of those that were measured stay under.
 * @param {number} share
 * @param {string} measured
 * @param {string} [filter]
 */
const within = (share, measured, filter = ours) =>
  `histogram_quantile(${share}, sum by (le) (rate(${measured}_bucket{${filter}}${every})))`;

/** What was asked of a cache, per second. */
const asked = `sum by (cache) (rate(cache_gets_total{${ours}}${every}))`;

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
    {width: 4, height: 6, panel: stat({
      title: 'Datans ålder',
      description: 'Tid sedan datamängden senast ändrades. Rött efter 120 dagar, där också larmet går.',
      unit: 's',
      steps: redFrom(120 * 86400),
      queries: [{expr: `time() - uppdragsgrafen_dataset_timestamp_seconds{${ours}}`, legend: '{{instance}}'}],
      link: raw,
    })},
    {width: 4, height: 6, panel: stat({
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
    {width: 4, height: 6, panel: stat({
      title: 'Serier',
      description: 'Serier som visas ur grafen, alla mätvärden tillsammans.',
      unit: 'short',
      steps: neutral,
      queries: [{expr: `sum(uppdragsgrafen_series{${ours}})`, legend: 'serier'}],
      link: raw,
    })},
    {width: 4, height: 6, panel: stat({
      title: 'Utelämnade serier',
      description: 'Rader som inte blev serier därför att taket nåddes (uppdragsgrafen.metrics.series). Rött: det som visas är inte allt.',
      unit: 'short',
      steps: redFrom(1),
      queries: [{expr: `sum(uppdragsgrafen_series_refused{${ours}})`, legend: 'utelämnade'}],
      link: raw,
    })},
    {width: 4, height: 6, panel: stat({
      title: 'Ej lästa mätvärden',
      description: 'Mätvärden som inte kunde läsas ur grafen, och saknas eller är gamla. Servern försöker igen; loggen säger varför.',
      unit: 'short',
      steps: redFrom(1),
      queries: [{expr: `sum(uppdragsgrafen_metrics_failed{${ours}})`, legend: 'ej lästa'}],
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
      title: 'Frågor per namn',
      description: 'GraphQL-frågor i sekunden per sparat dokument. OTHER är frågor med andra namn, NONE de utan namn.',
      unit: 'reqps',
      steps: neutral,
      queries: [{
        expr: `sum by (graphql_operation_name) (rate(${operations}_count{${ours}}${every}))`,
        legend: '{{graphql_operation_name}}',
      }],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Frågornas tid',
      description: 'Vad hälften av GraphQL-frågorna, och alla utom en av hundra, högst tar.',
      unit: 's',
      steps: redFrom(2),
      queries: [
        {expr: within(0.5, operations), legend: 'hälften'},
        {expr: within(0.99, operations), legend: 'alla utom 1 %'},
      ],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Frågornas kostnad',
      description: 'Hur många noder svaren kan få, räknat före frågan: hälften, alla utom en av hundra, och gränsen (uppdragsgrafen.limits.cost).',
      unit: 'short',
      steps: neutral,
      queries: [
        {expr: within(0.5, 'uppdragsgrafen_question_cost_nodes', ours + ',refused="false"'), legend: 'hälften'},
        {expr: within(0.99, 'uppdragsgrafen_question_cost_nodes', ours + ',refused="false"'), legend: 'alla utom 1 %'},
        {expr: `max(uppdragsgrafen_question_cost_limit_nodes{${ours}})`, legend: 'gränsen'},
      ],
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
      description: 'Vad en sats tar i snitt, vad alla utom en av hundra högst tar, och hur länge drivrutinen väntar på en anslutning. En fråga till den inbyggda databasen behöver ingen.',
      unit: 's',
      steps: redFrom(2),
      queries: [
        {expr: mean('uppdragsgrafen_statement_seconds', 'door'), legend: '{{door}} snitt'},
        {expr: within(0.99, 'uppdragsgrafen_statement_seconds'), legend: 'alla utom 1 %'},
        {expr: mean('db_client_connection_wait_time_seconds', 'instance'), legend: 'väntan'},
      ],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Satser som inte gick',
      description: 'Satser i sekunden som databasen inte svarade på: för långsamma, eller databasen borta.',
      unit: 'cps',
      steps: redFrom(0.1),
      queries: [{
        expr: `sum by (error) (rate(uppdragsgrafen_statement_seconds_count{${ours},error!="none"}${every})) or sum(rate(uppdragsgrafen_statement_seconds_count{${ours}}${every})) * 0`,
        legend: '{{error}}',
      }],
      link: health,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Satser på gång',
      description: 'Satser som frågor väntar på just nu, och hur många som väntar på en anslutning från drivrutinen.',
      unit: 'short',
      steps: neutral,
      queries: [
        {expr: `sum(uppdragsgrafen_statements_in_flight{${ours}})`, legend: 'på gång'},
        {expr: `sum(db_client_connection_pending_requests{${ours}})`, legend: 'väntar'},
      ],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Anslutningar',
      description: 'Drivrutinens anslutningar till databasen: använda, lediga, och så många som det får bli.',
      unit: 'short',
      steps: neutral,
      queries: [
        {expr: `sum by (db_client_connection_state) (db_client_connection_count{${ours}})`, legend: '{{db_client_connection_state}}'},
        {expr: `sum(db_client_connection_max{${ours}})`, legend: 'högst'},
      ],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Träffar i cacharna',
      description: 'Andel som fanns: answers är svar, documents tolkade frågor, plans deras planer, statements satser som den inbyggda databasen känner.',
      unit: 'percentunit',
      steps: neutral,
      queries: [{
        expr: `sum by (cache) (rate(cache_gets_total{${ours},result="hit"}${every})) / ${asked}`,
        legend: '{{cache}}',
      }],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Cacharnas innehåll',
      description: 'Så många varje cache har, och så många den har fått göra plats för den senaste timmen.',
      unit: 'short',
      steps: neutral,
      queries: [
        {expr: `sum by (cache) (cache_size{${ours}})`, legend: '{{cache}}'},
        {expr: `sum by (cache) (increase(cache_evictions_total{${ours}}[1h]))`, legend: '{{cache}} undanträngda'},
      ],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Nya frågeformer',
      description: 'Frågor i sekunden vars form inte är planerad förut (plans), och satser som den inbyggda databasen inte har mött (statements).',
      unit: 'cps',
      steps: neutral,
      queries: [{
        expr: `sum by (cache) (rate(cache_gets_total{${ours},cache=~"plans|statements",result="miss"}${every}))`,
        legend: '{{cache}}',
      }],
      link: raw,
    })},
    {width: 12, height: 8, panel: lines({
      title: 'Tid att planera',
      description: 'Vad en ny form tar att planera i snitt, sedan servern startade: här (plans), och i den inbyggda databasen (statements).',
      unit: 's',
      steps: redFrom(0.5),
      queries: [{
        expr: `sum by (cache) (uppdragsgrafen_cache_load_seconds_sum{${ours},cache=~"plans|statements"}) / sum by (cache) (uppdragsgrafen_cache_load_seconds_count{${ours},cache=~"plans|statements"})`,
        legend: '{{cache}}',
      }],
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
