import { has } from './languages/index.js';
import { type Mention, mentionsOf, type Name } from './mentions.js';
import type { ClaimModel, Statement } from './model.js';
import { phrase, source } from './phrase.js';
import { CLAUSE, clauseAt, type Sentence, type Span } from './text.js';
import type { Finding, Verdict } from './verdict.js';
import type { Topic, Words } from './vocabulary.js';

interface Compiled {
  readonly topic: Topic;
  readonly words: readonly RegExp[];
  readonly unless: RegExp | undefined;
  readonly says: RegExp | undefined;
  readonly denies: RegExp | undefined;
  readonly number: RegExp | undefined;
  readonly statement: Statement | undefined;
}

const compiledIf = (words: Words | undefined): RegExp | undefined => (words === undefined ? undefined : phrase(words));
const stands = (pattern: RegExp | undefined, text: string): boolean => pattern !== undefined && text.search(pattern) >= 0;

const OUTSIDER = 'another';
const blank = (words: string): string => ' '.repeat(words.length);

/** Judges what a sentence says of things other than figures: who, how many of them, whether at all. */
export class TopicClaims {
  readonly #topics: readonly Compiled[];
  readonly #actors: readonly Name[];

  constructor(readonly model: ClaimModel) {
    const { topics = [], actors = {}, otherActors } = model.vocabulary;
    this.#topics = topics.map((topic) => ({
      topic,
      words: topic.words.map((words) => phrase(words)),
      unless: compiledIf(topic.unless),
      says: compiledIf(topic.says),
      denies: compiledIf(topic.denies),
      number: topic.number && new RegExp(`(${Object.keys(NUMBERS).join('|')})[\\s-]?${source(topic.number.words)}`, 'gu'),
      statement: model.statements.get(topic.on[0] ?? ''),
    }));
    this.#actors = [
      ...Object.entries(actors).map(([id, words]) => ({ id, pattern: phrase(words) })),
      ...(otherActors ? [{ id: OUTSIDER, pattern: phrase(otherActors) }] : []),
    ];
  }

  judge({ plain }: Sentence): Finding[] {
    const places = new Map<Compiled, Span>();
    for (const compiled of this.#topics) {
      const place = placeOfTopic(plain, compiled);
      if (place) places.set(compiled, place);
    }
    return [...places].flatMap(([compiled, place]) => this.#judged(plain, compiled, place, [...places.values()]) ?? []);
  }

  #judged(plain: string, compiled: Compiled, place: Span, all: readonly Span[]): Finding[] | undefined {
    const { topic } = compiled;
    const window = windowOf(plain, place, all);
    const text = plain.slice(window.start, window.end);
    const number = this.#number(compiled, plain, place);
    if (number) return [number];
    const saysSo = stands(compiled.says, text);
    const rest = compiled.says ? text.replace(compiled.says, blank) : text;
    const denials = compiled.denies ? [...(topic.saysOverrides ? rest : text).matchAll(compiled.denies)] : [];
    if (denials.some(({ index }) => !isTurnedRound(text, index))) return [finding(window, 'CONTRADICTED', topic)];
    if (denials.length > 0) return saysSo ? [finding(window, 'SUPPORTED', topic)] : undefined;
    if (topic.onlyDenies) return undefined;
    const byActor = this.#actor(compiled, plain, window);
    const byExtent = this.#extent(
      compiled,
      compiled.words.reduce((left, words) => left.replace(words, blank), rest),
    );
    if (byActor === 'CONTRADICTED')
      return [{ ...finding(window, 'CONTRADICTED', topic), on: [...topic.on, ...(topic.actors ?? [])], note: NOTES.actor }];
    if (byExtent === 'CONTRADICTED')
      return [
        {
          ...finding(window, 'CONTRADICTED', topic),
          note: compiled.statement?.extent?.startsWith('SOME') ? NOTES.some : NOTES.all,
        },
      ];
    if (topic.isDeniable && !saysSo && has(text, 'negation')) return [finding(window, 'CONTRADICTED', topic)];
    if (compiled.says === undefined ? topic.actors !== undefined && byActor === undefined : !saysSo) return undefined;
    return [finding(window, 'SUPPORTED', topic)];
  }

  #number({ topic, number }: Compiled, plain: string, place: Span): Finding | undefined {
    if (!topic.number || !number) return undefined;
    for (const match of plain.matchAll(number)) {
      const told = match[1] === undefined ? undefined : NUMBERS[match[1]];
      if (told !== undefined && told !== topic.number.value) return finding(place, 'CONTRADICTED', topic);
    }
    return undefined;
  }

  /** Who is said to do it. */
  #actor({ topic }: Compiled, plain: string, window: Span): Verdict | undefined {
    if (!topic.actors) return undefined;
    const named = mentionsOf(plain.slice(window.start, window.end), this.#actors);
    const isRight = ({ id }: Mention) => topic.actors?.includes(id) ?? false;
    const text = plain.slice(window.start, window.end);
    const right = named.filter(isRight);
    const wrong = named.filter((mention) => !isRight(mention) && !topic.beside?.includes(mention.id));
    if (right.length > 0)
      return right.every((mention) => isDenied(text, mention))
        ? 'CONTRADICTED'
        : wrong.some((each) => isAgent(text, each))
          ? undefined
          : 'SUPPORTED';
    return wrong.some((mention) => !isDenied(text, mention)) ? 'CONTRADICTED' : undefined;
  }

  /** Of how many it is said: the word next to those it is said of, or else any. */
  #extent({ statement }: Compiled, text: string): Verdict | undefined {
    const extent = statement?.extent;
    if (!extent || extent === 'UNSPECIFIED' || extent === 'ALTERNATIVE') return undefined;
    const bearers = mentionsOf(
      text,
      this.#actors.filter(({ id }) => statement.ends.includes(id)),
    );
    const near = bearers
      .map(({ start, end }) => text.slice(clauseAt(text, start).start, end).slice(-32))
      .find((words) => EXTENTS.some((kind) => has(words, kind)));
    const words = near ?? text;
    const isPart = isHedged(text);
    const [any, some, more, few, none] = EXTENTS.map((kind) => has(words, kind));
    const [all, most] = [any && !isPart, more || isPart];
    if (extent.startsWith('SOME')) {
      if (few || (some && !all)) return 'SUPPORTED';
      return (all || more || none) && !isPart ? 'CONTRADICTED' : undefined;
    }
    if (few || has(text, 'few') || none || (some && !all) || (most && extent === 'ALL' && !all))
      return some && !few && !has(text, 'few') && !none && !most ? undefined : 'CONTRADICTED';
    return all || most ? 'SUPPORTED' : undefined;
  }
}

const EXTENTS = ['all', 'some', 'most', 'few', 'none'] as const;

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one 一 1',
    'two 二 两 2',
    'three 三 3',
    'four 四 4',
    'five 五 5',
    'six 六 6',
    'seven 七 7',
    'eight 八 8',
    'nine 九 9',
    'ten 十 10',
    'twelve 十二 12',
    'fifteen 十五 15',
    'twenty 二十 20',
  ].flatMap((words) => {
    const all = words.split(' ');
    return all.map((word) => [word, Number(all.at(-1))] as const);
  }),
);

const isHedged = (text: string): boolean =>
  /not (all|every|each)|并非(所有|全部|每)|不是(所有|每|全部)|(?:not|though not) in (all|every)|不是每/u.test(text);

/** Where a sentence has all words of a topic, in as few clauses as hold them. */
function placeOfTopic(plain: string, { words, unless }: Compiled): Span | undefined {
  if (stands(unless, plain)) return undefined;
  const places = words.map((pattern) =>
    [...plain.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
  );
  if (places.some((each) => each.length === 0)) return undefined;
  const anchors = places[0] as Span[];
  let best: Span | undefined;
  for (const anchor of anchors) {
    const nearest = places.map((each) => each.reduce((near, place) => (gap(place, anchor) < gap(near, anchor) ? place : near)));
    const span = { start: Math.min(...nearest.map(({ start }) => start)), end: Math.max(...nearest.map(({ end }) => end)) };
    if (!best || span.end - span.start < best.end - best.start) best = span;
  }
  return best;
}

const gap = (a: Span, b: Span): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));

/** The clauses that hold a place, and those around them that hold no other. */
function windowOf(plain: string, place: Span, all: readonly Span[]): Span {
  const others = all.filter((other) => other.end <= place.start || other.start >= place.end);
  const marks = [...plain.matchAll(CLAUSE)].map(({ index }) => index);
  const left = Math.max(0, ...others.filter(({ end }) => end <= place.start).map(({ end }) => end));
  const right = Math.min(plain.length, ...others.filter(({ start }) => start >= place.end).map(({ start }) => start));
  const own = {
    start: (marks.filter((mark) => mark < place.start).at(-1) ?? -1) + 1,
    end: marks.find((mark) => mark >= place.end) ?? plain.length,
  };
  const start = left === 0 ? 0 : (marks.find((mark) => mark >= left && mark < place.start) ?? place.start - 1) + 1;
  const end =
    right === plain.length ? plain.length : (marks.filter((mark) => mark >= place.end && mark <= right).at(-1) ?? right);
  return { start: Math.min(start, own.start), end: Math.max(end, own.end) };
}

/** Whether what denies a statement is itself denied, by a word before it in its clause. */
function isTurnedRound(text: string, at: number): boolean {
  const before = text.slice(clauseAt(text, at).start, at);
  return has(before, 'none') || /没有|未|(?<!\p{Script=Latin})not(?!\p{Script=Latin})|n't(?!\p{Script=Latin})/u.test(before);
}

/** Whether a name is said not to be the one. */
const isDenied = (text: string, { start }: Mention): boolean =>
  /(?:不是|而非|并非|非|不归|不由|无须|不必报|不经|not|rather than|instead of|without|than|but not|nor|no need for|not by|bypassing|不用经|绕过|无需)[\s\p{Script=Latin}]{0,18}$/u.test(
    text.slice(Math.max(0, start - 26), start),
  );

/** Whether a name stands where who does something stands. */
const isAgent = (text: string, { start }: Mention): boolean =>
  start === 0 || /(?:由|是|by|it was|the|经|each|every)\s?(?:the )?$/u.test(text.slice(Math.max(0, start - 12), start));

function finding({ start, end }: Span, verdict: Verdict, { on }: Topic): Finding {
  return { start, end, verdict, on, note: verdict === 'CONTRADICTED' ? NOTES.other : NOTES.same };
}

const NOTES = {
  other: { zh: '来源的说法不同', en: 'The source says otherwise' },
  actor: { zh: '来源说的是另外的主体', en: 'The source names another who does it' },
  some: { zh: '来源只说到一部分', en: 'The source says it of some only' },
  all: { zh: '来源说的是全部或普遍', en: 'The source says it of all, or generally' },
  same: { zh: '来源这样说', en: 'The source says so' },
} as const;
