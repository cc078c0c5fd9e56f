/** Under this key the `extensions` of types and fields say what they mean to the planner. */
export const KEY = 'graph';
