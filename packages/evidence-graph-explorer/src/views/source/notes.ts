import type { Vocabulary } from '../../ontology/vocabulary.js';
import { type Fact, isRelationship, prominenceOf } from './facts.js';
import type { Mark } from './marks.js';
import type { Part } from './outline.js';
import type { Evidence } from './source-reader.js';

/** A fact beside the words that it rests on. */
export interface Note {
  readonly fact: Fact;
  readonly evidence: Evidence;
  readonly mark: Mark;
}

/** What the reader looks at. */
export interface Chosen {
  /** The ID of the entity or relationship that is selected. */
  readonly selected: string | null;
  /** The ID of the evidence that is shown. */
  readonly evidence: string | null;
}

/** How many notes a paragraph has at once, at most. */
export const notesAtOnce = 3;

/** How many letters take about as much room as a note. */
const lettersBesideNote = 60;

/** How many notes stand beside so many letters: those of a short paragraph would part it from the next. */
export const notesBeside = (letters: number): number =>
  Math.min(notesAtOnce, Math.max(1, Math.round(letters / lettersBesideNote)));

/**
 * The notes of a paragraph, the most telling first: what is chosen, what rests on the words that are, what the source states, what
 * relates things rather than names one, the more prominent, the longer term. Each fact has one, at the words that tell it best.
 */
export function notesOf(marks: readonly Mark[], chosen: Chosen, vocabulary: Vocabulary): Note[] {
  const found = new Map<string, Note>();
  const isBetter = (one: Evidence, other: Evidence): boolean =>
    other.id !== chosen.evidence && (one.id === chosen.evidence || one.exact.length > other.exact.length);
  for (const mark of marks) {
    for (const evidence of mark.evidence) {
      for (const fact of evidence.facts) {
        const known = found.get(fact.id);
        if (!known || isBetter(evidence, known.evidence)) found.set(fact.id, { fact, evidence, mark });
      }
    }
  }
  const weights = new Map([...found.values()].map((note) => [note, weightOf(note, chosen, vocabulary)]));
  return [...weights.keys()].sort((a, b) => compare(weights.get(b) as Weight, weights.get(a) as Weight));
}

type Weight = readonly number[];

const weightOf = ({ fact, evidence, mark }: Note, chosen: Chosen, vocabulary: Vocabulary): Weight => [
  Number(fact.id === chosen.selected),
  Number(evidence.id === chosen.evidence),
  Number(mark.evidence.some(({ id }) => id === chosen.evidence)),
  Number(fact.assertion === 'STATED' || fact.assertion === null),
  Number(isRelationship(fact)),
  prominenceOf(fact, vocabulary),
  evidence.exact.length,
];

function compare(a: Weight, b: Weight): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}

/** The first notes, so many at most, each at words of its own, in the order of the source. */
export function firstNotes(notes: readonly Note[], count: number): Note[] {
  const byMark = new Map<Mark, Note>();
  for (const note of notes) if (!byMark.has(note.mark) && byMark.size < count) byMark.set(note.mark, note);
  return [...byMark.values()].sort((a, b) => a.mark.start - b.mark.start);
}

/** The leaf in which the note of what is selected is open: at the evidence that is shown, or where it first stands. */
export function leafOfOpenNote(leaves: readonly Part[], { selected, evidence }: Chosen): Part | undefined {
  if (selected === null) return undefined;
  const isTold = (one: Evidence): boolean => one.facts.some(({ id }) => id === selected);
  const isShown = (one: Evidence): boolean => one.id === evidence && isTold(one);
  return leaves.find((leaf) => leaf.evidence.some(isShown)) ?? leaves.find((leaf) => leaf.evidence.some(isTold));
}

/** What a press of a mark chooses: the most telling fact there, and where one of them is selected, the next. */
export function chosenAt(mark: Mark, notes: readonly Note[], selected: string | null): Chosen {
  const { facts, evidence } = mark;
  const index = facts.findIndex(({ id }) => id === selected);
  const first = notes.find((note) => note.mark.id === mark.id)?.fact ?? facts[0];
  const next = index < 0 ? first : facts[(index + 1) % facts.length];
  const place = evidence.find((one) => one.facts.some(({ id }) => id === next?.id)) ?? evidence[0];
  return { selected: next?.id ?? null, evidence: place?.id ?? null };
}
