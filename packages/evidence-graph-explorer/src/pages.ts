/** The folder of the built pages, `explorer` and `graphiql`: what `createHandler` and `createCli` take. */
export const pages = new URL('./pages/', import.meta.url);
