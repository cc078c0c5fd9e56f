/** The kinds of resources, each with an address such as `graph://node/Person%3Aada`. */
export type ResourceKind = 'node' | 'passage' | 'question';

export const addressOf = (kind: ResourceKind, id: string): string => `graph://${kind}/${encodeURIComponent(id)}`;
