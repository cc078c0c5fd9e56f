import { definersIn } from '../ontology/definers.js';

/** What the kit is declared with. Where an ontology is in another language, what it does not say itself is in English. */
export const { boolean, dateTime, enumeration, enumOf, int, interfaceType, localized, node, relationship, string } = definersIn(
  'zh',
  'en',
);
