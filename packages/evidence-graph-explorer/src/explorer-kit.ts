import type { InPage } from './graph/page-transport.js';
import type { DetailPart } from './panel/detail-part.js';
import type { Opening } from './views/start/opening.js';
import type { View } from './views/views.js';

/** What the owner of a graph gives its explorer. */
export interface ExplorerKit {
  /** The views, in their order; the first is shown where the state names none that the graph has the types for. */
  readonly views: readonly View[];
  /** The IDs of the first scene, where the element has no `start`. @default the graph's first nodes */
  readonly start?: readonly string[];
  /** What is said at the start; without it, the start tells what the graph holds. */
  readonly opening?: Opening;
  /** Parts of the panel of the owner's own, for nodes of some types. */
  readonly details?: readonly DetailPart[];
  /** The names of the graph's languages, such as `ZH`: its words are then asked for at once. @default what the graph tells */
  readonly languages?: readonly string[];
  /** How a graph in a file answers in the page; without it, the attribute `src` is refused. */
  readonly inPage?: InPage;
}
