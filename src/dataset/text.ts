import { Lexer } from 'yaml';
import type { Fault } from './fault.js';

/** An authored file, as bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_NESTING = 50;

/** The text of an authored file, or the fault that keeps it from being read as YAML at all. */
export function decodeText({ name, bytes }: SourceFile): { text: string } | { fault: Fault } {
  const start = { file: name, line: 1, column: 1 };
  if (bytes.length > MAX_BYTES) {
    return { fault: { ...start, wrong: `The file has ${bytes.length} bytes`, right: `At most ${MAX_BYTES} are read; split it` } };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = firstInvalidByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, offset));
    const line = before.split('\n').length;
    return {
      fault: {
        file: name,
        line,
        column: before.length - before.lastIndexOf('\n'),
        wrong: `Byte ${offset} is not valid UTF-8`,
        right: 'Save the file as UTF-8',
      },
    };
  }
  const deep = lineOfDeepNesting(text);
  if (deep !== undefined) {
    return {
      fault: {
        file: name,
        line: deep,
        column: 1,
        wrong: `Nested more than ${MAX_NESTING} deep`,
        right: 'The seed needs four levels',
      },
    };
  }
  return { text };
}

function firstInvalidByte(bytes: Uint8Array): number {
  const isValid = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (middle <= bytes.length && isValid(middle)) valid = middle;
    else invalid = middle;
  }
  return Math.min(valid, bytes.length);
}

/** Counted before parsing: the YAML parser can exhaust the process on thousands of levels. */
function lineOfDeepNesting(text: string): number | undefined {
  let line = 1;
  let flow = 0;
  let indicators = 0;
  let isScalar = false;
  let isLineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow += isScalar ? 0 : 1;
    else if (token === ']' || token === '}') flow -= isScalar ? 0 : 1;
    else if (token === FLOW_ERROR_END) flow = 0;
    else if (flow === 0 && /^[-?:]$/.test(token)) indicators += 1;
    const indent = isLineStart && token.trim() === '' ? token.length : 0;
    if (flow > MAX_NESTING || indicators > MAX_NESTING || indent > MAX_INDENT) return line;
    const newlines = token.split('\n').length - 1;
    if (newlines > 0) indicators = 0;
    line += newlines;
    isLineStart = token.endsWith('\n');
    isScalar = token === SCALAR;
  }
  return undefined;
}

/** What the lexer puts before a scalar, and where it gives up on a flow collection. */
const SCALAR = '\u001f';
const FLOW_ERROR_END = '\u0018';
const MAX_INDENT = 8 * MAX_NESTING;
