import type {
  ExportedEvidence,
  ExportedGraph,
  ExportedNode,
  ExportedRelationship,
  PropertyTerm,
  Vocabulary,
} from '../../src/export/index.js';
import { names } from './xml-reader.js';

const property = (name: string, more: Partial<PropertyTerm> = {}): PropertyTerm => ({
  name,
  label: { zh: `属性 ${name}`, en: `property ${name}` },
  valueType: 'String',
  isLocalized: false,
  isList: false,
  default: null,
  ...more,
});

const assertion = property('assertion', { valueType: 'Assertion', default: 'STATED' });

export const vocabulary: Vocabulary = {
  title: { zh: '“书” <&> 图', en: 'Books <&> graph' },
  languages: ['zh', 'en'],
  hasEvidence: true,
  types: [
    {
      name: 'Book',
      label: { zh: '书<>', en: 'book' },
      properties: [
        assertion,
        property('pages', { valueType: 'Int' }),
        property('price', { valueType: 'Float' }),
        property('lent', { valueType: 'Boolean', default: false }),
        property('label', { isLocalized: true }),
        property('aliases', { isList: true }),
        property('published', { valueType: 'DateTime' }),
      ],
    },
    {
      name: 'Person',
      label: { zh: '人', en: 'person' },
      subClassOf: 'http://www.w3.org/ns/prov#Person',
      properties: [assertion, property('pages')],
    },
  ],
  relationshipTypes: ['WRITTEN_BY', 'OWNS', 'CITES'].map((name) => ({
    name,
    label: { zh: `关系&${name}`, en: `relation ${name}` },
    properties: [assertion, property('condition', { isLocalized: true })],
  })),
  enums: [
    {
      name: 'Assertion',
      label: { zh: '断言性质', en: 'Assertion' },
      values: ['STATED', 'INFERRED', 'DERIVED', 'BACKGROUND', 'NOT_STATED'].map((name) => ({
        name,
        label: { zh: `据 ${name}`, en: `on ${name}` },
      })),
    },
  ],
};

const evidence: readonly ExportedEvidence[] = [
  {
    id: 'Evidence:p2',
    start: 10,
    end: 14,
    exact: '619名',
    passage: null,
    section: { id: 'ArticleSection:p2', name: { zh: '第2段', en: 'Paragraph 2' } },
    source: { id: 'Source:report', name: { zh: '报告', en: 'Report' } },
  },
  {
    id: 'Evidence:p1',
    start: 0,
    end: 5,
    exact: '<"&',
    passage: '<"& it\'s',
    section: { id: 'ArticleSection:p1', name: { zh: '第1段', en: 'Paragraph 1' } },
    source: { id: 'Source:report', name: { zh: '报告', en: 'Report' } },
  },
];

const grounds = ['STATED', 'DERIVED', 'BACKGROUND'] as const;
const qualifiers = [
  [],
  [
    { zh: '要求', en: 'Required' },
    { zh: '推算', en: 'Derived' },
  ],
  [{ zh: '条件：<“等”>', en: 'Condition: <"etc.">' }],
] as const;

export const nodes: readonly ExportedNode[] = names.map((name, index) => {
  const type = index % 2 === 0 ? 'Book' : 'Person';
  const own = {
    pages: 300 + index,
    price: 27,
    lent: index === 0,
    label: name,
    aliases: ['a', 'b;c'],
    published: '2024-03-05T22:10:00Z',
  };
  return {
    id: `${type}:n${index}`,
    type,
    name,
    properties: { assertion: grounds[index % 3] as string, ...(type === 'Book' ? own : { pages: '-1' }) },
    qualifiers: qualifiers[index % 3] ?? [],
    evidence: index % 3 === 0 ? evidence : [],
    color: type === 'Book' ? '#b3261e' : '#1f6fb2',
    position: index === 6 ? undefined : { x: Math.cos(index) * 3, y: Math.sin(index) * 2 },
  };
});

const endOf = (index: number) => {
  const { id, type, name } = nodes[index] as ExportedNode;
  return { id, type, name };
};

const relationship = (type: string, from: number, to: number, key = ''): ExportedRelationship => ({
  id: `${type}(${endOf(from).id},${endOf(to).id}${key})`,
  type,
  label: { zh: `说 ${type}`, en: `says ${type}` },
  from: endOf(from),
  to: endOf(to),
  properties: { assertion: grounds[to % 3] as string, ...(to % 3 === 2 ? { condition: { zh: '若<等>', en: 'if "x"' } } : {}) },
  qualifiers: qualifiers[to % 3] ?? [],
  evidence: to % 3 === 0 ? evidence : [],
});

/** Two relationships of one type between the same nodes, one back, one of a node to itself. */
export const relationships: readonly ExportedRelationship[] = [
  relationship('WRITTEN_BY', 0, 1),
  relationship('WRITTEN_BY', 0, 1, ',second'),
  relationship('OWNS', 1, 0),
  relationship('CITES', 2, 2),
  relationship('CITES', 2, 4),
];

export const graphOf = (
  of: { readonly nodes?: readonly ExportedNode[]; readonly relationships?: readonly ExportedRelationship[] } = {},
): ExportedGraph => ({
  vocabulary,
  iri: 'https://library.example/id/',
  isDrawn: true,
  nodes: () => of.nodes ?? nodes,
  relationships: () => of.relationships ?? relationships,
});

export const graph = graphOf();
export const emptyGraph = graphOf({ nodes: [], relationships: [] });

/** All of a text that is written piece by piece. */
export async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** The cells that tables, GEXF and GraphML have of what nodes and relationships have in common; those that are empty are left out. */
export function sharedCells({ properties, qualifiers: all, evidence: places }: ExportedNode | ExportedRelationship) {
  const assertionCells = { assertion: properties.assertion, assertion_zh: `据 ${properties.assertion}` };
  const cells = {
    ...assertionCells,
    assertion_en: `on ${properties.assertion}`,
    qualifiers_zh: all.map(({ zh }) => zh).join('；'),
    qualifiers_en: all.map(({ en }) => en).join('; '),
    evidence: places.map(({ id }) => id).join('; '),
    places_zh: places.map(({ section }) => section.name.zh).join('; '),
    places_en: places.map(({ section }) => section.name.en).join('; '),
    spans: places.map(({ start, end }) => `${start}-${end}`).join('; '),
    sections: places.map(({ section }) => section.id).join('; '),
    terms: places.map(({ exact }) => exact).join(' | '),
    quotes: places.map(({ passage, exact }) => passage ?? exact).join(' | '),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

/** The cells of the properties that a node or a relationship alone has; a text stands in a column for each language. */
export const ownCells = ({ properties }: ExportedNode | ExportedRelationship): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, string][] => {
      if (name === 'assertion') return [];
      if (Array.isArray(value)) return [[name, value.join('; ')]];
      if (typeof value !== 'object') return [[name, String(value)]];
      return Object.entries(value).map(([language, text]) => [`${name}_${language}`, String(text)]);
    }),
  );
