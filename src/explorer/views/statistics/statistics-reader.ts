import type { GraphClient } from '../../graph/graph-client.js';
import type { Assertion, Localized } from '../../scene/scene.js';

export interface Named extends Localized {
  readonly id: string;
}

export interface Figure extends Named {
  readonly value: number;
  readonly unit: string;
  readonly comparator: 'EQUAL' | 'MORE_THAN' | 'AT_LEAST' | 'MEAN';
  readonly decimals: number | null;
  readonly formula: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly assertion: Assertion;
  readonly measure: Named;
  readonly congress: Named | null;
  readonly base: Named | null;
  readonly subject: Named & { readonly type: string };
  readonly consistency: { readonly agrees: boolean; readonly recomputed: number } | null;
}

export interface Category extends Named {
  readonly partOf: { readonly id: string } | null;
  /** What is observed of it. */
  readonly figures: readonly Figure[];
}

export interface Scheme extends Named {
  readonly categories: readonly Category[];
}

export interface Comparison extends Named {
  readonly zhDescription: string | null;
  readonly enDescription: string | null;
}

export interface Statistics {
  readonly schemes: readonly Scheme[];
  /** Every figure there is, those of categories too. */
  readonly figures: readonly Figure[];
  readonly comparisons: readonly Comparison[];
}

const names = 'id zh: name(lang: ZH) en: name(lang: EN)';
/** All figures: each category's with its scheme, the others by themselves. */
export async function readStatistics(client: GraphClient): Promise<Statistics> {
  const query = `query Statistics {
  delegateCategorySchemes(first: 100) { nodes { ${names} categories(first: 100) { nodes { ${names} partOf { id } } } } }
  comparisons(first: 100) { nodes { ${names} zhDescription: description(lang: ZH) enDescription: description(lang: EN) } }
}`;
  type Answer = {
    delegateCategorySchemes: { nodes: (Named & { categories: { nodes: Omit<Category, 'figures'>[] } })[] };
    comparisons: { nodes: Comparison[] };
  };
  const [{ delegateCategorySchemes, comparisons }, figures] = await Promise.all([client.ask<Answer>(query), readFigures(client)]);
  const figuresOf = ({ id }: Named): Figure[] => figures.filter(({ subject }) => subject.id === id);
  const schemes = delegateCategorySchemes.nodes.map(({ categories, ...scheme }) => ({
    ...scheme,
    categories: categories.nodes.map((category) => ({ ...category, figures: figuresOf(category) })),
  }));
  return { schemes, figures, comparisons: comparisons.nodes };
}

async function readFigures(client: GraphClient): Promise<Figure[]> {
  const query = `query Figures($after: String) {
  observations(first: 100, after: $after) {
    nodes {
      ${names} value unit comparator decimals formula lower upper assertion
      measure { ${names} } congress { ${names} } base { ${names} } subject { type: __typename ${names} }
      consistency { agrees recomputed }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
  const found: Figure[] = [];
  for (let after: string | null = null; ; ) {
    type Answer = { observations: { nodes: Figure[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
    const { observations }: Answer = await client.ask(query, { after });
    found.push(...observations.nodes);
    if (!observations.pageInfo.hasNextPage) return found;
    after = observations.pageInfo.endCursor;
  }
}
