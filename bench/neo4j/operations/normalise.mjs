/** A connection of which only the nodes were asked for, as their list; all the way down. */
export const withoutNodes = (value) =>
  transform(value, (_name, each) => (each?.nodes && Object.keys(each).length === 1 ? each.nodes : each));

/** Lists in the named fields, as their only item; all the way down. */
export const withoutListsOf = (names) => (value) =>
  transform(value, (name, each) => (names.includes(name) ? (each[0] ?? null) : each));

/** A Relay page with what the servers agree on: their cursors differ. */
export const withoutCursors = ({ totalCount, pageInfo, edges }) => ({
  totalCount,
  hasNextPage: pageInfo.hasNextPage,
  nodes: edges.map(({ node }) => node),
});

function transform(value, change, name) {
  const changed = change(name, value);
  if (Array.isArray(changed)) return changed.map((each) => transform(each, change));
  if (changed === null || typeof changed !== 'object') return changed;
  return Object.fromEntries(Object.entries(changed).map(([key, each]) => [key, transform(each, change, key)]));
}
