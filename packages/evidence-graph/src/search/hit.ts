import type { SearchHit, SearchRequest } from '../plan/search.js';
import { type Folded, formsOf, type Span } from '../text/folded.js';
import { isRunLine, runLine, runsOf } from '../text/runs.js';
import { isValueLine, type SearchField, textsOf, valueLine } from '../text/searchable.js';
import { RANKS, type Tier } from '../text/tiers.js';

export interface Hit {
  readonly id: string;
  readonly key: string;
  readonly tier: Tier;
  readonly highlights: readonly Highlight[];
}

/** Where a term stands in a text of the hit: Unicode code points, counted from 0, the end not included. */
export interface Highlight {
  readonly field: string;
  readonly lang: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The query as it is compared: the whole of it, and its terms, each in its forms. */
export type Query = Pick<SearchRequest, 'whole' | 'terms'>;

interface Text {
  readonly field: Pick<SearchField, 'name' | 'lang'>;
  readonly text: string;
  readonly forms: readonly Folded[];
}

/** Shows a hit: words of its id only where they stand nowhere else. `termField` names the field in which those of its terms are shown. */
export function shownHit(
  query: Query,
  { id, key, rank, values, terms }: SearchHit,
  fields: readonly SearchField[],
  termField: string,
): Hit {
  const textOf = (field: Text['field'], text: string): Text => ({ field, text, forms: formsOf(text) });
  const textsIn = (isWanted: (field: SearchField) => boolean) =>
    fields.flatMap((field, index) => (isWanted(field) ? textsOf(values[index]).map((text) => textOf(field, text)) : []));
  const texts = [
    ...textsIn(({ role }) => role !== 'id'),
    ...terms.map((text) => textOf({ name: termField, lang: undefined }, text)),
  ];
  const only = query.terms.filter((term) => texts.every((text) => spansIn(text, term).length === 0));
  return {
    id,
    key,
    tier: RANKS[rank] as Tier, // a rank is a place in the list
    highlights: [
      ...texts.flatMap((text) => highlightsIn(text, query.terms)),
      ...textsIn(({ role }) => role === 'id').flatMap((text) => highlightsIn(text, only)),
    ],
  };
}

function highlightsIn(text: Text, terms: Query['terms']): Highlight[] {
  const spans = terms.flatMap((term) => spansIn(text, term));
  return merged(spans).map(([start, end]) => ({ field: text.field.name, lang: text.field.lang, text: text.text, start, end }));
}

function spansIn({ forms }: Text, term: readonly string[]): Span[] {
  for (const form of forms) {
    const found = term.flatMap((each) => occurrences(form, each));
    if (found.length > 0) return found;
  }
  return [];
}

function occurrences({ text, spans }: Folded, wanted: string): Span[] {
  if (isRunLine(wanted)) {
    return runsOf(text).flatMap(({ run, start, end }) => (runLine(run) === wanted ? [spanOf(spans, start, end)] : []));
  }
  if (isValueLine(wanted)) return valueLine(text) === wanted ? [spanOf(spans, 0, text.length)] : [];
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    found.push(spanOf(spans, at, at + wanted.length));
  }
  return found;
}

const spanOf = (spans: readonly Span[], start: number, end: number): Span => [spans[start]?.[0] ?? 0, spans[end - 1]?.[1] ?? 0];

/** Spans in their order, those that touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const all: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
