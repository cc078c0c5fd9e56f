import type { JsonSchemaType } from '@modelcontextprotocol/server';
import type { Example } from '../examples/example.js';
import type { Asker } from './asker.js';
import type { Model } from './model.js';
import type { ToolAnswer } from './result.js';

/** What every tool works with. */
export interface Served {
  readonly asker: Asker;
  readonly model: Model;
  /** Those with an answer in words. */
  readonly questions: readonly Example[];
}

export interface ToolContext extends Served {
  /** A tag such as `en`. */
  readonly language: string;
  /** Aborts when the caller has gone. */
  readonly signal: AbortSignal;
}

/** Something that an assistant can ask for. */
export interface Tool<Arguments extends object = object> {
  readonly name: string;
  readonly title: string;
  description(served: Served): string;
  /** The properties of its arguments; `lang` comes to them where texts are in a language. */
  readonly input: Readonly<Record<string, JsonSchemaType>>;
  readonly required: readonly string[];
  readonly takesLanguage: boolean;
  /** The properties of its data. */
  readonly output: Readonly<Record<string, JsonSchemaType>>;
  readonly always: readonly string[];
  /** Whether the graph has what it needs. */
  isOffered(served: Served): boolean;
  run(given: Arguments, context: ToolContext): Promise<ToolAnswer>;
}

export const defineTool = <Arguments extends object>(tool: Tool<Arguments>): Tool<Arguments> => tool;

const object = (properties: Readonly<Record<string, JsonSchemaType>>, required: readonly string[]): JsonSchemaType => ({
  type: 'object',
  properties,
  required: [...required],
  additionalProperties: false,
});

export function inputOf({ input, required, takesLanguage }: Tool, { languages }: Model): JsonSchemaType {
  const lang = takesLanguage && languages.length > 1 ? { lang: { type: 'string', enum: [...languages] } } : {};
  return object({ ...input, ...lang }, required);
}

export const outputOf = ({ output, always }: Tool): JsonSchemaType => object(output, always);

export const text: JsonSchemaType = { type: 'string' };
export const count: JsonSchemaType = { type: 'integer' };
export const yesNo: JsonSchemaType = { type: 'boolean' };
export const identifier: JsonSchemaType = { type: 'string', maxLength: 500 };
export const listOf = (items: JsonSchemaType, maxItems?: number): JsonSchemaType => ({
  type: 'array',
  items,
  ...(maxItems === undefined ? {} : { maxItems }),
});
export const record = (
  required: readonly string[],
  properties: Readonly<Record<string, JsonSchemaType>> = {},
): JsonSchemaType => ({
  type: 'object',
  ...(Object.keys(properties).length > 0 ? { properties } : {}),
  required: [...required],
});
export const upTo = (maximum: number, given: number): JsonSchemaType => ({
  type: 'integer',
  minimum: 1,
  maximum,
  default: given,
});

/** What many tools tell: where it stands, and what the source leaves open. */
export const citationOutput = { citations: listOf(record(['id', 'place'])), citationCount: count };
export const silenceOutput = { notStated: listOf(record(['id', 'question'])) };
