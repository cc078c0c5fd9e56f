import { decoded, Parts, taken } from './parts.js';

/** How many hops a path may have at most. */
export const longestPath = 8;

/** How many it has at most, unless the reader wants a longer one. */
export const usualPath = 6;

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
}

/** What a scene consists of, beside what it starts with. */
export interface SceneParts {
  /** What was expanded, in the order in which it was: IDs of nodes, with a relation or without. */
  readonly expanded: readonly string[];
  /** IDs of nodes brought in from a search, a path or an answer. */
  readonly added: readonly string[];
  readonly hidden: readonly string[];
  /** Node types that the legend leaves out. */
  readonly hiddenTypes: readonly string[];
  readonly path: PathQuestion | null;
}

/** The parts of an address that tell what is in its scene. */
export const sceneParts = (parts: Parts): SceneParts => ({
  expanded: parts.each('exp', taken),
  added: parts.each('add', taken),
  hidden: parts.each('hide', taken),
  hiddenTypes: parts.each('types', taken),
  path: parts.one('path', pathOf) ?? null,
});

/** What is in the scene of an explorer's address, such as `https://host/#/graph?exp=Person:ida`, of its fragment, or of what stands behind the `?` of that. */
export function sceneIn(address: string): { readonly scene: SceneParts; readonly wrong: readonly string[] } {
  const fragment = address.slice(address.indexOf('#') + 1);
  const query = /^[^?=]*\?(.*)$/s.exec(fragment)?.[1] ?? (fragment.startsWith('/') ? '' : fragment);
  const parts = new Parts(query);
  return { scene: sceneParts(parts), wrong: parts.wrong };
}

function pathOf(text: string): PathQuestion | undefined {
  const [from, to, maxLength, ...others] = text.split(',').map(decoded);
  const length = Number(maxLength ?? usualPath);
  const isWhole = Number.isInteger(length) && length >= 1 && length <= longestPath && others.length === 0;
  return from && to && from !== to && isWhole ? { from, to, maxLength: length } : undefined;
}
