import { agentsTold, isAgent, isSaidToAct, type Told } from './agents.js';
import { partsOf } from './beginnings.js';
import { extentTold } from './extents.js';
import { Finder } from './finder.js';
import { has } from './languages/index.js';
import { type Mention, mentionsOf, type Name, nameOf, touch } from './mentions.js';
import type { ClaimModel, Statement } from './model.js';
import { NUMBERS } from './numbers/small.js';
import { phrase, source } from './phrase.js';
import { clauseAt, type Sentence, type Span } from './text.js';
import { finding, NOTES } from './topic-findings.js';
import { placesOfTopic, windowOf } from './topic-places.js';
import {
  beforePurpose,
  blank,
  clauseOf,
  commonOf,
  ELSEWISE,
  INSTEAD,
  isDoublyDenied,
  isOfSomeBeside,
  isPlain,
  isTurnedRound,
  ownClauses,
  sequence,
  surroundings,
  unaccounted,
  without,
} from './topic-texts.js';
import type { Finding } from './verdict.js';
import type { Topic, Words } from './vocabulary.js';

interface Compiled {
  readonly topic: Topic;
  readonly words: readonly Finder[];
  readonly unless: RegExp | undefined;
  readonly says: RegExp | undefined;
  readonly denies: RegExp | undefined;
  readonly number: RegExp | undefined;
  readonly acts: Finder | undefined;
  readonly statement: Statement | undefined;
  /** Who does it, as the graph tells. */
  readonly agents: readonly string[];
}

const compiledIf = (words: Words | undefined): RegExp | undefined => (words === undefined ? undefined : phrase(words));
const stands = (pattern: RegExp | undefined, text: string): boolean => pattern !== undefined && text.search(pattern) >= 0;

const OUTSIDER = 'another';
const ofAll = (statement: Statement | undefined): Statement => ({ id: '', ends: [], ...statement, extent: 'ALL' });

/** Judges what a sentence says of things other than figures: who, how many of them, whether at all. */
export class TopicClaims {
  readonly #topics: readonly Compiled[];
  readonly #actors: readonly Name[];
  readonly #sequence: RegExp;
  /** What would deny what the graph says of something else. */
  readonly #denials: readonly { readonly on: readonly string[]; readonly words: Finder }[];

  constructor(readonly model: ClaimModel) {
    const { topics = [], actors = {}, otherActors, occasions } = model.vocabulary;
    this.#sequence = sequence(occasions);
    this.#topics = topics.map((topic) => {
      const statements = topic.on.flatMap((id) => model.statements.get(id) ?? []);
      return {
        topic,
        words: topic.words.map((words) => new Finder(words)),
        unless: compiledIf(topic.unless),
        says: compiledIf(topic.says),
        denies: compiledIf(topic.denies),
        acts: topic.acts === undefined ? undefined : new Finder(topic.acts),
        number: topic.number && new RegExp(`(${Object.keys(NUMBERS).join('|')})[\\s-]?${source(topic.number.words)}`, 'gu'),
        statement: topic.isOfAll ? ofAll(statements[0]) : model.statements.get(topic.on[0] ?? ''),
        agents: statements.flatMap(({ ends }) => ends.slice(0, 1)).filter((id) => id in actors),
      };
    });
    this.#denials = topics.flatMap(({ on, denies, onlyDenies }) =>
      denies && !onlyDenies ? [{ on, words: new Finder(denies) }] : [],
    );
    this.#actors = [
      ...Object.entries(actors).map(([id, words]) => nameOf(id, words)),
      ...(otherActors ? [nameOf(OUTSIDER, otherActors)] : []),
    ];
  }

  /** Where numbers stand that belong to topics. */
  numbersIn = (plain: string): Span[] =>
    this.#topics.flatMap(({ number }) =>
      number ? [...plain.matchAll(number)].map(({ 0: text, index }) => ({ start: index, end: index + text.length })) : [],
    );

  /** Whether somebody is said to do something whom the graph does not have. */
  namesOutsider = (plain: string): boolean =>
    mentionsOf(plain, this.#actors).some(
      (each) => each.id === OUTSIDER && isAgent(plain, each) && !/(?:来自|from)\s?$/u.test(plain.slice(0, each.start)),
    );

  /** What a sentence says, but for the places that are judged otherwise. */
  judge({ plain }: Sentence, judged: readonly Span[]): Finding[] {
    const places: (readonly [Compiled, Span])[] = [];
    for (const compiled of this.#topics) {
      for (const place of placesOfTopic(plain, compiled.words))
        if (!stands(compiled.unless, surroundings(plain, place))) places.push([compiled, place]);
    }
    const taken = [...places.map(([, place]) => place), ...judged];
    const findings = places.flatMap(([compiled, place]) => {
      const number = this.#number(compiled, plain);
      return (
        number ?? this.#judged(plain, compiled, { window: windowOf(plain, place, taken), own: ownClauses(plain, place) }) ?? []
      );
    });
    const isSaidElsewhere = (each: Finding) =>
      (each.note === NOTES.agent || each.note === NOTES.byOther || each.note === NOTES.byNobody) &&
      findings.some(
        (other) =>
          other.note === (each.note === NOTES.agent ? NOTES.doer : other.note) &&
          other.verdict === 'SUPPORTED' &&
          touch(other, each),
      );
    return findings.filter((each) => !isSaidElsewhere(each));
  }

  #judged(plain: string, compiled: Compiled, { window, own }: { window: Span; own: Span }): Finding | undefined {
    const { topic, says, denies } = compiled;
    const text = plain.slice(window.start, window.end);
    const ownText = plain.slice(own.start, own.end);
    const saysSo = stands(says, text);
    const rest = says ? text.replace(says, blank) : text;
    const denials = denies ? [...(topic.saysOverrides ? rest : text).matchAll(denies)] : [];
    const denial = denials.find(({ index }) => !isTurnedRound(text, index));
    if (denial && isDoublyDenied(without(text, compiled.words), denial)) return undefined;
    if (denial) return finding(clauseOf(text, denial.index, window), 'CONTRADICTED', topic);
    if (denials.length > 0) return saysSo ? finding(window, 'SUPPORTED', topic) : undefined;
    if (topic.onlyDenies) return undefined;
    const beyond = commonOf(rest, without(text, compiled.words));
    const isAct = !compiled.acts || compiled.acts.placesIn(text).length > 0;
    const byOwnExtent = this.#extent(
      compiled,
      without(beforePurpose(says ? ownText.replace(says, blank) : ownText), compiled.words),
      !isAct,
    );
    const told = byOwnExtent ?? this.#extent(compiled, beforePurpose(beyond), !isAct);
    const isOfSome =
      told === 'OTHER' && this.#extent(compiled, text, true) !== 'OTHER' && this.#extent(compiled, plain, true) === 'SAME';
    const byExtent = isOfSome ? undefined : told;
    if (!isAct && byExtent !== 'OTHER') return undefined;
    const inOwn = isAct && topic.actors ? this.#actor(compiled, ownText) : undefined;
    const byOwnActor = inOwn?.is === 'OTHER' ? inOwn : undefined;
    const byActor = isAct ? (byOwnActor ?? this.#actor(compiled, text)) : undefined;
    if (byActor?.is === 'OTHER')
      return {
        ...finding(byOwnActor ? clauseOf(ownText, byActor.at, own) : clauseOf(text, byActor.at, window), 'CONTRADICTED', topic),
        on: [...topic.on, ...(topic.actors ?? [])],
        note: topic.actors ? NOTES.actor : NOTES.agent,
        isOfWho: true,
      };
    if (byExtent === 'OTHER')
      return {
        ...finding(byOwnExtent && isOfSomeBeside(plain, window, own) ? own : window, 'CONTRADICTED', topic),
        note: compiled.statement?.extent?.startsWith('SOME') ? NOTES.some : NOTES.all,
        isOfWho: true,
      };
    const isUnneeded = topic.actors === undefined && !compiled.statement?.extent?.startsWith('SOME');
    if (isUnneeded && has(text, 'needless')) return finding(window, 'CONTRADICTED', topic);
    if (topic.isDeniable && !saysSo && byExtent !== 'SAME' && has(beforePurpose(text), 'negation'))
      return finding(window, 'CONTRADICTED', topic);
    if (saysSo && (has(rest, 'none') || INSTEAD.test(text))) return undefined;
    if (says === undefined ? topic.actors !== undefined && byActor === undefined : !saysSo) return undefined;
    if (this.#sequence.test(beyond)) return finding(window, 'NOT_STATED', topic);
    const isOfPart = has(beyond, 'few') || has(beyond, 'most');
    if (compiled.statement?.extent == null && (isOfPart || this.#isOfAll(beyond))) return finding(window, 'NOT_STATED', topic);
    if (byActor === undefined && this.#isByOther(compiled, rest))
      return { ...finding(window, 'NOT_STATED', topic), note: NOTES.byOther };
    if (ELSEWISE.some((kind) => has(beyond, kind))) return finding(window, 'NOT_STATED', topic);
    if (!isPlain(beyond, byExtent === 'SAME')) return undefined;
    if (compiled.acts && byExtent !== 'SAME' && !has(plain, 'some') && !this.#namesBearer(compiled, plain))
      return { ...finding(window, 'NOT_STATED', topic), note: NOTES.byNobody };
    if (this.#isDeniedElsewhere(compiled, beyond)) return finding(window, 'NOT_STATED', topic);
    const isByActor = says === undefined && byActor !== undefined;
    return { ...finding(window, 'SUPPORTED', topic), ...(isByActor ? { note: NOTES.doer } : {}) };
  }

  #extent = ({ statement }: Compiled, text: string, isOfThem: boolean): 'SAME' | 'OTHER' | undefined =>
    statement && extentTold(statement, text, this.#actors, isOfThem);

  /** Whether it is told of those of whom the graph says it. */
  #namesBearer = ({ topic, agents, statement }: Compiled, text: string): boolean => {
    const bearers = [...(topic.beside ?? []), ...(statement?.ends.slice(0, 1) ?? [])];
    return mentionsOf(text, this.#actors).some(({ id }) => agents.includes(id) || bearers.includes(id));
  };

  /** Whether words that nothing of the topic accounts for deny what the graph says of something else, so that they may turn this, too. */
  #isDeniedElsewhere({ topic, denies }: Compiled, beyond: string): boolean {
    const left = unaccounted(denies ? beyond.replace(denies, blank) : beyond);
    const parts = partsOf(left);
    return this.#denials.some(
      ({ on, words }) =>
        !on.some((id) => topic.on.includes(id)) &&
        words.placesIn(left, parts).some(({ start, end }) => left.slice(start, end).trim().length > 1),
    );
  }

  /** Whether somebody is said to do it of whom the source does not say so. */
  #isByOther({ topic, statement, agents }: Compiled, text: string): boolean {
    const known = [...agents, ...(topic.actors ?? []), ...(topic.beside ?? []), ...(statement?.ends ?? [])];
    return mentionsOf(text, this.#actors).some((each) => !known.includes(each.id) && isSaidToAct(text, each));
  }

  /** Whether it is told of all of those who do something. */
  #isOfAll = (text: string): boolean =>
    mentionsOf(text, this.#actors).some(({ start, end }) => {
      const words = text.slice(clauseAt(text, start).start, end).slice(-32).replace(EACH, '');
      return has(words, 'all') || has(words, 'most');
    });

  #number({ topic, number }: Compiled, plain: string): Finding | undefined {
    if (!topic.number || !number) return undefined;
    for (const match of plain.matchAll(number)) {
      const told = match[1] === undefined ? undefined : NUMBERS[match[1]];
      if (told !== undefined && told !== topic.number.value)
        return finding({ start: match.index, end: match.index + match[0].length }, 'CONTRADICTED', topic);
    }
    return undefined;
  }

  /** Who is said to do it. */
  #actor({ topic, agents, words, acts }: Compiled, text: string): Told | undefined {
    const right = topic.actors ?? agents;
    if (right.length === 0) return undefined;
    const beside = topic.beside ?? [];
    const [matter] = words;
    const isMatter = (each: Mention) =>
      each.id === OUTSIDER &&
      matter &&
      !isSaidToAct(text, each) &&
      matter.placesIn(text).some((place) => place.start === each.start);
    const isOfOtherAct = ({ start }: Mention) => {
      const act = words.length > 1 ? PASSIVE.exec(text.slice(0, start)) : null;
      const place = act && { start: act.index, end: act.index + (act[1] ?? '').length };
      return (
        place !== null &&
        ![...words, ...(acts ? [acts] : [])].some((each) => each.placesIn(text).some((own) => touch(own, place)))
      );
    };
    const named = mentionsOf(text, this.#actors).filter((each) => !isMatter(each) && !isOfOtherAct(each));
    return agentsTold(text, named, { right, beside, isDerived: topic.actors === undefined });
  }
}

/** `各单位` is no more than the units. */
const EACH = /(?<!\p{Script=Han})各(?!个)/gu;

/** What is done by whom the name behind it stands for. */
const PASSIVE =
  /(?<!\p{Script=Latin})(\p{Script=Latin}{3,}(?:ed|en|ld|ose|osen|wn|ut|et|nt|ade))(?: (?:out|up|down|off|over|together|jointly|\p{Script=Latin}+ly|both|first))* by (?:the|a|an|both|its|their|each|all|every|some|various|\s)*$/u;
