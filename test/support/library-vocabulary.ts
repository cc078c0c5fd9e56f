import type { Dataset, RelationshipRecord } from '../../src/dataset/dataset.js';
import { encodeCursor } from '../../src/plan/cursor.js';
import { libraryOntology } from './library-ontology.js';
import type { Vocabulary } from './query-writer.js';

/** A position between those of the dataset. */
const NOWHERE = 'B';

/** What random queries over a library ask for: keys, ids and cursors that it has, and some that it has not. */
export function libraryVocabulary(dataset: Dataset, { conditions }: { conditions: boolean }): Vocabulary {
  const domain = dataset.relationships.filter(({ type }) => libraryOntology.relationships[type]?.domain);
  const nodeIds = dataset.nodes.map(({ id }) => id);
  const keysOf = (wanted: string) => dataset.nodes.filter(({ type }) => type === wanted).map(({ key }) => key);
  const cursors = {
    node: nodeIds.map((id) => encodeCursor('node', [id])),
    relationship: [NOWHERE, ...domain.map(({ id }) => id)].map((id) => encodeCursor('relationship', [id])),
    hop: (type: string, end: 'from' | 'to', isOrdered: boolean) =>
      [
        { id: NOWHERE, from: NOWHERE, to: NOWHERE, properties: { order: 2 } },
        ...dataset.relationships.filter((each) => each.type === type),
      ].map(({ id, properties, ...ends }: Pick<RelationshipRecord, 'id' | 'from' | 'to' | 'properties'>) =>
        isOrdered
          ? encodeCursor('relationship.order,node,relationship', [properties.order ?? null, ends[end], id])
          : encodeCursor('node,relationship', [ends[end], id]),
      ),
  };
  const [oneId = '', ...otherIds] = nodeIds;
  const ids = [...domain.slice(0, 2).map(({ id }) => id), oneId, oneId, otherIds.at(-1) ?? ''];
  return {
    conditions,
    without: new Set(['Book.risky', 'Book.vital', 'Book.heft', ...(conditions ? [] : GROUPS)]),
    values: (coordinate) =>
      new Map<string, readonly unknown[]>([
        ['Query.book(key:)', [...keysOf('Book'), 'nothing']],
        ['Query.author(key:)', [...keysOf('Author'), '__proto__']],
        ['id', [...nodeIds, ...domain.map(({ id }) => id), 'Book:none']],
        ['ids', [[], [oneId, otherIds[3], 'x'], ids]],
        ['lang', ['ZH', 'EN']],
        ['direction', ['OUT', 'IN', 'BOTH']],
        ['types', [[], ['CITES'], ['OWNS', 'AUTHORED_BY'], ['INFLUENCED_BY', 'INFLUENCED_BY']]],
        ['separator', [' / ', '']],
        ['to', ['Bo']],
        ['text', ['sea']],
        ['loud', [true, false]],
      ]).get(coordinate),
    cursors: (typeName, fieldName) => {
      if (typeName === 'Query') return cursors.node;
      if (fieldName === 'relationships') return cursors.relationship;
      const relation = libraryOntology.types[typeName]?.relations[fieldName];
      if (!relation) throw new Error(`${typeName}.${fieldName} has no cursors`);
      return cursors.hop(relation.relationship, relation.direction === 'OUT' ? 'to' : 'from', relation.ordered);
    },
  };
}

/** What groups and measures, on every connection; the naive library has none. */
const GROUPS = ['groups', 'aggregate'];
