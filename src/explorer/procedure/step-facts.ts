import { type Localized, qualified } from 'evidence-graph-explorer/graph';
import { shortName, type Words } from '../../findings/words.js';
import { messages } from './messages.js';
import type { Named, Next, Step } from './procedure-reader.js';

/** A line of a card, short, and in full. */
export interface Fact {
  readonly kind: 'who' | 'nobody' | 'whom' | 'meeting' | 'majority' | 'heard';
  readonly text: string;
  /** What holds of all of it: that it is inferred; empty where it is stated. */
  readonly note: string;
  /** With all names, and all that qualifies them. */
  readonly full: string;
}

/** What there is to say of a step in its card: who acts, whom they hear, where they meet, on whose majority they act. */
export function factsOf(step: Step, words: Words): Fact[] {
  return [whoOf(step, words), whomOf(step, words), heardOf(step, words), meetingOf(step, words), majorityOf(step, words)].filter(
    (fact): fact is Fact => fact !== undefined,
  );
}

/** All who act, those who decide first. */
export const actorsOf = ({ decidedBy, performedBy, proposedBy, submittedBy }: Step): Named[] =>
  once([decidedBy, performedBy, proposedBy, submittedBy].flatMap(({ nodes }) => nodes));

function whoOf(step: Step, words: Words): Fact {
  const acting = actorsOf(step);
  const taking = once(step.participants.nodes);
  const all = [...acting, ...taking];
  if (all.length === 0)
    return { kind: 'nobody', text: words.text(messages.noActor), note: '', full: words.text(messages.noActor) };
  const names = namesOf(all, words);
  const told = (nameOf: NameOf): string => {
    const others = joined(taking.map(nameOf), messages.and, words);
    return [joined(acting.map(nameOf), messages.and, words), others && words.text(messages.withOthers, { names: others })]
      .filter(Boolean)
      .join(' · ');
  };
  return { kind: 'who', text: told(names.short), note: names.note, full: told(names.full) };
}

/** Whom a step is about, where it is not said who takes it. */
function whomOf(step: Step, words: Words): Fact | undefined {
  const { nodes } = step.appliesTo;
  if (nodes.length === 0 || actorsOf(step).length > 0) return undefined;
  const { short, full, note } = namesOf(nodes, words);
  const told = (nameOf: NameOf): string => words.text(messages.whom, { names: joined(nodes.map(nameOf), messages.and, words) });
  return { kind: 'whom', text: told(short), note, full: told(full) };
}

function heardOf({ consults: { nodes } }: Step, words: Words): Fact | undefined {
  if (nodes.length === 0) return undefined;
  const { short, full, note } = namesOf(nodes, words);
  const told = (nameOf: NameOf): string => words.text(messages.hears, { names: joined(nodes.map(nameOf), messages.and, words) });
  const text = nodes.length > 2 ? words.text(messages.hearsGroups, { count: nodes.length }) : told(short);
  return { kind: 'heard', text, note, full: told(full) };
}

function meetingOf({ decidedAt: { nodes } }: Step, words: Words): Fact | undefined {
  const kinds = once(nodes);
  if (kinds.length === 0) return undefined;
  const outright = kinds.filter(({ how }) => how?.extent !== 'ALTERNATIVE');
  const shown = outright.length > 0 ? outright : kinds;
  const { short, full, note } = namesOf(shown, words);
  const text =
    shown === kinds && kinds.length > 2
      ? words.text(messages.oneOf, { count: kinds.length })
      : joined(shown.map(short), shown === kinds ? messages.or : messages.and, words);
  return { kind: 'meeting', text, note, full: joined(nodes.map(full), messages.and, words) };
}

function majorityOf({ actsOnMajorityOf: { nodes } }: Step, words: Words): Fact | undefined {
  if (nodes.length === 0) return undefined;
  const link = nodes.every(({ how }) => how?.extent === 'ALTERNATIVE') ? messages.or : messages.and;
  const { short, full, note } = namesOf(nodes, words);
  const told = (nameOf: NameOf): string => words.text(messages.majorityOf, { names: joined(nodes.map(nameOf), link, words) });
  return { kind: 'majority', text: told(short), note, full: told(full) };
}

type NameOf = (named: Named) => string;

/** How nodes are named in short and in full; what holds of all of them stands beside their short names. */
function namesOf(nodes: readonly Named[], words: Words): { short: NameOf; full: NameOf; note: string } {
  const areInferred = nodes.every(isInferred);
  return {
    short: (named) =>
      qualified(briefly(named, words), isInferred(named) && !areInferred ? [messages.inferred] : [], words.language),
    full: (named) => fully(named, words),
    note: areInferred ? words.text(messages.inferred) : '',
  };
}

/** A name as it is, or a shorter one where it would fill a line. */
const briefly = (named: Named, words: Words): string =>
  words.text(named).length > longestName ? shortName(named, words) : words.text(named);

const longestName = 30;

/** Each node once; where it is related in several ways, in that which says most. */
function once(nodes: readonly Named[]): Named[] {
  const weight = ({ how }: Named): number => Number(how?.extent === 'ALTERNATIVE') * 2 + Number(how?.assertion === 'INFERRED');
  const sure = [...nodes].sort((a, b) => weight(a) - weight(b));
  return [...new Map(sure.reverse().map((node) => [node.id, node])).values()].reverse();
}

const isInferred = ({ how }: Named): boolean => how?.assertion === 'INFERRED';

const lower = ({ zh, en }: Localized): Localized => ({ zh, en: en.toLowerCase() });

/** A name with all that qualifies how it is related. */
export const fully = (named: Named, words: Words): string =>
  qualified(words.text(named), (named.qualifiers ?? []).map(lower), words.language);

const joined = (names: readonly string[], link: Localized, words: Words): string => [...new Set(names)].join(words.text(link));

/** On what ground one step is put before another. */
export type OrderGround = 'stated' | 'listed' | 'inferred';

export function orderGround({ basis, assertion }: Next['relationship']): OrderGround {
  if (assertion === 'INFERRED' || basis === 'INFERRED') return 'inferred';
  return basis === 'LISTED' ? 'listed' : 'stated';
}
