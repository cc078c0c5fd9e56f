import type { Column, Hop } from './shape.js';

/** Names a column: equal for what is the same value, whichever fields led to it. */
export function columnName(column: Column): string {
  switch (column.kind) {
    case 'stored':
      return `${column.of}.${column.name}`;
    case 'related':
      return `${hopName(column.hop)}.${column.name}`;
    case 'count':
      return `count(${hopName(column.hop)}${column.where ? ` ${JSON.stringify(column.where)}` : ''})`;
  }
}

/** Names a hop: equal for what leads to the same items. */
export function hopName(hop: Hop): string {
  switch (hop.kind) {
    case 'relationship':
      return `${hop.type} ${hop.direction}${hop.upOver ? ` ${hop.upOver}` : ''}`;
    case 'relationships':
      return `${[...new Set(hop.types)].sort().join('|')} ${hop.direction}`;
    case 'citing':
      return `citing ${hop.types ? [...new Set(hop.types)].sort().join('|') : '*'}`;
    case 'parallel':
      return `parallel ${hopName(hop.over)}`;
    case 'through':
      return [...hop.steps.map(({ type, direction, repeated }) => `${type} ${direction}${repeated ? '*' : ''}`), hop.types].join(
        ' ',
      );
    default:
      return hop.kind;
  }
}
