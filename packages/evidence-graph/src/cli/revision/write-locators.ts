import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Composer, CST, isMap, isScalar, isSeq, type Node, Parser, type Scalar, type YAMLMap } from 'yaml';
import type { SeedFile, SourceFile } from '../../dataset/text.js';
import { whyUnreadable } from '../../dataset/unreadable.js';
import type { Locator } from '../../evidence/revision/relocate.js';
import { CommandError } from '../command-error.js';

/**
 * Writes locators into the YAML and JSON files of a folder, and gives the names of those that changed; every other character of these stays as it is.
 * Writes nothing where one of them has no such place.
 */
export async function writeLocators(
  folder: string,
  files: readonly SeedFile[],
  locators: ReadonlyMap<string, Locator>,
): Promise<readonly string[]> {
  const missed = new Set(locators.keys());
  const written = files
    .filter((file): file is SourceFile => 'bytes' in file && /\.(ya?ml|json)$/i.test(file.name))
    .map((file) => ({ name: file.name, ...rewritten(file, locators, missed) }))
    .filter(({ before, after }) => after !== before);
  if (missed.size > 0) {
    const some = `${[...missed].slice(0, 5).join(', ')}${missed.size > 5 ? ` and ${missed.size - 5} more` : ''}`;
    throw new CommandError(
      `Nothing is written: ${some} stand in no YAML or JSON file, or lack a value there. Count their places with the command "locate".`,
    );
  }
  for (const { name, after } of written) await writeTo(resolve(folder, name), after);
  return written.map(({ name }) => name);
}

async function writeTo(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new CommandError(
      `${file} cannot be written: ${whyUnreadable(error)}. Let it be written, and run this again.`,
      undefined,
      {
        cause: error,
      },
    );
  }
}

function rewritten({ bytes }: SourceFile, locators: ReadonlyMap<string, Locator>, missed: Set<string>) {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const tokens = [...new Parser().parse(before)];
  for (const { contents } of new Composer({ keepSourceTokens: true, uniqueKeys: false }).compose(tokens)) {
    for (const { id, fields } of nodesIn(contents)) {
      const locator = locators.get(id);
      if (locator && Object.entries(locator).every(([name, value]) => write(fields, name, value))) missed.delete(id);
    }
  }
  return { before, after: tokens.map((token) => CST.stringify(token)).join('') };
}

interface WrittenNode {
  readonly id: string;
  readonly fields: YAMLMap;
}

/** The nodes of a file: by type and key, or as records that have both. */
function nodesIn(contents: unknown): WrittenNode[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }): WrittenNode[] => {
    if (isSeq(value))
      return value.items
        .filter((each) => isMap(each))
        .map((fields) => ({ id: `${textOf(fields.get('type'))}:${textOf(fields.get('key'))}`, fields }));
    if (!isMap(value)) return [];
    return value.items.flatMap(({ key: name, value: fields }) =>
      isMap(fields) ? [{ id: `${textOf(key)}:${textOf(name)}`, fields }] : [],
    );
  });
}

const textOf = (value: unknown): string => (isScalar(value) ? (value.source ?? String(value.value)) : String(value));

/** False where the node has no such value to write over. */
function write(fields: YAMLMap, name: string, value: string | number): boolean {
  const found = fields.get(name, true) as Node | undefined;
  const scalar = isMap(found) ? (found.get('to', true) as Node | undefined) : found;
  if (!isScalar(scalar)) return false;
  const text = name === 'section' && !textOf(scalar).includes(':') ? String(value).replace(/^[^:]*:/, '') : String(value);
  if (textOf(scalar) !== text) overwrite(scalar, text, typeof value === 'string');
  return true;
}

function overwrite({ srcToken }: Scalar, text: string, isText: boolean): void {
  if (!srcToken || !CST.isScalar(srcToken)) return;
  // Digits alone would be read as a number, and so would some hexadecimal ones.
  const type = isText && srcToken.type === 'scalar' && /^[-+.\d]/.test(text) ? { type: 'QUOTE_DOUBLE' as const } : {};
  CST.setScalarValue(srcToken, text, { inFlow: true, ...type });
}
