import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { Vocabulary } from '../../packages/evidence-graph/test/support/query-writer.js';

/** What random queries over the article ask for. */
export function articleVocabulary(dataset: Dataset): Vocabulary {
  const nodes = dataset.nodes.map(({ id }) => id);
  const relationships = dataset.relationships.map(({ id }) => id);
  const keysOf = (field: string) =>
    dataset.nodes.filter(({ type }) => type.toLowerCase() === field.toLowerCase()).map(({ key }) => key);
  const named = new Map<string, readonly unknown[]>([
    ['id', [...nodes, ...relationships, 'Book:none']],
    ['ids', [nodes.slice(0, 5), [...nodes.slice(40, 44), ...relationships.slice(0, 3)], nodes.slice(-3)]],
    ['lang', ['ZH', 'EN']],
    ['direction', ['OUT', 'IN']],
    ['types', [['PART_OF'], ['OBSERVES', 'PART_OF']]],
    ['query', ['women', '代表', '20大']],
    ['text', ['Women make up 27% of the delegates.', '代表共2300名。']],
    ['start', [300, 1400]],
    ['end', [1500, 3000]],
    ['typeahead', [true, false]],
    ['distinct', [true, false]],
    ['mode', ['SHORTEST']],
    ['via', [[]]],
    ['avoid', [[]]],
    ['perRelation', [3]],
    ['budget', [200]],
    ['depth', [1, 2]],
    ['maxLength', [4]],
    ['sample', [0, 2]],
    ['categories', [['women', 'ethnic-minorities'], ['farmers', 'workers'], ['women']]],
    ['measure', ['count']],
    ['congress', ['national-congress-20']],
  ]);
  const special = new Map<string, readonly unknown[]>([
    ['Query.neighbourhood(ids:)', [nodes.filter((id) => id.startsWith('DelegateCategory:')).slice(0, 3)]],
    ['Query.neighbourhood(along:)', [['PART_OF']]],
    ['Query.paths(along:)', [null]],
    ['Query.paths(from:)', ['Person:xi-jinping']],
    ['Query.paths(to:)', ['Organization:organization-department', 'DelegateCategory:women']],
    ['Query.relationSummary(id:)', ['DelegateCategory:women']],
    ['Query.search(types:)', [['DelegateCategory'], ['Entity']]],
  ]);
  return {
    conditions: false,
    without: new Set(['groups', 'aggregate', 'descendants', 'ontology', 'passage', 'text']),
    values: (coordinate) =>
      special.get(coordinate) ??
      (/^Query\.(\w+)\(key:\)$/.test(coordinate) ? keysOf(coordinate.slice(6, -6)) : named.get(coordinate)),
    cursors: () => [null],
  };
}
