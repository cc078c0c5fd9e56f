import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import { withoutEvidence } from './answers.js';
import { addendumAlone } from './more-questions/addendum-alone.js';
import { answer2 } from './more-questions/answer-2.js';
import { answer3 } from './more-questions/answer-3.js';
import { answer4 } from './more-questions/answer-4.js';
import { answer7AndAddendum } from './more-questions/answer-7-and-addendum.js';
import { answers5And6 } from './more-questions/answers-5-and-6.js';
import { comparison } from './more-questions/comparison.js';
import { introductionAndAnswer1 } from './more-questions/introduction-and-answer-1.js';
import { negation } from './more-questions/negation.js';
import type { Question } from './more-questions/question.js';
import { someNotAll } from './more-questions/some-not-all.js';
import { twoPlaces } from './more-questions/two-places.js';
import { wholeArticle } from './more-questions/whole-article.js';
import { yetToCome } from './more-questions/yet-to-come.js';

const parts: Record<string, readonly Question[]> = {
  'the introduction and answer 1': introductionAndAnswer1,
  'answer 2': answer2,
  'answer 3': answer3,
  'answer 4': answer4,
  'answers 5 and 6': answers5And6,
  'answer 7 and the addendum': answer7AndAddendum,
  'the whole article': wholeArticle,
  'what the answers have in common': comparison,
  'what there is none of': negation,
  'what only some did': someNotAll,
  'the addendum alone': addendumAlone,
  'what is told in two places': twoPlaces,
  'what is yet to come': yetToCome,
};

let article: ArticleGraph;
beforeAll(async () => {
  article = await articleGraph();
});

for (const [part, questions] of Object.entries(parts)) {
  describe(`one request answers on ${part}`, () => {
    for (const { level, ask, query, variables, answer, expected } of questions) {
      it(`(${level}) ${ask}`, async () => {
        const document = parse(query);
        expect(validate(article.graph.schema, document)).toEqual([]);
        const { data, errors, extensions } = await article.graph.execute({ document, variableValues: variables });
        expect(errors).toBeUndefined();
        expect(answer(data, extensions)).toEqual(expected);
        expect(withoutEvidence(data)).toEqual([]);
      });
    }
  });
}
