/** npm install @nestjs/core @nestjs/common @nestjs/platform-express @nestjs/graphql @nestjs/apollo @apollo/server @as-integrations/express5 */
import 'reflect-metadata';
import { ApolloDriver } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';

const graph = createMemoryGraph(await loadSeed());

/** Adds what the graph says beside its data. */
const finishing = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body }, contextValue }) {
      if (body.kind === 'single') body.singleResult = await graph.finish(body.singleResult, contextValue);
    },
  }),
};

class AppModule {}
const options = { driver: ApolloDriver, schema: graph.schema, plugins: [finishing], context: () => graph.context() };
Module({ imports: [GraphQLModule.forRoot(options)] })(AppModule);

const app = await NestFactory.create(AppModule, { logger: ['error'] });
await app.listen(process.env.PORT ?? 4000, '127.0.0.1');
