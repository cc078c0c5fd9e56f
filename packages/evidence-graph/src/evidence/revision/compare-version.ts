import type { Dataset, NodeRecord } from '../../dataset/dataset.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Article } from '../article.js';
import { type Alignment, align, sentencesOf } from './align.js';
import { type Change, Judge, range, type Span } from './judge.js';
import { recoverText, withTerms } from './recover-text.js';
import { type Resting, restingOn } from './resting.js';
import { type Points, tokensOf } from './tokens.js';

/** The places of a graph in another version of its text. */
export interface Revision {
  /** Each place of the dataset, by where it stands in the published text. */
  readonly places: readonly RevisedPlace[];
  /** Of each fact what became of the places that it rests on. */
  readonly facts: ReadonlyMap<string, Change>;
  /** What the new version says and the published one does not, sentence by sentence. */
  readonly added: readonly Passage[];
  /** Where sections stand now. */
  readonly sections: ReadonlyMap<string, Span>;
  /** Whether the whole published text is known, and not only what the new version proves of it. */
  readonly isWholeKnown: boolean;
}

export interface Passage extends Span {
  readonly words: string;
}

export interface RevisedPlace extends Resting {
  /** The id of the Evidence or the UncitedPassage. */
  readonly id: string;
  readonly change: Change;
  readonly before: Passage;
  /** Where its words stand now, or those in their stead; empty where it is gone. */
  readonly after: Passage;
  /** Where its term stands now, which it may do among words that changed; undefined where it has none, or does not stand there. */
  readonly term: Passage | undefined;
}

/** Compares the text that a dataset is of with another version, and tells what became of each place. */
export function compareVersion(dataset: Dataset, ontology: Ontology, published: Article | undefined, version: Article): Revision {
  const fresh = pointsOf(version);
  const old: Points = published ? pointsOf(published) : recoverText(dataset.nodes, fresh);
  const alignment = align(tokensOf(old), tokensOf(fresh));
  const judge = new Judge(alignment, old, fresh);
  const resting = restingOn(dataset, ontology);
  const told = published ? old : withTerms(old, dataset.nodes);
  const places = dataset.nodes
    .filter(({ type }) => type === 'Evidence' || type === 'UncitedPassage')
    .map((node): RevisedPlace => {
      const before = spanOf(node);
      const { change, span, part } = judge.judge(before, termOf(node, old));
      const term = part && passage(fresh, part);
      return { id: node.id, change, before: passage(told, before), after: passage(fresh, span), term, ...resting(node.id) };
    })
    .sort((a, b) => a.before.start - b.before.start || a.before.end - b.before.end || (a.id < b.id ? -1 : 1));
  const sections = dataset.nodes.filter(({ type }) => type === 'ArticleSection');
  return {
    places,
    facts: changesOfFacts(places),
    added: addedIn(fresh, alignment),
    sections: new Map(sections.map((node) => [node.id, judge.sectionSpan(spanOf(node))])),
    isWholeKnown: published !== undefined,
  };
}

const pointsOf = (article: Article): string[] => [...article.slice(0, article.length)];

const spanOf = ({ properties: { start, end } }: NodeRecord): Span => ({ start: Number(start), end: Number(end) });

/** Where the term of a place stands in the old text. */
function termOf({ properties: { start, end, exact, exactStart } }: NodeRecord, old: Points): Span | undefined {
  if (exact === undefined) return undefined;
  const within = wordsOf(old.slice(Number(start), Number(end))).split(String(exact))[0] ?? '';
  const from = exactStart === undefined ? Number(start) + [...within].length : Number(exactStart);
  return { start: from, end: Math.min(from + [...String(exact)].length, Number(end)) };
}

const passage = (points: Points, { start, end }: Span): Passage => ({ start, end, words: wordsOf(points.slice(start, end)) });

/** What is unknown is an ellipsis. */
const wordsOf = (points: Points): string =>
  points.reduce<string>((words, point) => words + (point ?? (words.endsWith('…') ? '' : '…')), '');

/** What became of a fact: it is gone where each of its places is, and changed where one of them changed or is gone. */
function changesOfFacts(places: readonly RevisedPlace[]): Map<string, Change> {
  const of = new Map<string, Set<Change>>();
  for (const { change, facts } of places) for (const fact of facts) of.set(fact, (of.get(fact) ?? new Set()).add(change));
  return new Map([...of].sort(([a], [b]) => (a < b ? -1 : 1)).map(([fact, changes]) => [fact, changeOf(changes)]));
}

function changeOf(changes: ReadonlySet<Change>): Change {
  if (changes.size === 1) for (const only of changes) return only;
  return changes.has('CHANGED') || changes.has('GONE') ? 'CHANGED' : 'MOVED';
}

/** The sentences of which the most part has no counterpart, those that follow one another together; mark-up says nothing. */
function addedIn(fresh: Points, { after, to }: Alignment): Passage[] {
  const known = new Set(to);
  const added: Span[] = [];
  let last = -1;
  for (const { start, end } of sentencesOf(after)) {
    const words = range(start, end).filter((at) => after[at]?.isSign === false);
    const [from, until] = [after[start]?.start ?? 0, after[end - 1]?.end ?? 0];
    const isNew = words.filter((at) => known.has(at)).length < words.length / 2;
    if (!isNew || !/[\p{L}\p{N}]/u.test(wordsOf(fresh.slice(from, until)).replace(/<[^>]*>/g, ''))) continue;
    const before = last === start ? added.pop() : undefined;
    added.push({ start: before?.start ?? from, end: until });
    last = end;
  }
  return added.map((span) => passage(fresh, span));
}
