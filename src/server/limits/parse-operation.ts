import { type DocumentNode, parse, Source } from 'graphql';
import type { Limits } from '../options.js';
import { assertSize } from './assert-size.js';
import { assertTokens } from './assert-tokens.js';

/** The document of a text that keeps the limits. Throws a `GraphQLError`. */
export function parseOperation(text: string | Source, limits: Limits): DocumentNode {
  const source = typeof text === 'string' ? new Source(text) : text;
  assertTokens(source, limits);
  const document = parse(source);
  assertSize(document, limits);
  return document;
}
