import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { limitError } from '../error.js';
import type { Limits } from '../options.js';

/** Refuses a document with an operation that is too deep or too wide once its fragments are followed. */
export function assertSize(document: DocumentNode, limits: Limits): void {
  const sizeOf = sizing(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, width, aliases, fields } = sizeOf(definition.selectionSet);
    if (depth > limits.maxDepth) throw limitError('levels of fields', depth, limits.maxDepth);
    if (width > limits.maxRootFields) throw limitError('root fields', width, limits.maxRootFields);
    if (aliases > limits.maxAliases) throw limitError('aliases', aliases, limits.maxAliases);
    if (fields > limits.maxFields) throw limitError('fields', fields, limits.maxFields);
  }
}

interface Size {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields at the first level. */
  readonly width: number;
  readonly aliases: number;
  readonly fields: number;
}

const emptySize: Size = { depth: 0, width: 0, aliases: 0, fields: 0 };

/** Each fragment is measured once, so that fragments that double one another cost no time. */
function sizing({ definitions }: DocumentNode): (selectionSet: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const known = new Map<string, Size>();

  const ofSet = ({ selections }: SelectionSetNode): Size => selections.map(ofSelection).reduce(beside, emptySize);

  const ofSelection = (selection: SelectionSetNode['selections'][number]): Size => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const below = selection.selectionSet ? ofSet(selection.selectionSet) : emptySize;
    return { depth: below.depth + 1, width: 1, aliases: below.aliases + (selection.alias ? 1 : 0), fields: below.fields + 1 };
  };

  const ofFragment = (name: string): Size => {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, emptySize); // a cycle ends here; validation names it
    const fragment = fragments.get(name);
    const size = fragment ? ofSet(fragment.selectionSet) : emptySize;
    known.set(name, size);
    return size;
  };

  return ofSet;
}

const beside = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  width: a.width + b.width,
  aliases: a.aliases + b.aliases,
  fields: a.fields + b.fields,
});
