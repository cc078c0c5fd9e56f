import type { Assertion, Localized } from '../../scene/scene.js';
import { idsOf } from './answer.js';

/** Words of the source in an answer, and where they stand. */
export interface AnswerQuote {
  /** The ID of the evidence. */
  readonly id: string;
  readonly exact: string;
  /** The section that it stands in. */
  readonly section: Readonly<Record<string, unknown>>;
  readonly start?: number;
  readonly end?: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Each object within an answer, in its order. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (isRecord(value)) {
    yield value;
    for (const inner of Object.values(value)) yield* objectsIn(inner);
  }
}

/** The quotes of an answer, each place once, in the answer's order. */
export function quotesIn(answer: unknown): AnswerQuote[] {
  const quotes = new Map<string, AnswerQuote>();
  for (const { id, exact, section, start, end } of objectsIn(answer)) {
    if (typeof id !== 'string' || typeof exact !== 'string' || !isRecord(section)) continue;
    quotes.set(id, { id, exact, section, ...(typeof start === 'number' && typeof end === 'number' ? { start, end } : {}) });
  }
  return [...quotes.values()];
}

/** A few quotes that say different things: those first whose words the answer has, and of these the longest. */
export function tellingQuotes(quotes: readonly AnswerQuote[], answer: string, count: number): AnswerQuote[] {
  const different = [...new Map(quotes.map((quote) => [quote.exact, quote])).values()].filter(
    ({ exact }, _, all) => !all.some((other) => other.exact !== exact && other.exact.includes(exact)),
  );
  const said = ({ exact }: AnswerQuote): number => (answer.includes(exact) ? exact.length : 0);
  return different.sort((a, b) => said(b) - said(a)).slice(0, count);
}

/** On what grounds an answer rests, other than that the source states it. */
export function groundsIn(answer: unknown, isSilence: (type: string) => boolean): Assertion[] {
  const found = new Set<unknown>([...objectsIn(answer)].map(({ assertion }) => assertion));
  if (idsOf(answer, isSilence).length > 0) found.add('NOT_STATED');
  return (['INFERRED', 'DERIVED', 'BACKGROUND', 'NOT_STATED'] as const).filter((ground) => found.has(ground));
}

/** The name of a section in an answer, which has it under one name for each language. */
export function sectionName({ name, nameEn }: AnswerQuote['section']): Localized {
  const texts = [name, nameEn].filter((each) => typeof each === 'string');
  const [zh = '', en = zh] = texts;
  return { zh, en };
}
