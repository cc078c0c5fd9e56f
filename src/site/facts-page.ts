import { type DocumentNode, parse } from 'graphql';
import type { Graph } from '../graphql/graph.js';
import { escapeHtml } from './escape-html.js';

interface Fact {
  readonly id: string;
  readonly type: string;
  readonly zh: string;
  readonly en: string;
  readonly zhDescription: string | null;
  readonly enDescription: string | null;
  readonly assertion: string;
  readonly evidence: readonly { readonly exact: string; readonly section: { readonly zh: string; readonly en: string } }[];
}

interface TypeTerm {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

const ONTOLOGY = parse('{ ontology { types { name zh: label(lang: ZH) en: label(lang: EN) } } }');
const FACTS = parse(`query Facts($after: String) {
  entities(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id type: __typename zh: name(lang: ZH) en: name(lang: EN) assertion
      zhDescription: description(lang: ZH) enDescription: description(lang: EN)
      evidence { exact section { zh: name(lang: ZH) en: name(lang: EN) } }
    }
  }
}`);

/** Everything the graph speaks of, as a page that needs no script: names, descriptions, and where the article says it. */
export async function factsPage(graph: Graph): Promise<string> {
  const { ontology } = (await ask(graph, ONTOLOGY)) as { ontology: { types: readonly TypeTerm[] } };
  const facts = await readFacts(graph);
  const sections = ontology.types
    .map((type) => ({ type, of: facts.filter((fact) => fact.type === type.name) }))
    .filter(({ of }) => of.length > 0)
    .map(({ type, of }) => `<h2>${both(type)}</h2>\n<dl>\n${of.map(factItem).join('\n')}\n</dl>`);
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>二十大代表选举知识图谱：全部条目 · Delegate election graph: all entries</title>
</head>
<body>
<h1>全部条目 <span lang="en">All entries</span></h1>
${sections.join('\n')}
</body>
</html>
`;
}

const both = ({ zh, en }: { readonly zh: string; readonly en: string }): string =>
  `${escapeHtml(zh)} <span lang="en">${escapeHtml(en)}</span>`;

const labels: Readonly<Record<string, string>> = {
  DERIVED: '推算 <span lang="en">derived</span>',
  BACKGROUND: '背景知识 <span lang="en">background</span>',
};

function factItem(fact: Fact): string {
  const { id, zhDescription, enDescription, assertion, evidence } = fact;
  const lines = [
    zhDescription && escapeHtml(zhDescription),
    enDescription && `<span lang="en">${escapeHtml(enDescription)}</span>`,
    labels[assertion],
    evidence.map(({ exact, section }) => `“${escapeHtml(exact)}” (${both(section)})`).join('; '),
  ].filter(Boolean);
  return `<dt id="${escapeHtml(id)}">${both(fact)}</dt>\n${lines.map((line) => `<dd>${line}</dd>`).join('\n')}`;
}

async function readFacts(graph: Graph): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (let after: string | null = null; ; ) {
    const { entities }: { entities: Page } = (await ask(graph, FACTS, { after })) as { entities: Page };
    facts.push(...entities.nodes);
    if (!entities.pageInfo.hasNextPage) return facts;
    after = entities.pageInfo.endCursor;
  }
}

interface Page {
  readonly nodes: readonly Fact[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function ask(graph: Graph, document: DocumentNode, variableValues: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await graph.execute({ document, variableValues });
  if (errors?.[0]) throw errors[0];
  return data;
}
