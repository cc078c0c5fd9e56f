/** The kinds of resources, each with an address such as `graph://node/Person%3Aada`. */
export type ResourceKind = 'node' | 'passage' | 'question';

export const addressOf = (kind: ResourceKind, id: string): string => `graph://${kind}/${encodeURIComponent(id)}`;

/** The address of a thing that can be looked up: of a passage, that of its words. */
export const addressOfNode = (id: string): string =>
  addressOf(/^(Evidence|ArticleSection|UncitedPassage):/.test(id) ? 'passage' : 'node', id);
