// PostGraphile, WORKERS processes; the settings are explained in ../README.md.
// Environment: PORT, DATABASE (a connection string), WORKERS.
import cluster from 'node:cluster';
import http from 'node:http';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { workers } from './workers.mjs';

const preset = {
  extends: [PostGraphileAmberPreset, PgAggregatesPreset],
  disablePlugins: ['PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin'],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE, schemas: ['public'], poolConfig: { max: 10, statement_timeout: 8000 } }),
  ],
  grafserv: { port: Number(process.env.PORT), graphiql: false, graphiqlOnGraphQLGET: false, watch: false, websockets: false },
  grafast: { explain: false },
};

async function serve() {
  const server = http.createServer();
  await postgraphile(preset).createServ(grafserv).addTo(server);
  await new Promise((listening) => server.listen(Number(process.env.PORT), '127.0.0.1', listening));
}

await workers(cluster, serve);
