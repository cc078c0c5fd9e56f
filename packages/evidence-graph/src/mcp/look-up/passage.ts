import { citationData, nameOfPlace, type PlaceAnswer, placeOf } from '../citations.js';
import type { NodeAnswer } from '../model.js';
import type { ToolAnswer } from '../result.js';
import type { ToolContext } from '../tool.js';
import { compact, plain } from '../words.js';
import { readNode } from './read-node.js';

interface Answer extends NodeAnswer, PlaceAnswer {
  readonly id: string;
  readonly reason?: string;
  readonly entities?: { readonly totalCount: number; readonly nodes: readonly NodeAnswer[] };
}

/** Where a passage stands, its words where they are given, and what rests on it. */
export async function lookUpPassage(id: string, type: string, context: ToolContext): Promise<ToolAnswer> {
  const { model, language } = context;
  const own =
    type === 'Evidence'
      ? `... on Evidence { exact passage entities(first: 8) { totalCount nodes { ${model.nodeFields} } } }`
      : '... on UncitedPassage { reason }';
  const fields = `id type: __typename ... on Passage { start end section { name(lang: $lang) } } ${own}`;
  const isIt = ({ section }: Answer) => section !== undefined;
  const node = await readNode<Answer>({ name: 'LookUpPassage', id, fields, isIt }, context);
  const { start, end, passage, reason, entities } = node;
  const { quote: _, ...cited } = placeOf(node);
  const quote = passage ? plain(passage, 1000) : null;
  const rests = (entities?.nodes ?? []).map((node) => ({
    says: model.relationship('EVIDENCED_BY', language)?.inverseLabel,
    type: 'EVIDENCED_BY',
    id: node.id,
    name: plain(model.nameOf(node), 80),
  }));
  const total = entities?.totalCount ?? 0;
  const name = nameOfPlace(cited);
  return {
    data: {
      id,
      type,
      name,
      ...compact({
        quote,
        properties: compact({ start, end, reason }),
        relationships: rests,
        relationshipCount: total > rests.length ? total : null,
        ...citationData([cited]),
      }),
    },
    text: [`${name}, characters ${start}–${end}`, quote ?? 'The words of the source are not given here.'],
    places: [cited],
  };
}
