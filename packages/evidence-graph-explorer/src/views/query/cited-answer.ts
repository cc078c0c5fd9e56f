import { renderAnswer } from 'evidence-graph/answers';
import type { Cited } from 'evidence-graph/citation';
import { inLanguages } from '../../export/in-languages.js';
import type { GraphClient } from '../../graph/graph-client.js';
import { sourceQuery } from '../../ontology/citing.js';
import type { Dialect } from '../../ontology/dialect.js';
import type { Vocabulary } from '../../ontology/vocabulary.js';
import type { Localized } from '../../scene/scene.js';
import type { Example } from './examples.js';
import { type AnswerQuote, quotesIn, sectionName, tellingQuotes } from './quotes.js';

const quotesAtMost = 3;

/** A source, as the graph tells of it. */
export interface AnswerSource extends Localized {
  readonly language: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
}

export interface Answered {
  readonly id: string;
  /** What was asked. */
  readonly subject: Localized;
  readonly quotes: readonly AnswerQuote[];
  /** Null where nothing is cited. */
  readonly source: AnswerSource | null;
  readonly vocabulary: Vocabulary;
  /** The address that leads to the answer; null where there is none. */
  readonly address: string | null;
}

/** An answer in words, in a language or the one that there are templates in; nothing where there are none, or no answer. */
export function answerIn(language: string, templates: Example['answer'], answer: unknown): string {
  if (!templates || !answer) return '';
  const tag = language in templates ? language : (Object.keys(templates)[0] as string);
  return renderAnswer(templates[tag] as string, answer, tag).text;
}

/** The few quotes by which an answer is told and cited: those first that its words in the language of the source have. */
export function quotesOf(source: AnswerSource | null, templates: Example['answer'], answer: unknown): AnswerQuote[] {
  return tellingQuotes(quotesIn(answer), answerIn(source?.language?.slice(0, 2) ?? '', templates, answer), quotesAtMost);
}

/** What the answers of a graph quote; null where it has no evidence. */
export async function readAnswerSource(client: GraphClient, { hasEvidence, text }: Dialect): Promise<AnswerSource | null> {
  if (!hasEvidence) return null;
  const { sources } = await client.ask<{ sources: { nodes: AnswerSource[] } }>(sourceQuery(text));
  return sources.nodes[0] ?? null;
}

/** An answer as it is cited: by its quotes, or as the graph's own where it has no source. */
export function citedAnswer({ id, subject, quotes, source, vocabulary, address }: Answered): Cited {
  const of = (text: Localized) => inLanguages(text, vocabulary.dialect.languages);
  const cited = source && {
    title: of(source),
    publisher: source.publisher,
    publishedAt: source.publishedAt,
    language: source.language,
  };
  return {
    id,
    source: cited ?? { kind: 'dataset', title: of(vocabulary.title) },
    subject: of(subject),
    places: quotes.map(({ section, exact, start, end }) => ({ name: of(sectionName(section)), start, end, quote: exact })),
    ...(address ? { address, accessed: new Date().toISOString().slice(0, 10) } : {}),
  };
}
