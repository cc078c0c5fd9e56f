import type { Topic } from 'evidence-graph/claims';
import { actTopics } from './topics/acts.js';
import { decisionTopics } from './topics/decisions.js';
import { democracyTopics } from './topics/democracy.js';
import { disciplineTopics } from './topics/discipline.js';
import { judgementTopics } from './topics/judgements.js';
import { procedureTopics } from './topics/procedure.js';
import { qualityTopics } from './topics/quality.js';
import { resultTopics } from './topics/results.js';
import { supervisionTopics } from './topics/supervision.js';

/** What the article says besides figures, dates and order. */
export const topics: readonly Topic[] = [
  ...actTopics,
  ...decisionTopics,
  ...procedureTopics,
  ...qualityTopics,
  ...resultTopics,
  ...disciplineTopics,
  ...supervisionTopics,
  ...democracyTopics,
  ...judgementTopics,
];
