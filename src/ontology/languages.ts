/** The languages of the graph: names are in both. */
export const LANGUAGES = ['zh', 'en'] as const;
