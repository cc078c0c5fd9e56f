import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

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
  const visit = (node: ts.Node): void => {
    const text = textOf(node)?.trim();
    if (text?.includes(' ') && !/^(?:[<{"]|curl )/.test(text)) texts.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return texts;
}

function textOf(node: ts.Node): string | undefined {
  if (node.parent && ts.isTaggedTemplateExpression(node.parent)) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(filledIn);
}
