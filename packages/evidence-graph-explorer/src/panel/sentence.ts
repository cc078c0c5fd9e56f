import type { Localized } from '../scene/scene.js';

/** What a relationship says of its ends. In its label `…` stands for the end it leads to, which comes last where there is none. */
export function sentenceOf(from: Localized, label: Localized, to: Localized): Localized {
  const [chinese, english] = [labelParts(label.zh), labelParts(label.en)];
  return {
    zh: [from.zh, chinese[0], to.zh, chinese[1]].join(''),
    en: [from.en, english[0], to.en, english[1]].filter(Boolean).join(' '),
  };
}

/** What a relationship's label says before and after the end it leads to. */
export function labelParts(label: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = label.split('…', 2);
  return [before.trim(), after.trim()];
}
