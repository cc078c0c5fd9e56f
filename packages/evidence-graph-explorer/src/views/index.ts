/** What a view of your own is built with. */
export { copyText } from '../clipboard.js';
export { define } from '../define.js';
export type { Explorer } from '../explorer.js';
export { ExplorerElement } from '../explorer-element.js';
export { Fault, wordsOf } from '../fault.js';
export { citedOf } from '../panel/citation.js';
export { CiteMenu } from '../panel/cite-menu.js';
export { Menu } from '../parts/menu.js';
export { type Quotation, quote, quoteStyle } from '../parts/quote.js';
export { emptyCard, faultCard, skeleton, stateStyle } from '../parts/states.js';
export { groundTag, tagStyle } from '../parts/tag.js';
export { save } from '../save.js';
export { Families, type Family } from '../style/families.js';
export { familyMark } from '../style/family-mark.js';
export { type IconName, icon } from '../style/icons.js';
export { controlStyle } from '../style/theme.js';
export type { View } from './views.js';
