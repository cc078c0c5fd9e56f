/** Links to what the explorer shows. */
export { idsOf } from '../views/query/answer.js';
export { addressOf } from './address.js';
export { type State, startScene, startState } from './state.js';
