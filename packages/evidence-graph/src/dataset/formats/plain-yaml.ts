import { Lexer } from 'yaml';
import type { TextFault } from './located.js';

/** How deep a file may be nested, in any format. */
export const MAX_NESTING = 50;
export const TOO_DEEP = { wrong: `Nested more than ${MAX_NESTING} deep`, right: 'The seed needs four levels' };

const MAX_INDENT = 8 * MAX_NESTING;

/** What the lexer puts before a scalar, before a document, and where it gives up on a flow collection. */
const SCALAR = '\u001f';
const DOCUMENT = '\u0002';
const FLOW_ERROR_END = '\u0018';

/**
 * What a seed does not have, though YAML does: anchors, aliases, tags, directives. Looked for before parsing:
 * aliases let a small file stand for a huge one, and thousands of levels can exhaust the process.
 */
export function plainYamlFaults(text: string): { faults: TextFault[]; isDeep: boolean } {
  const faults: TextFault[] = [];
  const nesting = new Nesting();
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    nesting.add(token, isScalar);
    if (nesting.isDeep) {
      return {
        faults: [{ offset, ...TOO_DEEP }],
        isDeep: true,
      };
    }
    const words = isScalar ? undefined : notPlain(token);
    if (words) faults.push({ offset, ...words });
    isScalar = token === SCALAR;
    if (!MARKS.has(token)) offset += token.length;
  }
  return { faults, isDeep: false };
}

/** Tokens that stand for no character. */
const MARKS: ReadonlySet<string> = new Set([SCALAR, DOCUMENT, FLOW_ERROR_END]);

function notPlain(token: string): { wrong: string; right: string } | undefined {
  switch (token[0]) {
    case '&':
      return { wrong: `${token} is an anchor`, right: 'Remove it: a seed has no aliases' };
    case '*':
      return { wrong: `${token} is an alias`, right: 'Write out what it stands for' };
    case '!':
      return { wrong: `${token} is a tag`, right: 'Remove it: the property tells of which kind its value is' };
    case '%':
      return /^%YAML\s+1\.[12]\s*$/.test(token) ? undefined : { wrong: `${token} is a directive`, right: 'Remove the line' };
    default:
      return undefined;
  }
}

/** How deep the tokens so far are nested: in brackets, by indicators on one line, by indentation. */
class Nesting {
  #flow = 0;
  #indicators = 0;
  #isLineStart = true;
  isDeep = false;

  add(token: string, isScalar: boolean): void {
    if (token === '[' || token === '{') this.#flow += isScalar ? 0 : 1;
    else if (token === ']' || token === '}') this.#flow -= isScalar ? 0 : 1;
    else if (token === FLOW_ERROR_END) this.#flow = 0;
    else if (this.#flow === 0 && /^[-?:]$/.test(token)) this.#indicators += 1;
    const indent = this.#isLineStart && token.trim() === '' ? token.length : 0;
    this.isDeep = this.#flow > MAX_NESTING || this.#indicators > MAX_NESTING || indent > MAX_INDENT;
    if (token.includes('\n')) this.#indicators = 0;
    this.#isLineStart = token.endsWith('\n');
  }
}
