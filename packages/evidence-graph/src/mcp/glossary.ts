import { languageValue } from '../ontology/language.js';
import { type NodeAnswer, operation, type TypeFacts } from './model.js';
import type { Served } from './tool.js';
import { plain } from './words.js';

interface Page {
  readonly list: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly NodeAnswer[];
  };
}

/** What the graph's nodes are called in each of its languages, as a table of Markdown. */
export async function glossary(served: Served, signal?: AbortSignal): Promise<string> {
  const { languages, named } = served.model;
  const inLanguages = languages.map(async (language) => {
    const names = await Promise.all(named.map((type) => namesOf(type, language, { ...served, signal })));
    return new Map(names.flat());
  });
  const names = await Promise.all(inLanguages);
  const ids = [...(names[0]?.keys() ?? [])];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['ID', ...languages]),
    row(['---', ...languages.map(() => '---')]),
    ...ids.map((id) => row([id, ...names.map((each) => plain(each.get(id) ?? '').replaceAll('|', '\\|'))])),
    '',
  ].join('\n');
}

/** Nodes of a page, and of a type at most. */
const [PAGE, MOST] = [100, 5000];

async function namesOf(
  { connection }: TypeFacts,
  language: string,
  { asker, model, signal }: Served & { readonly signal: AbortSignal | undefined },
): Promise<[string, string][]> {
  const names: [string, string][] = [];
  if (connection === null) return names;
  const body = `list: ${connection}(first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${model.nodeFields} } }`;
  const query = operation('Names', { after: 'String' }, body);
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = { after, lang: languageValue(language) };
    const { list }: Page = (await asker.own<Page>(query, { variables, signal })).data;
    names.push(...list.nodes.map((node): [string, string] => [node.id, model.nameOf(node)]));
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null && names.length < MOST);
  return names;
}
