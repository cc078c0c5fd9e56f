import type { Localized } from '../scene/scene.js';
import type { Language } from './language.js';

/** A text, and in brackets what qualifies it; the text alone where nothing does. */
export function qualified(text: string, qualifiers: readonly Localized[], language: Language): string {
  if (qualifiers.length === 0) return text;
  const all = qualifiers.map((each) => each[language]);
  return language === 'zh' ? `${text}（${all.join('；')}）` : `${text} (${all.join('; ')})`;
}
