import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../http/error.js';
import { plain } from '../words.js';

const NOT_FOUND: ErrorCode = 'NOT_FOUND';

/** Why nothing is found, with what the graph advises. */
export function absent(id: string, { warnings }: Readonly<Record<string, unknown>> = {}): GraphQLError {
  const [advice] = Array.isArray(warnings) ? warnings : [];
  const told =
    typeof advice?.message === 'string' ? advice.message : `There is nothing with the ID ${JSON.stringify(plain(id))}. ${FORM}`;
  return new GraphQLError(`${told} That neither states nor denies anything.`, { extensions: { code: NOT_FOUND } });
}

export const isAbsent = (error: unknown): boolean => error instanceof GraphQLError && error.extensions.code === NOT_FOUND;

const FORM = 'A node has the ID Type:key, a relationship TYPE(START,END).';
