import type { SearchHit, SearchRequest } from '../plan/search.js';
import { type Folded, formsOf, type Span } from '../text/folded.js';
import { type SearchField, textsOf } from '../text/searchable.js';
import { TIERS, type Tier } from '../text/tiers.js';

export interface Hit {
  readonly id: string;
  readonly key: string;
  readonly tier: Tier;
  readonly highlights: readonly Highlight[];
}

/** Where a term stands in a text of the hit: Unicode code points, counted from 0, the end not included. */
export interface Highlight {
  readonly field: string;
  readonly lang: 'ZH' | 'EN' | undefined;
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

/** Shows a hit. `terms` names the field in which the words of its terms are shown. */
export function shownHit(
  query: Query,
  { id, key, tier, values, terms }: SearchHit,
  fields: readonly SearchField[],
  termField: string,
): Hit {
  const textOf = (field: Text['field'], text: string): Text => ({ field, text, forms: formsOf(text) });
  const texts = fields.flatMap((field, index) => textsOf(values[index]).map((text) => textOf(field, text)));
  const shown = [...texts, ...terms.map((text) => textOf({ name: termField, lang: undefined }, text))];
  return {
    id,
    key,
    tier: TIERS[tier] as Tier, // a tier is a place in the list
    highlights: shown.flatMap((text) => highlightsOf(query, text)),
  };
}

function highlightsOf({ terms }: Query, { field, text, forms }: Text): Highlight[] {
  const spans = terms.flatMap((wanted) => {
    for (const form of forms) {
      const found = wanted.flatMap((each) => occurrences(form, each));
      if (found.length > 0) return found;
    }
    return [];
  });
  return merged(spans).map(([start, end]) => ({ field: field.name, lang: field.lang, text, start, end }));
}

function occurrences({ text, spans }: Folded, wanted: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    found.push([spans[at]?.[0] ?? 0, spans[at + wanted.length - 1]?.[1] ?? 0]);
  }
  return found;
}

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
