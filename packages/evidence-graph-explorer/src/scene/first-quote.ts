import type { GraphClient } from '../graph/graph-client.js';
import { inTextFirst, quotesOf } from '../ontology/citing.js';
import type { Dialect } from '../ontology/dialect.js';
import type { Localized } from './scene.js';

/** The first words of the source on which something rests, and their place. */
export interface FirstQuote {
  readonly id: string;
  readonly exact: string | null;
  readonly place: Localized;
  /** The tag of the language of the words. */
  readonly language: string;
}

interface Answer {
  readonly node: {
    readonly evidence?: readonly {
      readonly id: string;
      readonly exact: string | null;
      readonly section: Localized & { readonly kind: string; readonly source: { readonly language: string | null } };
    }[];
  } | null;
}

const read = new WeakMap<GraphClient, Map<string, Promise<FirstQuote | null>>>();

/** The first quotation for an entity or a relationship; null where there is none. It is read once. */
export function readFirstQuote(client: GraphClient, dialect: Dialect, id: string): Promise<FirstQuote | null> {
  if (!dialect.hasEvidence) return Promise.resolve(null);
  const known = read.get(client) ?? new Map<string, Promise<FirstQuote | null>>();
  read.set(client, known);
  const quote =
    known.get(id) ??
    client.ask<Answer>(quotesOf(dialect.text), { id }).then(({ node }) => {
      const [first] = inTextFirst(node?.evidence ?? []);
      return first
        ? { id: first.id, exact: first.exact, place: first.section, language: first.section.source.language ?? 'zh-CN' }
        : null;
    });
  known.set(id, quote);
  quote.catch(() => known.delete(id)); // another try may succeed
  return quote;
}
