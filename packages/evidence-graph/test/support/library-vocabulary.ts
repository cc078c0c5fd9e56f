import type { Dataset, RelationshipRecord } from '../../src/dataset/dataset.js';
import { libraryCursors } from './library-cursors.js';
import { libraryOntology } from './library-ontology.js';
import type { Vocabulary } from './query-writer.js';

/** A position between those of the dataset. */
const NOWHERE = 'B';

/** What random queries over a library ask for: keys, ids and cursors that it has, and some that it has not. */
export function libraryVocabulary(dataset: Dataset, { conditions }: { conditions: boolean }): Vocabulary {
  const subjectMatter = dataset.relationships.filter(({ type }) => libraryOntology.relationships[type]?.isSubjectMatter);
  const nodeIds = dataset.nodes.map(({ id }) => id);
  const keysOf = (wanted: string) => dataset.nodes.filter(({ type }) => type === wanted).map(({ key }) => key);
  const positions = (typeName: string, fieldName: string): unknown[][] => {
    if (fieldName === 'relationships') return [NOWHERE, ...subjectMatter.map(({ id }) => id)].map((id) => [id]);
    if (typeName === 'Query') return nodeIds.map((id) => [id]);
    const relation = libraryOntology.types[typeName]?.relations[fieldName];
    const links = dataset.relationships.filter(({ type }) => type === relation?.relationship);
    return [{ id: NOWHERE, properties: { order: 2 } }, ...links].map(
      ({ id, properties }: Pick<RelationshipRecord, 'id' | 'properties'>) => [
        ...(relation?.ordered ? [properties.order ?? null] : []),
        id,
      ],
    );
  };
  const [oneId = '', ...otherIds] = nodeIds;
  const ids = [...subjectMatter.slice(0, 2).map(({ id }) => id), oneId, oneId, otherIds.at(-1) ?? ''];
  return {
    conditions,
    without: new Set(['Book.risky', 'Book.vital', 'Book.heft', ...(conditions ? [] : GROUPS)]),
    values: (coordinate) =>
      new Map<string, readonly unknown[]>([
        ['Query.book(key:)', [...keysOf('Book'), 'nothing']],
        ['Query.author(key:)', [...keysOf('Author'), '__proto__']],
        ['id', [...nodeIds, ...subjectMatter.map(({ id }) => id), 'Book:none']],
        ['ids', [[], [oneId, otherIds[3], 'x'], ids]],
        ['lang', ['ZH', 'EN']],
        ['direction', ['OUT', 'IN', 'BOTH']],
        ['types', [[], ['CITES'], ['OWNS', 'AUTHORED_BY'], ['INFLUENCED_BY', 'INFLUENCED_BY']]],
        ['separator', [' / ', '']],
        ['to', ['Bo']],
        ['text', ['sea']],
        ['loud', [true, false]],
        ['distinct', [true, false]],
      ]).get(coordinate),
    cursors: (typeName, fieldName) => {
      const cursors = libraryCursors(typeName, fieldName);
      return positions(typeName, fieldName).map((position) => cursors.encode({}, position));
    },
  };
}

/** What groups and measures, on every connection; the naive library has none. */
const GROUPS = ['groups', 'aggregate'];
