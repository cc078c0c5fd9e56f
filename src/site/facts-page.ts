import type { Graph } from 'evidence-graph/graph';
import { type DocumentNode, parse } from 'graphql';
import { escapeHtml } from './escape-html.js';

interface Label {
  readonly zh: string;
  readonly en: string;
}

interface Term extends Label {
  readonly name: string;
}

interface Ontology {
  readonly types: readonly Term[];
  readonly enums: readonly { readonly name: string; readonly values: readonly Term[] }[];
}

interface Fact extends Label {
  readonly id: string;
  readonly type: string;
  readonly zhDescription: string | null;
  readonly enDescription: string | null;
  readonly assertion: string;
  readonly evidence: readonly { readonly exact: string; readonly section: Label }[];
  /** These three are of observations only. */
  readonly value?: number;
  readonly unit?: string;
  readonly comparator?: string;
}

const ONTOLOGY = parse(`{
  ontology {
    types { name zh: label(lang: ZH) en: label(lang: EN) }
    enums { name values { name zh: label(lang: ZH) en: label(lang: EN) } }
  }
}`);
const FACTS = parse(`query Facts($after: String) {
  entities(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id type: __typename zh: name(lang: ZH) en: name(lang: EN) assertion
      zhDescription: description(lang: ZH) enDescription: description(lang: EN)
      evidence { exact section { zh: name(lang: ZH) en: name(lang: EN) } }
      ... on Observation { value unit comparator }
    }
  }
}`);

/**
 * Everything the graph speaks of, as a page that needs no script: names, descriptions, figures, and where the article says it.
 *
 * @param addressOf where each has a page of its own
 */
export async function factsPage(graph: Graph, addressOf?: (id: string) => string): Promise<string> {
  const { ontology } = (await ask(graph, ONTOLOGY)) as { ontology: Ontology };
  const facts = await readFacts(graph);
  const sections = ontology.types
    .map((type) => ({ type, of: facts.filter((fact) => fact.type === type.name) }))
    .filter(({ of }) => of.length > 0)
    .map(
      ({ type, of }) =>
        `<h2>${both(type)}</h2>\n<dl>\n${of.map((fact) => factItem(fact, ontology, addressOf?.(fact.id))).join('\n')}\n</dl>`,
    );
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

const both = ({ zh, en }: Label): string => `${escapeHtml(zh)} ${inEnglish(en)}`;

const inEnglish = (text: string): string => `<span lang="en">${escapeHtml(text)}</span>`;

function factItem(
  { id, zh, en, zhDescription, enDescription, assertion, evidence, ...figure }: Fact,
  ontology: Ontology,
  address: string | undefined,
): string {
  const term = (type: string, value = ''): string => {
    const found = ontology.enums.find(({ name }) => name === type)?.values.find(({ name }) => name === value);
    return found ? both(found) : escapeHtml(value);
  };
  const lines = [
    zhDescription && escapeHtml(zhDescription),
    enDescription && inEnglish(enDescription),
    figure.value !== undefined && `${figure.value} ${term('Unit', figure.unit)} (${term('Comparator', figure.comparator)})`,
    assertion !== 'STATED' && term('Assertion', assertion),
    evidence.map(({ exact, section }) => `“${escapeHtml(exact)}” (${both(section)})`).join('; '),
  ].filter(Boolean);
  const name = both({ zh, en });
  const said = address === undefined ? name : `<a href="${escapeHtml(address)}">${name}</a>`;
  return `<dt id="${escapeHtml(id)}">${said}</dt>\n${lines.map((line) => `<dd>${line}</dd>`).join('\n')}`;
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
