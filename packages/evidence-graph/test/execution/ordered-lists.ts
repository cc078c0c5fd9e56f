import { type List, listOf, rootList } from '../support/walk.js';

/** Lists of every kind, each with a value of its items. */
export const LISTS: readonly (readonly [string, List, string])[] = [
  ['all of a type', rootList('books'), 'pages'],
  ['all of an interface', rootList('works'), 'firstPublished'],
  ['what a relation leads to', listOf('Publisher:harbour', 'books'), 'price'],
  ['an interface, over a relation', listOf('Author:lin', 'works'), 'firstPublished'],
  ['a relation in an order', listOf('Book:b02', 'authors'), 'born'],
  ['the relationships of a node', listOf('Author:lin', 'relationships'), 'order'],
];
