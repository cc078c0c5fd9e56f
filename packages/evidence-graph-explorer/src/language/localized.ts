import type { Localized } from '../scene/scene.js';

/** A text by language tags, in both languages of the explorer: in one that it has where it has not got the other. */
export function localized(texts: Readonly<Record<string, string>>): Localized {
  const [first = ''] = Object.values(texts);
  const en = texts.en ?? first;
  return { zh: texts.zh ?? en, en };
}
