import type { Assertion, Localized } from '../scene/scene.js';

export const assertionLabels: Readonly<Record<Assertion, Localized>> = {
  STATED: { zh: '原文陈述', en: 'Stated' },
  INFERRED: { zh: '推断', en: 'Inferred' },
  DERIVED: { zh: '推算', en: 'Derived' },
  BACKGROUND: { zh: '背景知识', en: 'Background' },
  NOT_STATED: { zh: '未说明', en: 'Not stated' },
};

export const messages = {
  counts: { zh: '{nodes} 个节点，{relationships} 条关系。', en: 'Nodes: {nodes}; relationships: {relationships}.' },
  svg: { zh: 'SVG 图像', en: 'SVG image' },
} as const;

/** What the engine's formats are called, by ID. */
export const labels: Readonly<Record<string, Localized>> = {
  gexf: { zh: 'GEXF（Gephi）', en: 'GEXF (Gephi)' },
  graphml: { zh: 'GraphML（yEd、networkx 等）', en: 'GraphML (yEd, networkx and others)' },
  'nodes-csv': { zh: 'CSV：节点', en: 'CSV: nodes' },
  'relationships-csv': { zh: 'CSV：关系', en: 'CSV: relationships' },
  'datapackage-json': { zh: 'CSV：各列说明（Data Package）', en: 'CSV: what its columns are (Data Package)' },
  json: { zh: 'JSON', en: 'JSON' },
  jsonl: { zh: 'JSON Lines', en: 'JSON Lines' },
  'json-ld': { zh: 'JSON-LD（关联数据）', en: 'JSON-LD (linked data)' },
  turtle: { zh: 'Turtle（关联数据）', en: 'Turtle (linked data)' },
  'n-quads': { zh: 'N-Quads（关联数据）', en: 'N-Quads (linked data)' },
  cypher: { zh: 'Cypher（Neo4j）', en: 'Cypher (Neo4j)' },
};
