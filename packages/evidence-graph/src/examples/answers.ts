import type { DocumentNode } from 'graphql';
import { parseTemplate, type Template, TemplateError } from '../answers/index.js';
import { exampleFault } from './fault.js';
import { type Entry, requireEntry } from './header.js';
import { unselected } from './selected.js';

/** The answer in each language, where the file has one; all its templates can be read, and name what the operation selects. */
export function answersOf(
  file: string,
  entries: ReadonlyMap<string, Entry>,
  languages: readonly string[],
  document: DocumentNode,
): Readonly<Record<string, string>> | null {
  const names = languages.map((language) => [language, `answer.${language}`] as const);
  if (!names.some(([, name]) => entries.has(name))) return null;
  return Object.fromEntries(
    names.map(([language, name]) => {
      const value = requireEntry(file, entries, name);
      const line = entries.get(name)?.line ?? 1;
      assertSelected(file, line, readTemplate(file, line, value), document);
      return [language, value];
    }),
  );
}

function assertSelected(file: string, line: number, template: Template, document: DocumentNode): void {
  for (const part of template) {
    if (typeof part === 'string') continue;
    const missing = unselected(part, document);
    if (missing === undefined) continue;
    throw exampleFault(
      file,
      line,
      `{${part.source}} asks for ${missing}, which the operation does not select there`,
      'Select it',
    );
  }
}

function readTemplate(file: string, line: number, text: string): Template {
  try {
    return parseTemplate(text);
  } catch (error) {
    if (error instanceof TemplateError)
      throw exampleFault(
        file,
        line,
        error.message,
        'Write {field.field}, with [], [0] or [field=value] behind a list, and # first for their number',
      );
    throw error;
  }
}
