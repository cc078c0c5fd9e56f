import { compact, plain } from './words.js';

/** A question that the source raises and leaves open. */
export interface Silence {
  readonly id: string;
  readonly question: string;
  readonly reason: string | null;
}

export const silenceFields = 'id question(lang: $lang) reason(lang: $lang)';

/** So many are told with an answer. */
export const MAX_SILENCES = 3;

/** What is left open, as data; empty where nothing is. */
export const notStated = (silences: readonly Silence[]) =>
  silences
    .slice(0, MAX_SILENCES)
    .map(({ id, question, reason }) => compact({ id, question: plain(question), reason: plain(reason ?? '') }));

/** What is left open, a line each. */
export const notStatedLines = (silences: readonly Silence[]): string[] =>
  silences.slice(0, MAX_SILENCES).map(({ question }) => `Not stated in the source: ${plain(question)}`);
