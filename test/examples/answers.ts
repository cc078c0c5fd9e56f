// Answers are read as clients read them: by the names of the query.
// biome-ignore lint/suspicious/noExplicitAny: answers are as many as the queries
export type Answer = any;

export const nodesOf = (connection: Answer): Answer[] => connection.nodes ?? connection.edges.map(({ node }: Answer) => node);
export const names = (connection: Answer): string[] => nodesOf(connection).map(({ name }) => name);
export const keys = (connection: Answer): string[] => nodesOf(connection).map(({ key }) => key);
export const figures = (connection: Answer): string[] =>
  nodesOf(connection).map(({ measure, value, unit }) => `${measure.key} ${value} ${unit}`);
/** The node with the key, wherever the connection has it. */
export const withKey = (connection: Answer, key: string): Answer => nodesOf(connection).find((each) => each.key === key);
/** The edges with the extent. */
export const edgesOfExtent = (connection: Answer, extent: string): Answer[] =>
  connection.edges.filter(({ relationship }: Answer) => relationship.extent === extent);
export const sections = (evidence: Answer[]): string[] => [...new Set(evidence.map(({ section }) => section.name))];

/** The paths of whatever in an answer tells evidence and has none, though the article states it. */
export function withoutEvidence(answer: Answer, path = ''): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const stated = answer.assertion === undefined || answer.assertion === 'STATED';
  const bare = Array.isArray(answer.evidence) && answer.evidence.length === 0 && stated ? [path] : [];
  return bare.concat(Object.entries(answer).flatMap(([key, value]) => withoutEvidence(value, `${path}/${key}`)));
}
