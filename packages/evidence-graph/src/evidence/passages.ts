import { describe } from '../ontology/describe.js';
import type { GraphBuilder } from '../pothos/builder.js';
import type { Article } from './article-text.js';
import type { EvidenceOntology } from './with-evidence.js';

/** The fields that show the article's own words; null where its text is not given. */
export const TEXT_FIELDS: Readonly<Record<string, string>> = { Evidence: 'passage', ArticleSection: 'text' };

/** `Evidence.passage` and `ArticleSection.text`. */
export function addPassages(builder: GraphBuilder<EvidenceOntology>, article: Article | undefined): void {
  const resolve = ({ start, end }: { start: number; end: number }) => article?.slice(start, end) ?? null;
  builder.graphFields('Evidence', (t) => ({
    passage: t.computed({
      type: 'String',
      description: describe('The words of the article at this place; null unless the operator gives its text.', '原文'),
      needs: ['start', 'end'],
      resolve,
    }),
  }));
  builder.graphFields('ArticleSection', (t) => ({
    text: t.computed({
      type: 'String',
      description: describe('The words of the section, as the file has them; null unless the operator gives its text.', '原文'),
      needs: ['start', 'end'],
      resolve,
    }),
  }));
}
