import { type Language, languages } from './language/language.js';
import { type Theme, themes } from './state/state.js';

/** What a reader has chosen, on this page or an earlier one. */
export interface Preferences {
  readonly language?: Language;
  readonly theme?: Theme;
}

const key = 'knowledge-graph-explorer';

/** Nothing where the browser keeps nothing for this page. */
export function readPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Readonly<Record<string, unknown>> | null;
    const language = languages.find((each) => each === kept?.language);
    const theme = themes.find((each) => each === kept?.theme);
    return { ...(language ? { language } : {}), ...(theme ? { theme } : {}) };
  } catch {
    return {};
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // then they hold for this visit
  }
}
