import type { Span } from './text.js';
import type { Finding, Verdict } from './verdict.js';
import type { Topic } from './vocabulary.js';

/** What is said of what a sentence says of a topic. */
export function finding({ start, end }: Span, verdict: Verdict, { on }: Topic): Finding {
  return {
    start,
    end,
    verdict,
    on,
    note: verdict === 'CONTRADICTED' ? NOTES.other : verdict === 'SUPPORTED' ? NOTES.same : NOTES.open,
  };
}

export const NOTES = {
  other: { zh: '来源的说法不同', en: 'The source says otherwise' },
  actor: { zh: '来源说的是另外的主体', en: 'The source names another who does it' },
  /** Weaker than the same of a topic that names its actors: what another topic says of the place goes before it. */
  agent: { zh: '来源说的是另外的主体', en: 'The source names another who does it' },
  doer: { zh: '来源这样说', en: 'The source says so' },
  byOther: { zh: '来源没有说由其进行', en: 'The source does not say that they do it' },
  byNobody: { zh: '来源没有这样说', en: 'The source does not say so' },
  some: { zh: '来源只说到一部分', en: 'The source says it of some only' },
  all: { zh: '来源说的是全部或普遍', en: 'The source says it of all, or generally' },
  open: { zh: '来源没有说到', en: 'The source does not say' },
  same: { zh: '来源这样说', en: 'The source says so' },
} as const;
