import type { Explorer } from '../../explorer.js';
import type { DetailsPanel } from '../../panel/details-panel.js';
import type { PathBar } from './path-bar.js';

/** What is to be seen of the picture, by its ID, and what it is seen beside. */
export interface Sight {
  readonly ids: readonly string[];
  readonly over: readonly Element[];
}

/**
 * A whole path is to be seen beside all that lies over the picture; without one, what the panel tells of beside the panel. Null as long
 * as what tells of it has not its size.
 */
export async function sightOf(
  { state, isPanelOpen, loaded }: Explorer,
  view: ParentNode,
  details: DetailsPanel | null,
): Promise<Sight | null> {
  const told = isPanelOpen ? state.selected : null;
  if (told !== null && !details?.isSettled) return null;
  await details?.updateComplete;
  const panel = told !== null && details ? [details.closest('kge-sheet') ?? details] : [];
  const path = new Set(loaded.path);
  if (path.size === 0) return { ids: told === null ? [] : [told], over: panel };
  if (!view.querySelector<PathBar>('kge-path-bar')?.isSettled) return null;
  const hops = loaded.whole.relationships.filter(({ id }) => path.has(id));
  return { ids: hops.flatMap(({ from, to }) => [from, to]), over: [...panel, ...view.querySelectorAll('.top, .foot')] };
}
