/** The folder of the pages that the build makes: the explorer and GraphiQL. */
export const builtPages = new URL('../dist/', import.meta.url);
