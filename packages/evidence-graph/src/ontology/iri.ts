/** What in an ID needs no escape in a path: the type, a relationship and its ends stay readable. */
const PLAIN = /%(?:3A|2C)/g;

/** The IRI of what has an ID in a graph: the base, and the ID as a segment of a path. */
export const iriOf = (base: string, id: string): string => base + encodeURIComponent(id).replace(PLAIN, decodeURIComponent);

/** The address of what has an ID, on a server that has an address itself. */
export const addressOf = (server: string, id: string): string => iriOf(`${server}/id/`, id);
