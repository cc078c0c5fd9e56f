import { Lexer, type Source, TokenKind } from 'graphql';
import { limitError } from '../error.js';
import type { Limits } from '../options.js';

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Refuses a text that is too long or nested too deep for the recursive parser, before it is parsed. */
export function assertTokens(source: Source, { maxTokens, maxNesting }: Limits): void {
  const lexer = new Lexer(source);
  let nesting = 0;
  for (let count = 1; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (count > maxTokens) throw limitError('tokens or more', count, maxTokens);
    if (opening.has(lexer.token.kind)) nesting += 1;
    else if (closing.has(lexer.token.kind)) nesting -= 1;
    if (nesting > maxNesting) throw limitError('brackets inside one another or more', nesting, maxNesting);
  }
}
