import { chineseNumber } from './numbers/chinese.js';
import { phrase } from './phrase.js';
import { clauseAt, type Sentence } from './text.js';
import type { Finding } from './verdict.js';
import type { DateTopic } from './vocabulary.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const NUMERAL = '[〇零一二三四五六七八九十]+';
const DATE = new RegExp(
  `(?<zhYear>\\d{4}|[〇零一二三四五六七八九]{4})年(?:(?<zhMonth>\\d{1,2}|${NUMERAL})月(?<zhDay>(?:\\d{1,2}|${NUMERAL})[日号])?)?|(?<!\\d)(?<month>\\d{1,2}|${NUMERAL})月(?<day>(?:\\d{1,2}|${NUMERAL})[日号])?|(?<dayBefore>\\d{1,2} )?(?<name>${MONTHS.join('|')})(?: of)?(?: (?<dayBehind>\\d{1,2}(?!\\d)),?)?(?:,? (?<enYear>\\d{4}))?|(?<=\\p{Script=Latin} )(?<year>20\\d\\d|19\\d\\d)(?!\\d)`,
  'gu',
);

interface Told {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number | undefined;
}

/** Judges when something is said to have taken place. */
export class DateClaims {
  readonly #topics: readonly {
    readonly topic: DateTopic;
    readonly about: RegExp;
    readonly words: RegExp;
    readonly unless: RegExp | undefined;
  }[];

  constructor(topics: readonly DateTopic[]) {
    this.#topics = topics.map((topic) => ({
      topic,
      about: phrase(topic.about),
      words: phrase(topic.words),
      unless: topic.unless === undefined ? undefined : phrase(topic.unless, 'u'),
    }));
  }

  /** Whether nothing took place in its year. */
  #isForeign = ({ year }: Told): boolean => year !== undefined && !this.#topics.some(({ topic }) => topic.year === year);

  /** What is said of dates, and whether there is one that the graph has nothing of. */
  judge({ plain }: Sentence): { readonly findings: readonly Finding[]; readonly isOpen: boolean } {
    const dates = datesIn(plain);
    if (dates.length === 0) return { findings: [], isOpen: false };
    const findings: Finding[] = [];
    const used = new Set<Told>();
    const pairs = this.#topics
      .filter(({ about }) => plain.search(about) >= 0)
      .flatMap((each) =>
        [...plain.matchAll(each.words)].flatMap(({ 0: text, index }) =>
          dates
            .filter(({ start }) => !each.unless?.test(clauseTextAt(plain, start)))
            .filter(({ end }) => !(index >= end && index - end < 2 && JOINS.test(plain.slice(index))))
            .map((date) => ({ ...each, date, away: awayFrom(plain, date, index, index + text.length) })),
        ),
      )
      .sort((a, b) => a.away - b.away);
    const judged = new Set<DateTopic>();
    for (const { topic, date, away } of pairs) {
      if (used.has(date) || judged.has(topic) || away > 60) continue;
      used.add(date);
      judged.add(topic);
      findings.push(judgedDate(topic, date));
    }
    return { findings, isOpen: dates.some((date) => !used.has(date) && (date.month !== undefined || this.#isForeign(date))) };
  }
}

/** Between two dates, a word that tells the end of what the first begins. */
const JOINS = /^(?:至|到|to |until |through )/u;

function clauseTextAt(plain: string, at: number): string {
  const { start, end } = clauseAt(plain, at);
  return plain.slice(start, end);
}

function awayFrom(plain: string, date: Told, start: number, end: number): number {
  const apart = date.end <= start ? start - date.end : date.start - end;
  const own = clauseAt(plain, date.start);
  return (
    Math.max(0, apart) +
    (start >= own.start && start < own.end ? 0 : 20) +
    (/^\p{Script=Latin}/u.test(plain.slice(start)) && date.start < start ? 4 : 0)
  );
}

function judgedDate({ on, year, month }: DateTopic, date: Told): Finding {
  const isRight = (date.year === undefined || date.year === year) && (date.month === undefined || date.month === month);
  const right = `${year}-${String(month).padStart(2, '0')}`;
  return {
    start: date.start,
    end: date.end,
    verdict: isRight ? 'SUPPORTED' : 'CONTRADICTED',
    on: [on],
    note: { zh: right, en: right },
  };
}

function datesIn(plain: string): Told[] {
  return [...plain.matchAll(DATE)].flatMap((match) => {
    const { zhYear, zhMonth, month, name, enYear, year } = match.groups ?? {};
    const told = {
      start: match.index,
      end: match.index + match[0].length,
      year: numberOf(zhYear ?? enYear ?? year),
      month: name === undefined ? numberOf(zhMonth ?? month) : MONTHS.indexOf(name) + 1,
    };
    if (
      name === 'may' &&
      told.year === undefined &&
      !/(?:in|until|by|since|last|this|from|to|and) $/u.test(plain.slice(0, match.index))
    )
      return [];
    return name === 'march' && /(?:^|\s)(?:a|the) $/.test(plain.slice(0, match.index)) ? [] : [told];
  });
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}
