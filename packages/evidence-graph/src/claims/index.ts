/** Texts checked against a graph: which claims it supports, contradicts, implies or leaves open. */

export { ClaimChecker } from './check.js';
export { claimReview } from './claim-review.js';
export { readModel } from './model.js';
export { type Finding, VERDICTS, type Verdict, verdictOf } from './verdict.js';
export type {
  ClaimSource,
  ClaimVocabulary,
  DateTopic,
  DurationTopic,
  Figure,
  FigureSource,
  Kind,
  KindSource,
  NamedFigure,
  OrderTopic,
  SilenceTopic,
  Topic,
  Words,
} from './vocabulary.js';
