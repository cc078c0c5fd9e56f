import { type DocumentNode, GraphQLError, parse, Source } from 'graphql';
import type { ErrorCode } from '../error.js';
import type { Limits } from '../options.js';
import { assertSize } from './assert-size.js';
import { assertTokens } from './assert-tokens.js';

/** The document of a text that keeps the limits. Throws a `GraphQLError` with a code. */
export function parseOperation(text: string | Source, limits: Limits): DocumentNode {
  const source = typeof text === 'string' ? new Source(text) : text;
  const document = parseWithin(source, limits);
  assertSize(document, limits);
  return document;
}

function parseWithin(source: Source, limits: Limits): DocumentNode {
  try {
    assertTokens(source, limits);
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) error.extensions.code ??= 'GRAPHQL_PARSE_FAILED' satisfies ErrorCode;
    throw error;
  }
}
