import type { SceneParts } from 'evidence-graph/scene';
import type { Language } from '../language/language.js';
import type { Position } from '../scene/scene.js';

/** The name of a view, as addresses have it. */
export type ViewName = string;

/** What an address can say of a view. */
export interface AddressedView {
  readonly name: ViewName;
  /** The names of the orders in which it can show what it has, beside its first. */
  readonly orders?: readonly string[];
}

export const layouts = ['stages', 'force', 'sections', 'concentric'] as const;
export type Layout = (typeof layouts)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the scene is made of: from these alone it is loaded again. Each change of them can be undone. */
export interface SceneState extends SceneParts {
  /** Where nodes were pinned. */
  readonly pinned: Readonly<Record<string, Position>>;
  readonly layout: Layout;
}

/** The whole of what a link to the explorer says. */
export interface State {
  readonly view: ViewName;
  /** The ID of the entity or relationship that the panel tells of. */
  readonly selected: string | null;
  readonly scene: SceneState;
  /** Where the graph view looks: centre in its own units, ratio below 1 is nearer. Null: at all of it. */
  readonly camera: (Position & { readonly ratio: number }) | null;
  /** The ID of the evidence that the source view shows. */
  readonly evidence: string | null;
  /** The ID of the question that is open at the start; null where none is. */
  readonly question: string | null;
  /** The order in which a view with several shows what it has, by the view's own name for it; null for its first. */
  readonly order: string | null;
  /** What the source view is searched for; empty where it shows all. */
  readonly find: string;
  /** The operation of the query view; null until one is written. */
  readonly operation: { readonly query: string; readonly variables: string } | null;
  readonly language: Language;
  readonly theme: Theme;
}

export const startScene: SceneState = {
  expanded: [],
  added: [],
  hidden: [],
  hiddenTypes: [],
  pinned: {},
  layout: 'stages',
  path: null,
};

export const startState: State = {
  view: 'graph',
  selected: null,
  scene: startScene,
  camera: null,
  evidence: null,
  question: null,
  order: null,
  find: '',
  operation: null,
  language: 'zh',
  theme: 'system',
};
