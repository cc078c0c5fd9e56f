/** graphql-yoga with graphql-jit, on objects that are joined beforehand. */
import { createServer } from 'node:http';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { buildSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { announce } from '../../shared/announce.mjs';
import { addResolvers, joinedGraph } from '../joined.mjs';

const { typeDefinitions, root } = await joinedGraph();
const schema = addResolvers(buildSchema(typeDefinitions), root);
const yoga = createYoga({ schema, plugins: [useGraphQlJit()], logging: false, graphiql: false, landingPage: false });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${server.address().port}/graphql`));
