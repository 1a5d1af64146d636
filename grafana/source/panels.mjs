// The kinds of panels that the dashboards are made of, each with what Grafana needs and nothing that it has by itself.
import {
  BarGaugeDisplayMode, BarGaugeNamePlacement, BarGaugeSizing, BarGaugeValueMode, BigValueColorMode, BigValueGraphMode,
  BigValueJustifyMode, BigValueTextMode, GraphDrawStyle, LegendDisplayMode, PercentChangeColorMode, SortOrder,
  StackingMode, ThresholdsMode, TooltipDisplayMode, VisibilityMode, VizOrientation,
} from '@grafana/schema';

/** @import {DashboardLink, GridPos, Panel, ReduceDataOptions, Threshold, VizLegendOptions, VizTooltipOptions} from '@grafana/schema' */
/** @import {FieldConfig as BarChartField, Options as BarChart} from '@grafana/schema/dist/esm/raw/composable/barchart/panelcfg/x/BarChartPanelCfg_types.gen' */
/** @import {Options as BarGauge} from '@grafana/schema/dist/esm/raw/composable/bargauge/panelcfg/x/BarGaugePanelCfg_types.gen' */
/** @import {Options as Stat} from '@grafana/schema/dist/esm/raw/composable/stat/panelcfg/x/StatPanelCfg_types.gen' */
/** @import {Options as Table} from '@grafana/schema/dist/esm/raw/composable/table/panelcfg/x/TablePanelCfg_types.gen' */
/** @import {FieldConfig as TimeSeriesField, Options as TimeSeries} from '@grafana/schema/dist/esm/raw/composable/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen' */

/**
 * What every panel has: what it shows and why, its unit, where it turns red, its expressions, and a link to what is behind.
 * @typedef {object} Shown
 * @property {string} title
 * @property {string} description
 * @property {string} unit of Grafana's
 * @property {Threshold[]} steps colours from a value upwards
 * @property {Query[]} queries
 * @property {{title: string, url: string}} link
 */

/** @typedef {{expr: string, legend: string}} Query */

/** The one that is chosen in the dashboard. */
export const source = {type: 'prometheus', uid: '${datasource}'};

/** @type {Threshold[]} */
export const neutral = [{value: null, color: 'blue'}];

/** @type {Threshold[]} */
export const deficitIsRed = [{value: null, color: 'red'}, {value: 0, color: 'green'}];

/**
 * Red from a value upwards.
 * @param {number} value
 * @returns {Threshold[]}
 */
export const redFrom = (value) => [{value: null, color: 'green'}, {value, color: 'red'}];

/** @type {VizLegendOptions} */
const legend = {calcs: [], displayMode: LegendDisplayMode.List, placement: 'bottom', showLegend: true};

/** @type {VizTooltipOptions} */
const tooltip = {mode: TooltipDisplayMode.Multi, sort: SortOrder.None};

/** @type {ReduceDataOptions} */
const newest = {calcs: ['lastNotNull'], values: false};

/**
 * @template Options, Field
 * @param {string} type
 * @param {Shown} shown
 * @param {'now' | 'rows' | 'time'} how one value a series, one row a series, or all of the time range
 * @param {Options} options
 * @param {Field} custom what the kind of panel has of its own for each series
 * @returns {Panel<any, any>}
 */
function panel(type, shown, how, options, custom) {
  return {
    type,
    title: shown.title,
    description: shown.description,
    datasource: source,
    targets: shown.queries.map(({expr, legend}, at) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + at),
      datasource: source,
      expr,
      legendFormat: legend,
      format: how === 'rows' ? 'table' : 'time_series',
      instant: how !== 'time',
      range: how === 'time',
    })),
    links: [link(shown.link.title, shown.link.url)],
    fieldConfig: {
      defaults: {unit: shown.unit, thresholds: {mode: ThresholdsMode.Absolute, steps: shown.steps},
        custom: /** @type {any} */ (custom)},
      overrides: [],
    },
    options: /** @type {any} */ (options),
  };
}

/** @param {Shown} shown */
export function stat(shown) {
  /** @type {Stat} */
  const options = {
    colorMode: BigValueColorMode.Value,
    graphMode: BigValueGraphMode.None,
    justifyMode: BigValueJustifyMode.Auto,
    orientation: VizOrientation.Auto,
    percentChangeColorMode: PercentChangeColorMode.Standard,
    reduceOptions: newest,
    showPercentChange: false,
    textMode: BigValueTextMode.ValueAndName,
    wideLayout: true,
  };
  return panel('stat', shown, 'now', options, {});
}

/** @param {Shown} shown */
export function bars(shown) {
  /** @type {BarGauge} */
  const options = {
    displayMode: BarGaugeDisplayMode.Basic,
    legend: {...legend, showLegend: false},
    maxVizHeight: 300,
    minVizHeight: 16,
    minVizWidth: 8,
    namePlacement: BarGaugeNamePlacement.Auto,
    orientation: VizOrientation.Horizontal,
    reduceOptions: newest,
    showUnfilled: true,
    sizing: BarGaugeSizing.Auto,
    valueMode: BarGaugeValueMode.Color,
  };
  return panel('bargauge', shown, 'now', options, {});
}

/**
 * Columns by one label.
 * @param {Shown} shown
 * @param {string} label
 */
export function columns(shown, label) {
  /** @type {BarChart} */
  const options = {
    barWidth: 0.9,
    fullHighlight: false,
    groupWidth: 0.7,
    legend,
    orientation: VizOrientation.Auto,
    showValue: VisibilityMode.Auto,
    stacking: StackingMode.None,
    tooltip,
    xField: label,
    xTickLabelMaxLength: 0,
    xTickLabelRotation: 0,
  };
  /** @type {BarChartField} */
  const field = {fillOpacity: 80};
  return {
    ...panel('barchart', shown, 'rows', options, field),
    transformations: [{id: 'sortBy', options: {sort: [{field: label}]}}, without('Time')],
  };
}

/**
 * Lines over time.
 * @param {Shown} shown
 * @param {TimeSeriesField} [field]
 */
export function lines(shown, field = {drawStyle: GraphDrawStyle.Line}) {
  /** @type {TimeSeries} */
  const options = {legend, tooltip};
  return panel('timeseries', shown, 'time', options, field);
}

/** Figures that stand years apart: a point for each, and a line between them. */
/** @type {TimeSeriesField} */
export const farApart = {drawStyle: GraphDrawStyle.Line, pointSize: 8, showPoints: VisibilityMode.Always, spanNulls: true};

/**
 * A row for each thing, with a link from it.
 * @param {Shown} shown
 * @param {string[]} hidden labels
 * @param {string} id the label that holds the thing's id
 */
export function table(shown, hidden, id) {
  /** @type {Table} */
  const options = {frameIndex: 0, showHeader: true};
  return {
    ...panel('table', shown, 'rows', options, {}),
    // The names of the metrics are hidden first: rows that differ in them are not merged.
    transformations: [without('Time', ...hidden), {id: 'merge', options: {}}],
    fieldConfig: {
      defaults: {
        unit: shown.unit,
        thresholds: {mode: ThresholdsMode.Absolute, steps: shown.steps},
        links: [{title: 'Var det står', url: '${server}/id/${__data.fields.' + id + '}'}],
      },
      overrides: shown.queries.map(({legend}, at) => ({
        matcher: {id: 'byName', options: 'Value' + (shown.queries.length > 1 ? ' #' + String.fromCharCode('A'.charCodeAt(0) + at) : '')},
        properties: [{id: 'displayName', value: legend}],
      })),
    },
  };
}

/** @param {string[]} fields */
function without(...fields) {
  return {id: 'organize', options: {excludeByName: Object.fromEntries(fields.map((field) => [field, true]))}};
}

/**
 * @param {string} title
 * @param {string} url
 * @returns {DashboardLink}
 */
export function link(title, url) {
  return {title, url, type: 'link', asDropdown: false, icon: 'external link', includeVars: false, keepTime: false,
    tags: [], targetBlank: true, tooltip: ''};
}
