import { describe } from '../ontology/describe.js';
import type { GraphBuilder } from '../pothos/builder.js';
import type { EvidenceOntology } from './with-evidence.js';

/** `ArticleSection.mentions`: computed from evidence, so that no list of them has to be kept. */
export function addMentions(builder: GraphBuilder<EvidenceOntology>): void {
  builder.graphFields('ArticleSection', (t) => ({
    mentions: t.connectionThrough('passages', {
      from: 'Evidence',
      relation: 'entities',
      except: ['ArticleSection', 'Source'],
      atMost: 1000,
      description: describe('The entities that rest on passages of the section or of its parts, each once.', '提及'),
    }),
  }));
}
