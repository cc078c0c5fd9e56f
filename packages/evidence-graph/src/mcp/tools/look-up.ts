import { lookUpNode } from '../look-up/node.js';
import { lookUpPassage } from '../look-up/passage.js';
import { lookUpRelationship } from '../look-up/relationship.js';
import { citationOutput, count, defineTool, identifier, listOf, record, silenceOutput, text, upTo } from '../tool.js';

interface LookUpArguments {
  readonly id: string;
  readonly first?: number;
  readonly along?: readonly string[];
}

/** Tells what is said of one thing, and where. */
export const lookUp = defineTool<LookUpArguments>({
  name: 'look_up',
  title: 'Look up',
  description: ({ model }) =>
    `What is said of a node, a relationship${model.hasEvidence ? ' or a passage, on what ground, where the source says it, and what the source leaves open about it' : ''}. A relationship's ID is TYPE(START,END).`,
  input: {
    id: { ...identifier, description: 'Such as Type:key' },
    first: { ...upTo(50, 6), description: 'Relationships at most' },
    along: { ...listOf(text, 20), description: 'Relationship types to tell; all unless given' },
  },
  required: ['id'],
  takesLanguage: true,
  output: {
    id: text,
    type: text,
    name: text,
    ground: text,
    properties: { type: 'object' },
    relationships: listOf(record(['says', 'type', 'id', 'name'])),
    relationshipCount: count,
    quote: text,
    ...citationOutput,
    ...silenceOutput,
  },
  always: ['id', 'type', 'name'],
  isOffered: () => true,

  async run({ id, first = 6, along }, context) {
    const type = /^\w+/.exec(id)?.[0] ?? '';
    if (id.startsWith(`${type}(`)) return lookUpRelationship(id, type, context);
    if (context.model.hasEvidence && PASSAGES.includes(type)) return lookUpPassage(id, type, context);
    return lookUpNode({ id, type, first, along }, context);
  },
});

const PASSAGES = ['Evidence', 'UncitedPassage'];
