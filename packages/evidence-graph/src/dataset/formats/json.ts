import { type AnyNode, parse, type StringNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Place } from '../fault.js';
import type { FormatReader, Located, TextFault } from './located.js';
import { MAX_NESTING, TOO_DEEP } from './plain-yaml.js';

export const readJson: FormatReader = (text, placeOf) => {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return [{ offset: deep, ...TOO_DEEP }];
  let body: ValueNode;
  try {
    ({ body } = parse(text, { mode: 'json', ranges: true }));
  } catch (error) {
    return [syntaxFault(error, text)];
  }
  const reader = new TreeReader(text, placeOf);
  const root = reader.locate(body);
  return reader.faults.length > 0 ? reader.faults : { root };
};

/** Where brackets are nested too deep; the parser would exhaust the stack. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (const { 0: sign, index } of text.matchAll(/\\.|["[\]{}]/gs)) {
    if (sign === '"') isString = !isString;
    else if (!isString) depth += sign === '[' || sign === '{' ? 1 : sign === ']' || sign === '}' ? -1 : 0;
    if (depth > MAX_NESTING) return index;
  }
  return undefined;
}

function syntaxFault(error: unknown, text: string): TextFault {
  // Everything that the parser throws tells where.
  const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : 0;
  const [found] = text.slice(offset).match(/^[\p{L}\p{N}_]{1,20}|^./su) ?? [];
  return found === undefined
    ? { offset, wrong: 'The JSON ends too soon', right: 'Close each quote, [ and {' }
    : { offset, wrong: `${found} cannot stand here in JSON`, right: rightFor(found) };
}

function rightFor(found: string): string {
  if (found === '/' || found === '#') return 'Remove the comment: JSON has none';
  if (found === '}' || found === ']') return 'Look for a comma or a bracket that is missing or too many before it';
  return found === "'" || /^\p{L}/u.test(found)
    ? 'Put names and texts in double quotes'
    : 'Look for a comma, colon or quote that is missing or too many before it';
}

class TreeReader {
  readonly faults: TextFault[] = [];

  constructor(
    private readonly text: string,
    private readonly placeOf: (offset: number) => Place,
  ) {}

  locate(node: ValueNode): Located {
    const place = this.placeOf(startOf(node));
    switch (node.type) {
      case 'Object': {
        const entries = node.members.map(({ name, value }) => ({
          name: name.type === 'String' ? this.#textOf(name) : name.name,
          value: this.locate(value),
          place: this.placeOf(startOf(name)),
        }));
        return { kind: 'map', entries, place };
      }
      case 'Array':
        return { kind: 'list', items: node.elements.map(({ value }) => this.locate(value)), place };
      case 'String':
        return { kind: 'scalar', value: this.#textOf(node), text: node.value, place };
      case 'Null':
        return { kind: 'scalar', value: null, text: 'null', place };
      default:
        return { kind: 'scalar', value: 'value' in node ? node.value : undefined, text: this.#written(node), place };
    }
  }

  /** The parser lets lines end within texts. */
  #textOf(node: StringNode): string {
    const control = this.#written(node).search(/[\t\r\n]/);
    if (control >= 0) {
      const offset = startOf(node) + control;
      this.faults.push({
        offset,
        wrong: 'A tab or the end of a line stands in a text',
        right: 'Write \\t or \\n, or close the quote before it',
      });
    }
    return node.value;
  }

  #written({ range = [0, 0] }: AnyNode): string {
    return this.text.slice(...range);
  }
}

const startOf = ({ range = [0, 0] }: AnyNode): number => range[0];
