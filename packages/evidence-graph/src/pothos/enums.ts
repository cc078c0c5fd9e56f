import type { EnumDefinition } from '../ontology/define.js';
import { languageValue } from '../ontology/language.js';
import type { Ontology } from '../ontology/ontology.js';

/** The enum of the languages of a graph. */
export const LANGUAGE = 'Language';

/** Each language under its tag in capitals. */
export const languageEnum = (languages: readonly string[]): EnumDefinition => ({
  name: LANGUAGE,
  label: { zh: '语言', en: 'Language' },
  description: 'A language of names and descriptions.',
  values: Object.fromEntries(
    languages.map((tag) => [
      languageValue(tag),
      { label: Object.fromEntries(['en', ...languages].map((each) => [each, nameOf(tag, each)])), description: `as \`${tag}\`.` },
    ]),
  ),
});

/** What a language is called in another. */
const nameOf = (tag: string, inLanguage: string): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;

export const RELATIONSHIP_TYPE = 'RelationshipType';

/** Every type of relationships that can be read as such. */
export const relationshipTypeEnum = ({ relationships }: Ontology): EnumDefinition => ({
  name: RELATIONSHIP_TYPE,
  label: { zh: '关系类型', en: 'Relationship type' },
  description: 'What a relationship says of its two ends.',
  values: Object.fromEntries(
    Object.values(relationships)
      .filter(({ isSubjectMatter }) => isSubjectMatter)
      .map(({ name, label, from, to }) => [name, { label, description: `${from} → ${to}.` }]),
  ),
});

export const SORT_DIRECTION: EnumDefinition = {
  name: 'SortDirection',
  label: { zh: '排序方向', en: 'Sort direction' },
  description: 'From which end an order runs; nulls are last ascending and first descending.',
  values: {
    ASC: { label: { zh: '升序', en: 'Ascending' }, description: 'From the least.' },
    DESC: { label: { zh: '降序', en: 'Descending' }, description: 'From the greatest.' },
  },
};

/** In which direction relationships are followed from a node. */
export type HopDirection = 'OUT' | 'IN' | 'BOTH';

export const DIRECTION: EnumDefinition<HopDirection> = {
  name: 'Direction',
  label: { zh: '方向', en: 'Direction' },
  description: 'In which direction relationships are followed.',
  values: {
    OUT: { label: { zh: '由此出发', en: 'Outgoing' }, description: 'those that start here.' },
    IN: { label: { zh: '指向此处', en: 'Incoming' }, description: 'those that end here.' },
    BOTH: { label: { zh: '双向', en: 'Both' }, description: 'those that start or end here.' },
  },
};
