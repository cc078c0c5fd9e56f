import { partsOf } from './beginnings.js';
import { placesOf } from './languages/index.js';
import { type Name, nameOf } from './mentions.js';
import type { Sentence } from './text.js';
import type { Finding } from './verdict.js';
import type { OrderTopic } from './vocabulary.js';

interface Step {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

/** Judges in which order a sentence puts what the graph puts in order. */
export class OrderClaims {
  readonly #topics: readonly { readonly topic: OrderTopic; readonly steps: readonly Name[] }[];

  constructor(topics: readonly OrderTopic[]) {
    this.#topics = topics.map((topic) => ({ topic, steps: topic.steps.map((words, rank) => nameOf(String(rank), words)) }));
  }

  judge({ plain }: Sentence): Finding[] {
    const parts = partsOf(plain);
    return this.#topics.flatMap(({ topic, steps }) => {
      const named = stepsIn(plain, parts, steps);
      if (new Set(named.map(({ rank }) => rank)).size < 2) return [];
      const isRight = byWord(plain, named) ?? bySequence(plain, named);
      if (isRight === undefined) return [];
      const [first, last] = [named[0] as Step, named.at(-1) as Step];
      const note = isRight ? NOTES.same : NOTES.other;
      return [
        {
          start: first.start,
          end: last.end,
          verdict: isRight ? 'SUPPORTED' : 'CONTRADICTED',
          on: topic.on,
          note,
        } satisfies Finding,
      ];
    });
  }
}

function stepsIn(plain: string, parts: ReadonlySet<string>, steps: readonly Name[]): Step[] {
  const found = steps.flatMap((name, rank) => name.finder.placesIn(plain, parts).map((place) => ({ rank, ...place })));
  return found.sort((a, b) => a.start - b.start);
}

/** What stands with `before` or `after`: behind it in English, ahead of it in Chinese. */
function byWord(plain: string, named: readonly Step[]): boolean | undefined {
  for (const kind of ['before', 'after'] as const) {
    for (const mark of placesOf(plain, kind)) {
      const isLatin = /\p{Script=Latin}/u.test(mark.text);
      const argument = isLatin
        ? named.find(({ start }) => start >= mark.end)
        : named.filter(({ end }) => end <= mark.start).at(-1);
      if (!argument || Math.abs(isLatin ? argument.start - mark.end : mark.start - argument.end) > (isLatin ? 30 : 8)) continue;
      if (!isLatin && /[、，,前后在于]/u.test(plain.slice(argument.end, mark.start))) continue;
      const isOther = ({ rank }: Step) => rank !== argument.rank;
      const other = isLatin
        ? (named.filter((step) => isOther(step) && step.end <= mark.start).at(-1) ??
          named.find((step) => isOther(step) && step.start > argument.end))
        : (named.find((step) => isOther(step) && step.start >= mark.end) ??
          named.filter((step) => isOther(step) && step.end <= argument.start).at(-1));
      if (!other) continue;
      return kind === 'before' ? other.rank < argument.rank : argument.rank < other.rank;
    }
  }
  return undefined;
}

/** Steps that are told one after another. */
function bySequence(plain: string, named: readonly Step[]): boolean | undefined {
  const first: Step[] = [];
  for (const step of named) if (!first.some(({ rank }) => rank === step.rank)) first.push(step);
  if (first.length < 2 || (placesOf(plain, 'firstThen').length < 2 && placesOf(plain, 'inOrder').length === 0)) return undefined;
  const isRising = first.every(({ rank }, index) => index === 0 || rank > (first[index - 1] as Step).rank);
  const isFalling = first.every(({ rank }, index) => index === 0 || rank < (first[index - 1] as Step).rank);
  return isRising ? true : isFalling ? false : undefined;
}

const NOTES = {
  other: { zh: '来源所说的次序不同', en: 'The source has another order' },
  same: { zh: '来源所说的次序如此', en: 'The source has this order' },
} as const;
