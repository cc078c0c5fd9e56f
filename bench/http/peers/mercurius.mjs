/** Mercurius with its just-in-time compiler, on objects that are joined beforehand. */
import Fastify from 'fastify';
import { buildSchema } from 'graphql';
import mercurius from 'mercurius';
import { announce } from '../../shared/announce.mjs';
import { addResolvers, joinedGraph } from '../joined.mjs';

const { typeDefinitions, root } = await joinedGraph();
const app = Fastify();
app.register(mercurius, { schema: addResolvers(buildSchema(typeDefinitions), root), jit: 1 });
announce(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
