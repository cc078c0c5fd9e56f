import type { SelectText } from '../../ontology/texts.js';

const mostAtOnce = 100;

/** So many things as the source leaves open, from a field of the graph: what one page has not, the last one has, as far as it goes. */
export function silencesQuery(field: string, text: SelectText, count: number): string {
  const nodes = `    nodes {\n      id\n      ${text('question')}\n      ${text('reason', { zh: 'zhReason', en: 'enReason' })}\n    }\n`;
  const others = Math.min(mostAtOnce, count - mostAtOnce);
  const further = others > 0 ? `  others: ${field}(last: ${others}) {\n${nodes}  }\n` : '';
  return `{\n  ${field}(first: ${mostAtOnce}) {\n    totalCount\n${nodes}  }\n${further}}\n`;
}
