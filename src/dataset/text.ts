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
      fault: { file: name, line: deep, column: 1, wrong: `Nested more than ${MAX_NESTING} deep`, right: 'The seed needs four levels' },
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
  let depth = 0;
  let line = 1;
  for (const row of text.split('\n')) {
    const [indent = ''] = row.match(/^[ \t?:-]*/) ?? [];
    if ((indent.match(/[-?:](?=[ \t]|$)/g) ?? []).length > MAX_NESTING || indent.length > 8 * MAX_NESTING) return line;
    for (const character of row) {
      if (character === '[' || character === '{') depth += 1;
      else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
      if (depth > MAX_NESTING) return line;
    }
    line += 1;
  }
  return undefined;
}
