import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../http/error.js';
import { plain } from '../words.js';

const NOT_FOUND: ErrorCode = 'NOT_FOUND';

/** Why nothing is found, with what the graph advises. */
export function absent(id: string, extensions: Readonly<Record<string, unknown>> = {}): GraphQLError {
  const told = adviceIn(extensions) ?? `There is nothing with the ID ${JSON.stringify(plain(id))}. ${FORM}`;
  return new GraphQLError(`${told} That neither states nor denies anything.`, { extensions: { code: NOT_FOUND } });
}

/** What the graph advises beside an answer. */
export function adviceIn({ warnings }: Readonly<Record<string, unknown>>): string | undefined {
  const [advice] = Array.isArray(warnings) ? warnings : [];
  return typeof advice?.message === 'string' ? advice.message : undefined;
}

export const isAbsent = (error: unknown): boolean => error instanceof GraphQLError && error.extensions.code === NOT_FOUND;

const FORM = 'A node has the ID Type:key, a relationship TYPE(START,END).';
