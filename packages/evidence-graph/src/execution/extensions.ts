/** Under this key the `extensions` of types and fields say what they mean to the planner. */
export const EXTENSION_KEY = 'graph';
/** Under this key the `extensions` of a field that is not the graph's own say what it rests on. */
export const GROUNDS_KEY = 'graphGrounds';
