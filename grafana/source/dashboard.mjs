// A dashboard: its variables, its links, and where its panels lie.
import {VariableHide, VariableRefresh, VariableSort} from '@grafana/schema';
import {link, source} from './panels.mjs';

/** @import {Dashboard, Panel, VariableModel} from '@grafana/schema' */

const WIDTH = 24;

/** Of the servers that are chosen: part of every selector. */
export const ours = 'job=~"$job",instance=~"$instance"';

/** A metric that each server has, with data or without. */
const always = 'uppdragsgrafen_statements_in_flight';

/**
 * The Prometheus to ask. This label and those of the servers are the ones that Grafana's dashboard-linter asks for.
 * @returns {VariableModel}
 */
function datasource() {
  return {name: 'datasource', label: 'Data source', type: 'datasource', query: 'prometheus',
    current: {text: 'Prometheus', value: 'prometheus'}};
}

/**
 * The servers to show. The job is that of prometheus.yml to begin with: others have metrics of the same names.
 * @returns {VariableModel[]}
 */
function servers() {
  return [
    {...choice('job', 'Job', `label_values(${always}, job)`), allValue: '.+',
      current: {text: ['uppdragsgrafen'], value: ['uppdragsgrafen']}},
    {...choice('instance', 'Instance', `label_values(${always}{job=~"$job"}, instance)`), allValue: '.+'},
  ];
}

/**
 * The values of a label, of which any number can be chosen.
 * @param {string} name
 * @param {string} text
 * @param {string} query
 * @returns {VariableModel}
 */
export function choice(name, text, query) {
  return {
    name,
    label: text,
    type: 'query',
    datasource: source,
    query,
    refresh: VariableRefresh.onTimeRangeChanged,
    sort: VariableSort.alphabeticalAsc,
    multi: true,
    includeAll: true,
    allValue: '.*',
    current: {text: ['All'], value: ['$__all']},
  };
}

/**
 * Where the server is seen by those who follow links; to be changed where it is elsewhere.
 * @returns {VariableModel}
 */
function server() {
  const address = 'http://localhost:8080';
  return {name: 'server', type: 'textbox', label: 'Server', hide: VariableHide.hideVariable, query: address,
    current: {text: address, value: address}};
}

/**
 * @param {string} uid
 * @param {string} title
 * @param {string} description
 * @param {VariableModel[]} variables
 * @param {Array<{panel: Panel<any, any>, width: number, height: number}>} placed in reading order
 * @param {string} from
 * @returns {Dashboard}
 */
export function dashboard(uid, title, description, variables, placed, from) {
  let x = 0;
  let y = 0;
  let line = 0;
  const panels = placed.map(({panel, width, height}, at) => {
    if (x + width > WIDTH) {
      x = 0;
      y += line;
      line = 0;
    }
    const gridPos = {x, y, w: width, h: height};
    x += width;
    line = Math.max(line, height);
    return {id: at + 1, gridPos, ...panel};
  });
  return {
    uid,
    title,
    description,
    tags: ['uppdragsgrafen'],
    schemaVersion: 42,
    editable: false,
    time: {from, to: 'now'},
    refresh: '1m',
    timezone: 'browser',
    links: [link('Fråga själv', '${server}/graphiql')],
    templating: {list: [datasource(), ...servers(), ...variables, server()]},
    panels,
  };
}
