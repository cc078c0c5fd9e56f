import { ListCursors, type SortKey } from '../../src/execution/list-cursors.js';
import { subjectMatterTypes } from '../../src/ontology/ontology.js';
import { hopName } from '../../src/plan/names.js';
import { type Hop, stored, tieBreaker, tieBreakerOf } from '../../src/plan/shape.js';
import { libraryOntology } from './library-ontology.js';

const { types } = libraryOntology;

/** The cursors of the library's lists in their own order. */
export function libraryCursors(typeName: string, fieldName: string, distinct = false): ListCursors {
  if (typeName === 'Query' && fieldName === 'relationships') return allRelationshipCursors(SUBJECT_MATTER);
  if (typeName === 'Query') return rootCursors(Object.values(types).find(({ plural }) => plural === fieldName)?.members ?? []);
  if (fieldName === 'relationships') return typeName === 'Passage' ? citingCursors(undefined) : relationshipCursors(null, null);
  const relation = types[typeName]?.relations[fieldName];
  if (!relation) throw new Error(`${typeName}.${fieldName} has no cursors`);
  const order: SortKey[] = relation.ordered
    ? [{ column: stored('relationship', 'order'), descending: false, values: 'int' }]
    : [];
  return hopCursors({ kind: 'relationship', type: relation.relationship, direction: relation.direction }, order, distinct);
}

const rootCursors = (members: readonly string[]): ListCursors =>
  new ListCursors({ source: [...members].sort().join('|'), order: [], tie: tieBreaker(undefined) });

const SUBJECT_MATTER = subjectMatterTypes(libraryOntology);

/** Of the root field `relationships`. */
export const allRelationshipCursors = (named: readonly string[]): ListCursors =>
  new ListCursors({ source: [...named].sort().join('|'), order: [], tie: tieBreakerOf({ of: 'relationship' }) });

/** Of `relationships`, as its arguments narrow it. */
export const relationshipCursors = (named: readonly string[] | null, direction: 'OUT' | 'IN' | 'BOTH' | null): ListCursors =>
  hopCursors({ kind: 'relationships', types: named ?? SUBJECT_MATTER, direction: direction ?? 'BOTH' }, []);

/** Of what rests on a passage. */
export const citingCursors = (named: readonly string[] | undefined): ListCursors =>
  hopCursors({ kind: 'citing', types: named }, []);

const hopCursors = (hop: Hop, order: readonly SortKey[], distinct = false): ListCursors =>
  new ListCursors({ source: `${distinct ? 'distinct ' : ''}${hopName(hop)}`, order, tie: tieBreaker(hop) });

/** The cursor that a root list of the library gives a node. */
export const cursorOfRoot = (fieldName: string, id: string): string => libraryCursors('Query', fieldName).encode({}, [id]);
