import { sourceTypes } from '../ontology/citing.js';
import type { Vocabulary } from '../ontology/vocabulary.js';
import type { Localized } from '../scene/scene.js';
import type { AddressedView } from '../state/state.js';
import type { IconName } from '../style/icons.js';

/** One way to look at the graph; its code is loaded when it is first opened. */
export interface View extends AddressedView {
  readonly label: Localized;
  /** Stands beside its label where there is little room. */
  readonly icon: IconName;
  /** The node types without which it has nothing to show. */
  readonly needs: readonly string[];
  /** Whether it is shown without the panel, which would only stand in its way. */
  readonly standsAlone?: boolean;
  /** The custom element; defined once `load` has resolved. */
  readonly tag: string;
  load(): Promise<unknown>;
}

export const startView: View = {
  name: 'start',
  label: { zh: '开始', en: 'Start' },
  icon: 'house',
  needs: [],
  standsAlone: true,
  tag: 'kge-start-view',
  load: () => import('./start/start-view.js'),
};

export const graphView: View = {
  name: 'graph',
  label: { zh: '关系图', en: 'Graph' },
  icon: 'waypoints',
  needs: [],
  tag: 'kge-graph-view',
  load: () => {
    import('./graph/canvas/sigma-canvas.js').catch(() => {}); // what draws comes together with it, and says itself why it does not
    return import('./graph/graph-view.js');
  },
};

export const sourceView: View = {
  name: 'source',
  label: { zh: '原文', en: 'Source' },
  icon: 'book-open-text',
  needs: sourceTypes,
  tag: 'kge-source-view',
  load: () => import('./source/source-view.js'),
};

export const queryView: View = {
  name: 'query',
  label: { zh: '查询', en: 'Query' },
  icon: 'braces',
  needs: [],
  tag: 'kge-query-view',
  load: () => import('./query/query-view.js'),
};

/** The views of every graph. */
export const views: readonly View[] = [startView, graphView, sourceView, queryView];

/** The views for which the graph has the types; all, as long as those are not known. */
export const availableViews = (all: readonly View[], { types }: Vocabulary): View[] =>
  all.filter(({ needs }) => types.size === 0 || needs.every((name) => types.has(name)));
