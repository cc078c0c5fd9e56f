/** What a view of your own is built with. */
export { define } from '../define.js';
export { ExplorerElement } from '../explorer-element.js';
export { Fault, wordsOf } from '../fault.js';
export { save } from '../save.js';
export { controlStyle } from '../style/theme.js';
export type { View } from './views.js';
