import { citationData, evidenceFields, type PlaceAnswer, placeOf } from '../citations.js';
import { fieldOf, type NodeAnswer, toldOf } from '../model.js';
import type { ToolAnswer } from '../result.js';
import type { ToolContext } from '../tool.js';
import { compact, plain } from '../words.js';
import { absent } from './absent.js';
import { readNode } from './read-node.js';

interface Answer extends Readonly<Record<string, unknown>> {
  readonly id?: string;
  readonly from: NodeAnswer;
  readonly to: NodeAnswer;
  readonly evidence?: readonly PlaceAnswer[];
}

/** What a relationship says, how far it holds, and where. */
export async function lookUpRelationship(id: string, type: string, context: ToolContext): Promise<ToolAnswer> {
  const { model, language } = context;
  const facts = model.relationship(type, language);
  if (!facts) throw absent(id);
  const ends = `from { ${model.nodeFields} } to { ${model.nodeFields} }`;
  const properties = facts.properties.map((property, index) => `p${index}: ${fieldOf(property)}`).join(' ');
  const cited = model.hasEvidence && facts.isSubjectMatter ? evidenceFields : '';
  const fields = `... on Relationship { id ${ends} ${properties} ${cited} }`;
  const isIt = ({ from, to }: Partial<Answer>) => from !== undefined && to !== undefined;
  const { from, to, evidence = [], ...own } = await readNode<Answer>({ name: 'LookUpRelationship', id, fields, isIt }, context);
  const name = plain(model.statement({ from, type, to }, language), 1000);
  const { assertion: ground, extent, ...rest } = toldOf(facts.properties, (index) => own[`p${index}`]);
  const told = extent === undefined || extent === 'UNSPECIFIED' ? rest : { ...rest, extent };
  const texts = Object.entries(told).map(
    ([property, value]) => [property, typeof value === 'string' ? plain(value) : value] as const,
  );
  const places = evidence.map(placeOf);
  const bothEnds = [
    { says: facts.inverseLabel, type, id: from.id, name: plain(model.nameOf(from)) },
    { says: facts.label, type, id: to.id, name: plain(model.nameOf(to)) },
  ];
  return {
    data: {
      id,
      type,
      name,
      ...compact({ ground, properties: Object.fromEntries(texts), relationships: bothEnds, ...citationData(places) }),
    },
    text: [
      typeof ground === 'string' ? `${name} (${model.valueLabel('Assertion', ground, language)})` : name,
      ...texts.map(([property, value]) => `${property}: ${value}`),
    ],
    places,
  };
}
