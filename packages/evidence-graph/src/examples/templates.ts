import type { DocumentNode } from 'graphql';
import { parsePath, parseTemplate, type Step, type Template, TemplateError } from '../answers/index.js';
import { exampleFault } from './fault.js';
import { type Entry, requireEntry } from './header.js';
import { unselected } from './selected.js';

/** A file of an example: what its head says, and its operation. */
export interface ExampleFile {
  readonly file: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly languages: readonly string[];
  readonly document: DocumentNode;
}

/** A template in each language, over what a path leads to; each can be read, and names what the operation selects. */
export function templatesOf(example: ExampleFile, name: string, within: readonly Step[] = []): Readonly<Record<string, string>> {
  const { file, entries, languages } = example;
  return Object.fromEntries(
    languages.map((language) => {
      const entry = requireEntry(file, entries, `${name}.${language}`);
      const template = read<Template>(file, entry, parseTemplate, '{field.field}', ', and # first for their number');
      for (const part of template)
        if (typeof part !== 'string') requireSelected(example, entry, `{${part.source}}`, [...within, ...part.steps]);
      return [language, entry.value];
    }),
  );
}

/** The steps of a path, from what another leads to; it can be read, and names what the operation selects. */
export function pathOf(example: ExampleFile, entry: Entry, within: readonly Step[] = []): readonly Step[] {
  const steps = read(example.file, entry, parsePath, 'field.field', '');
  requireSelected(example, entry, entry.value, [...within, ...steps]);
  return steps;
}

function requireSelected({ file, document }: ExampleFile, { line }: Entry, source: string, steps: readonly Step[]): void {
  const missing = unselected(steps, document);
  if (missing === undefined) return;
  throw exampleFault(file, line, `${source} asks for ${missing}, which the operation does not select there`, 'Select it');
}

function read<T>(file: string, { value, line }: Entry, parse: (text: string) => T, form: string, further: string): T {
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof TemplateError)
      throw exampleFault(file, line, error.message, `Write ${form}, with [], [0] or [field=value] behind a list${further}`);
    throw error;
  }
}
