import { GraphQLError } from 'graphql';

/** Why nothing is found, with what the graph advises. */
export function absent(id: string, { warnings }: Readonly<Record<string, unknown>>): GraphQLError {
  const [advice] = Array.isArray(warnings) ? warnings : [];
  const told = typeof advice?.message === 'string' ? advice.message : `There is nothing with the ID ${JSON.stringify(id)}.`;
  return new GraphQLError(`${told} That neither states nor denies anything: find the ID with search.`);
}
