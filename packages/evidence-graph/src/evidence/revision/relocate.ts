import { withoutHidden } from '../../dataset/characters.js';
import type { Dataset, NodeRecord } from '../../dataset/dataset.js';
import { type Article, passageDigest } from '../article.js';
import { MAX_TERM } from '../provenance.js';
import { withoutRoom } from '../verify.js';
import type { RevisedPlace, Revision } from './compare-version.js';
import type { Span } from './judge.js';

/** What is to be written of a node, by the names of its properties; `section` is the id of the section that a place stands in. */
export type Locator = Readonly<Record<string, string | number>>;

/**
 * The locators of a dataset in another version of its text. What moved has its new place. What changed or is gone has the place where it stood, and
 * its old term and digest, by which it is told from what is verified until somebody has read it.
 */
export function relocate(dataset: Dataset, { places, sections }: Revision, version: Article): ReadonlyMap<string, Locator> {
  const nodes = new Map(dataset.nodes.map((node) => [node.id, node]));
  const homes = new Map(dataset.relationships.filter(({ type }) => type === 'IN_SECTION').map(({ from, to }) => [from, to]));
  const spans = new Map([...sections].map(([id, span]) => [id, atLeastOne(span, version.length)]));
  const locators = new Map<string, Locator>();
  for (const place of places) {
    const node = nodes.get(place.id);
    if (!node) continue;
    const values = valuesOf(node, place, version);
    const home = homeOf(values, homes.get(place.id) ?? '', spans);
    spans.set(home, hull(values, spans.get(home) ?? values));
    locators.set(place.id, { ...values, section: home });
  }
  for (const [id, span] of wholes(dataset, spans)) locators.set(id, { ...span });
  for (const { id, type, properties } of dataset.nodes)
    if (type === 'Source' && properties.sha256 !== undefined)
      locators.set(id, { sha256: version.sha256, length: version.length });
  return locators;
}

interface PlaceValues extends Span {
  readonly exact?: string;
  readonly exactStart?: number;
  readonly digest?: string;
}

function valuesOf(
  { properties }: NodeRecord,
  { change, after, before, term }: RevisedPlace,
  version: Article,
): PlaceValues & Locator {
  const { exact, exactStart } = properties;
  if (change === 'SAME' || change === 'MOVED') {
    const digest = passageDigest(after.words);
    if (!term) return { start: after.start, end: after.end, digest };
    const start = exactStart === undefined ? {} : { exactStart: term.start };
    return { start: after.start, end: after.end, exact: writtenTerm(String(exact), term.words), ...start, digest };
  }
  // The term must fit in.
  const length = Math.max(after.end - after.start, exact === undefined ? 1 : [...String(exact)].length);
  const start = Math.max(0, Math.min(after.start, version.length - length));
  const end = start + length;
  if (exactStart === undefined) return { start, end };
  const stood = start + Number(exactStart) - before.start;
  return { start, end, exactStart: term?.start ?? Math.min(stood, end - [...String(exact)].length) };
}

/** A term as the version has it, but for room in it that a seed cannot have. */
function writtenTerm(old: string, words: string): string {
  const isPlain = [...words].length <= MAX_TERM && withoutHidden(words) === words && !/[\t\n\r]/.test(words);
  if (isPlain) return words;
  return withoutRoom(old) === withoutRoom(words) ? old : withoutHidden(words).replace(/\s+/g, ' ');
}

/** The section in which a place stands: its own if that holds it, and else the smallest that does. */
function homeOf(place: Span, own: string, sections: ReadonlyMap<string, Span>): string {
  const holds = ({ start, end }: Span) => start <= place.start && place.end <= end;
  const home = sections.get(own);
  if (!home || holds(home)) return own;
  const [smallest] = [...sections].filter(([, span]) => holds(span)).sort(([, a], [, b]) => a.end - a.start - (b.end - b.start));
  return smallest?.[0] ?? own;
}

/** Each section with those parts of it that touch it or stand beside it. */
function wholes({ relationships }: Dataset, sections: ReadonlyMap<string, Span>): ReadonlyMap<string, Span> {
  const spans = new Map(sections);
  for (const { type, from, to } of relationships) {
    const [part, whole] = [spans.get(from), spans.get(to)];
    if (type === 'SECTION_PART_OF' && part && whole && part.start <= whole.end && whole.start <= part.end)
      spans.set(to, hull(part, whole));
  }
  return spans;
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

function atLeastOne({ start, end }: Span, length: number): Span {
  const from = Math.min(start, length - 1);
  return { start: from, end: Math.max(end, from + 1) };
}
