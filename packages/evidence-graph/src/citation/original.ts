import { textIn } from '../ontology/language.js';
import type { CitedSource } from './cited.js';

/** The title in the language of the source, and in the language of it that the title is in. */
export function originalTitle({ title, language }: CitedSource): { readonly title: string; readonly language: string } {
  const [first = 'en'] = Object.keys(title);
  const [own = ''] = (language ?? '').toLowerCase().split('-');
  const found = title[own] === undefined ? first : own;
  return { title: textIn(title, found), language: found };
}

/** The title in another language, English before all; undefined where it has none. */
export function translatedTitle(source: CitedSource): string | undefined {
  const { language } = originalTitle(source);
  const [other] = Object.keys(source.title)
    .filter((each) => each !== language)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en'));
  return other === undefined ? undefined : source.title[other];
}
