import { graphView, queryView, sourceView, startView, type View } from 'evidence-graph-explorer';

const procedureView: View = {
  name: 'procedure',
  label: { zh: '程序', en: 'Procedure' },
  icon: 'list-ordered',
  needs: ['ProcedureStage', 'ProcedureStep'],
  orders: ['time'],
  tag: 'kge-procedure-view',
  load: () => import('./procedure/procedure-view.js'),
};

const statisticsView: View = {
  name: 'statistics',
  label: { zh: '统计', en: 'Statistics' },
  icon: 'chart-bar',
  needs: ['Observation', 'DelegateCategoryScheme'],
  tag: 'kge-statistics-view',
  load: () => import('./statistics/statistics-view.js'),
};

/** How this article's graph is looked at. */
export const views: readonly View[] = [startView, graphView, procedureView, statisticsView, sourceView, queryView];
