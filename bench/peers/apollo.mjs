// @neo4j/graphql behind Apollo Server, one worker a processor; the settings are explained in ../README.md.
// Environment: PORT, NEO4J, WORKERS.
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import { workers } from './workers.mjs';

async function serve() {
  const driver = neo4j.driver(process.env.NEO4J);
  const graph = new Neo4jGraphQL({
    typeDefs: readFileSync(new URL('types.graphql', import.meta.url), 'utf8'),
    driver,
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  const app = express();
  const httpServer = http.createServer(app);
  const server = new ApolloServer({
    schema: await graph.getSchema(),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer })],
  });
  await server.start();
  const context = async () => ({ sessionConfig: { database: 'neo4j', defaultAccessMode: neo4j.session.READ } });
  app.disable('x-powered-by');
  app.use('/graphql', express.json(), expressMiddleware(server, { context }));
  await new Promise((listening) => httpServer.listen(Number(process.env.PORT), '127.0.0.1', listening));
}

await workers(cluster, serve);
