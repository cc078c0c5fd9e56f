import { groundExtensions } from '../execution/field.js';
import { askAll } from '../fields/ask-all.js';
import type { QueryGraph } from '../fields/query-graph.js';
import { describe } from '../ontology/describe.js';
import type { GraphBuilder } from '../pothos/builder.js';
import type { EvidenceIndex } from './evidence-index.js';
import type { EvidenceOntology } from './with-evidence.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface UncoveredSpan extends Span {
  readonly reason: string;
  readonly section: string;
}

interface CoverageValues {
  readonly length: number;
  readonly cited: number;
  readonly uncited: number;
  readonly uncovered: readonly UncoveredSpan[];
}

const SECTIONS = `query ($after: String) {
  articleSections(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id start end parts { totalCount } } }
}`;
const UNCITED = `query ($after: String) {
  uncitedPassages(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id start end reason section { id } } }
}`;

interface SectionNode extends Span {
  readonly id: string;
  readonly parts: { readonly totalCount: number };
}

interface UncitedNode extends Span {
  readonly id: string;
  readonly reason: string;
  readonly section: { readonly id: string };
}

/** `Query.coverage`: how much of the article is cited, and why the rest is not. */
export function addCoverage(builder: GraphBuilder<EvidenceOntology>, ask: QueryGraph, index: EvidenceIndex): void {
  const span = builder.objectRef<UncoveredSpan>('UncoveredSpan').implement({
    description: describe('A part of the article on which no fact rests.', '未引片段'),
    fields: (t) => ({
      start: t.exposeInt('start', { nullable: false, description: describe('Its first Unicode code point.', '起点') }),
      end: t.exposeInt('end', { nullable: false, description: describe('The code point after its last.', '终点') }),
      reason: t.field({
        type: builder.graphEnum('UncitedReason'),
        nullable: false,
        description: describe('Why.', '原因'),
        resolve: ({ reason }) => reason,
      }),
      section: t.exposeID('section', { nullable: false, description: describe('The ID of the section it stands in.', '段落') }),
    }),
  });
  const coverage = builder.objectRef<CoverageValues>('Coverage').implement({
    description: describe('How much of the article the graph cites, in Unicode code points.', '覆盖情况'),
    fields: (t) => ({
      length: t.exposeInt('length', {
        nullable: false,
        description: describe('The length of all sections together.', '全文长度'),
      }),
      cited: t.exposeInt('cited', { nullable: false, description: describe('On how much of it facts rest.', '已引长度') }),
      uncited: t.exposeInt('uncited', {
        nullable: false,
        description: describe('How much is left uncited for a reason.', '有因未引长度'),
      }),
      uncovered: t.field({
        type: [span],
        nullable: false,
        description: describe('Each part that is left uncited, with the reason.', '未引片段'),
        resolve: (values) => values.uncovered,
      }),
    }),
  });
  builder.queryField('coverage', (t) =>
    t.field({
      type: coverage,
      nullable: false,
      description: describe('How much of the article is cited, and why the rest is not.', '覆盖情况'),
      resolve: () => readCoverage(ask, index),
      extensions: groundExtensions(() => measuredIds(ask)),
    }),
  );
}

/** What is measured: the sections, and the passages that are left uncited. */
async function measuredIds(ask: QueryGraph): Promise<string[]> {
  const { sections, passages } = await readPassages(ask);
  return [...sections, ...passages].map(({ id }) => id);
}

async function readPassages(ask: QueryGraph) {
  const sections = await askAll<SectionNode>(ask, SECTIONS, (answer) => answer.articleSections);
  const passages = await askAll<UncitedNode>(ask, UNCITED, (answer) => answer.uncitedPassages);
  return { sections: sections.filter(({ parts }) => parts.totalCount === 0), passages };
}

async function readCoverage(ask: QueryGraph, index: EvidenceIndex): Promise<CoverageValues> {
  const { sections, passages } = await readPassages(ask);
  const points = new Set<number>();
  for (const section of sections) eachPoint(section, (point) => points.add(point));
  const cited = new Set<number>();
  for (const ground of await index.all()) {
    eachPoint(ground, (point) => points.has(point) && cited.add(point));
  }
  const uncited = new Set<number>();
  const uncovered = passages
    .map(({ start, end, reason, section }) => ({ start, end, reason, section: section.id }))
    .sort((a, b) => a.start - b.start);
  for (const passage of uncovered) eachPoint(passage, (point) => !cited.has(point) && uncited.add(point));
  return { length: points.size, cited: cited.size, uncited: uncited.size, uncovered };
}

function eachPoint({ start, end }: Span, visit: (point: number) => void): void {
  for (let point = start; point < end; point += 1) visit(point);
}
