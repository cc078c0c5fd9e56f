/** Pages of what is in a graph, each at its address. */
export { checkPage, type ToldClaim } from './check-page.js';
export { contentOf, type Place, siteOf } from './content.js';
export { movedPage } from './moved-page.js';
export { near } from './near.js';
export { page, STYLE, unknownPage } from './page.js';
export { sitemap } from './sitemap.js';
