import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';

export interface SourceText {
  /** The file, from the root of the package. */
  readonly file: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);

/** The folder of the engine's code. */
export const ENGINE = 'packages/evidence-graph/src/';

/** Stands in a text for what is only known when it is said. */
export const filledIn = '…';

/** The code of each file in a folder, by its path from the root of the package. */
export const sourcesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [`${folder}${name}`, readFileSync(new URL(`${folder}${name}`, root), 'utf8')]),
  );

/** What the code says in words: its literals of several words, without markup, styles, queries and commands to copy. */
export const textsOf = (sources: ReadonlyMap<string, string>): SourceText[] =>
  [...sources].flatMap(([file, source]) => textsIn(source).map((text) => ({ file, text })));

function textsIn(source: string): string[] {
  const texts: string[] = [];
  const add = (text: string): void => {
    const trimmed = text.trim();
    if (trimmed.includes(' ') && !/^(?:[<{"]|curl )/.test(trimmed)) texts.push(trimmed);
  };
  const tagged = new Set<unknown>();
  const visitor = new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') add(value);
    },
    TaggedTemplateExpression: ({ quasi }) => void tagged.add(quasi),
    TemplateLiteral: (node) => {
      if (!tagged.has(node)) add(node.quasis.map(({ value }) => value.cooked ?? '').join(filledIn));
    },
  });
  visitor.visit(parseSync('source.ts', source).program);
  return texts;
}
