/** A graph for assistants, over the Model Context Protocol. */
export { createAssistantHandler } from './http.js';
export type { AssistantOptions } from './options.js';
export { serveAssistant } from './stdio.js';
