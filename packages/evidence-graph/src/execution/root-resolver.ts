import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { PlannedObject, resolvePlanned } from './object-plan.js';

/** Answers a root field of an operation that another program executes. */
export type AnswerRoot = (context: unknown, info: GraphQLResolveInfo) => unknown;

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Who answers where each resolver is called without a plan; whoever makes the schema anew keeps its resolvers. */
const answers = new WeakMap<Resolver, { answer?: AnswerRoot }>();

/** The resolver of a field of the graph on a root type: of the plan, or where another program executes, of one that it lets be made. */
export function createRootResolver(): Resolver {
  const bound: { answer?: AnswerRoot } = {};
  const resolve: Resolver = (parent, args, context, info) => {
    if (parent instanceof PlannedObject || !bound.answer) return resolvePlanned(parent, args, context, info);
    return bound.answer(context, info);
  };
  answers.set(resolve, bound);
  return resolve;
}

/** Whether a resolver is the graph's own: it takes its value from the plan. */
export const isPlanned = (resolve: unknown): boolean => resolve === resolvePlanned || answers.has(resolve as Resolver);

/** Has the root fields of a schema, and of all that are made of it, answered; the last who asks for it answers. */
export function answerRoots(schema: GraphQLSchema, answer: AnswerRoot): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const { resolve } of Object.values(root?.getFields() ?? {})) {
      const bound = resolve && answers.get(resolve);
      if (bound) bound.answer = answer;
    }
  }
}
