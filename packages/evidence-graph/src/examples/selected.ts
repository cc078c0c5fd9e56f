import { type DocumentNode, type FieldNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql';
import type { Step } from '../answers/index.js';

/** The first name of a path that the operation does not select where it stands; undefined where it selects all. */
export function unselected(steps: readonly Step[], document: DocumentNode): string | undefined {
  const start = getOperationAST(document)?.selectionSet;
  let sets: readonly SelectionSetNode[] = start ? [start] : [];
  for (const step of steps) {
    if (step.kind === 'where') {
      const missing = alongPath(sets, step.path, document).missing;
      if (missing !== undefined) return missing;
    }
    if (step.kind !== 'field') continue;
    const { missing, sets: next } = alongPath(sets, [step.name], document);
    if (missing !== undefined) return missing;
    sets = next;
  }
  return undefined;
}

function alongPath(
  start: readonly SelectionSetNode[],
  path: readonly string[],
  document: DocumentNode,
): { missing?: string; sets: readonly SelectionSetNode[] } {
  let sets = start;
  for (const name of path) {
    const fields = sets.flatMap((set) => fieldsNamed(name, set, document));
    if (fields.length === 0) return { missing: name, sets };
    sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return { sets };
}

/** The fields that are answered under a name, in fragments, too. */
function fieldsNamed(name: string, { selections }: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value === name ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsNamed(name, selection.selectionSet, document);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsNamed(name, fragment.selectionSet, document) : [];
  });
}
