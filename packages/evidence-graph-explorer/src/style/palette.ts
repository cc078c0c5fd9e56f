/** Colours that are told apart on light and on dark ground; types take them in the order of the ontology. */
const light = [
  '#b3261e',
  '#1f6fb2',
  '#2e7d32',
  '#8e4ec6',
  '#b45309',
  '#00796b',
  '#c2185b',
  '#5d6b1f',
  '#4453c4',
  '#8d5a3b',
  '#0e7490',
  '#7a3b69',
  '#d9480f',
  '#3f7f00',
  '#5c5f66',
  '#a8328f',
  '#8f6400',
  '#1b4f72',
  '#c44d6e',
  '#2f6f5f',
];
const dark = [
  '#f28b82',
  '#7ab8f5',
  '#81c995',
  '#c9a2f2',
  '#f0b45a',
  '#5fcfc0',
  '#f48fb1',
  '#c2cf6b',
  '#a3aef8',
  '#d8a583',
  '#67d3ea',
  '#d7a0c6',
  '#ff9e6d',
  '#a5d86e',
  '#b8bcc4',
  '#ea94d6',
  '#e3c15c',
  '#8fb9dd',
  '#f3a3b8',
  '#8fcab8',
];

/** The colour of each type; one that is not known gets grey. */
export function paletteOf(types: Iterable<string>, isDark: boolean): (type: string) => string {
  const colors = isDark ? dark : light;
  const byType = new Map([...types].map((type, index) => [type, colors[index % colors.length] as string]));
  return (type) => byType.get(type) ?? (isDark ? '#9aa0a6' : '#6b7075');
}
