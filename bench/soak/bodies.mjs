import { readFileSync } from 'node:fs';

const query = (name) => readFileSync(new URL(`../../examples/${name}.graphql`, import.meta.url), 'utf8');
const UNIT = query('unit-to-evidence');
const UNITS = ['beijing', 'shanghai', 'tianjin', 'guangdong', 'tibet', 'sichuan', 'hebei', 'yunnan'];
const SEARCH =
  'query ($query: String!, $first: Int) { search(query: $query, first: $first) { totalCount edges { tier node { id } } } }';
const LIST = `query ($first: Int, $where: ElectionUnitWhere) {
  electionUnits(first: $first, where: $where) { totalCount nodes { id name(lang: EN) evidence { exact section { name } } } }
}`;
const EXAMPLES = ['q03-quality-measures', 'q04-stages', 'q13-discipline', 'neighbourhood'].map(query);
const any = (list) => list[Math.floor(Math.random() * list.length)];
const letters = () => Array.from({ length: 2 }, () => String.fromCharCode(97 + Math.floor(26 * Math.random()))).join('');

/** Without end: operations with values that are seldom the same, and examples that everybody asks. */
export const bodies = (function* () {
  for (;;) {
    yield JSON.stringify({ query: UNIT, variables: { key: any(UNITS) } });
    yield JSON.stringify({ query: SEARCH, variables: { query: letters(), first: 1 + Math.floor(50 * Math.random()) } });
    yield JSON.stringify({ query: LIST, variables: { first: 38, where: { name: { en: { contains: letters() } } } } });
    yield JSON.stringify({ query: any(EXAMPLES) });
  }
})();
