import { languageValue } from '../../ontology/language.js';
import { citationData, type EvidenceAnswer, evidenceFields, placeOf } from '../citations.js';
import { type NodeAnswer, operation } from '../model.js';
import type { ToolAnswer } from '../result.js';
import type { ToolContext } from '../tool.js';
import { compact, plain } from '../words.js';
import { absent } from './absent.js';
import { qualifierFields, qualifiersOf } from './qualifiers.js';

interface Answer extends Readonly<Record<string, unknown>> {
  readonly id?: string;
  readonly from?: NodeAnswer;
  readonly to?: NodeAnswer;
  readonly evidence?: readonly EvidenceAnswer[];
}

/** What a relationship says, how far it holds, and where. */
export async function lookUpRelationship(
  id: string,
  type: string,
  { asker, model, language, signal }: ToolContext,
): Promise<ToolAnswer> {
  const facts = model.relationship(type, language);
  if (!facts) throw absent(id, {});
  const ends = `from { ${model.nodeFields} } to { ${model.nodeFields} }`;
  const cited = model.hasEvidence && facts.isSubjectMatter ? evidenceFields : '';
  const body = `node(id: $id) { ... on Relationship { id ${ends} ${qualifierFields(model)} ${cited} } }`;
  const variables = { id, lang: languageValue(language) };
  const query = operation('LookUpRelationship', { id: 'ID!' }, body);
  const { data, extensions } = await asker.own<{ readonly node: Answer | null }>(query, { variables, signal });
  const { from, to, evidence = [], ...own } = data.node ?? {};
  if (!from || !to) throw absent(id, extensions);
  const name = `${plain(model.nameOf(from))} → ${facts.label} → ${plain(model.nameOf(to))}`;
  const qualifiers = qualifiersOf(own);
  const { ground: _, ...properties } = qualifiers;
  const places = evidence.map(placeOf);
  const bothEnds = [
    { says: facts.inverseLabel, type, id: from.id, name: plain(model.nameOf(from)) },
    { says: facts.label, type, id: to.id, name: plain(model.nameOf(to)) },
  ];
  return {
    data: { id, type, name, ...compact({ ground: own.ground, properties, relationships: bothEnds, ...citationData(places) }) },
    text: [name, ...Object.entries(qualifiers).map(([qualifier, value]) => `${qualifier}: ${value}`)],
    places,
  };
}
