/** What a relationship's label says before and after the end it leads to: `…` stands for that end, which comes last where there is none. */
export function labelParts(label: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = label.split('…', 2);
  return [before.trim(), after.trim()];
}
