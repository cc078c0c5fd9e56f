import type { RelationshipRecord } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { both, type Edit, node, nodes, relationships, without } from './edits.js';

type Is = (relationship: RelationshipRecord) => boolean;
const of =
  (type: string, end = ''): Is =>
  (each) =>
    each.type === type && `${each.from} ${each.to}`.includes(end);
const held =
  (name: string, value: unknown): Is =>
  ({ properties }) =>
    properties[name] === value;
const first = (is: Is): Is => {
  let found: string | undefined;
  return (each) => {
    if (found === undefined && is(each)) found = each.id;
    return each.id === found;
  };
};
const NOTHING = () => ({});
/** A heading of two words that neither counts nor orders anything. */
const HEADING = ['Evidence:pr.a3.inspection'];
const isSilence: Is = ({ from }) => from.startsWith('Silence:');
const FEATURE = 'Claim:age-structure-reasonable';

/** For each rule a change of the seed that breaks it. */
export const planted: Readonly<Record<string, Edit>> = {
  'background-cites-nothing': relationships(first(held('assertion', 'BACKGROUND')), NOTHING, HEADING),
  'stated-joins-no-background': relationships(first(of('INSTANCE_OF')), () => ({ assertion: 'STATED' })),
  'derived-stays-derived': relationships(first(of('DERIVED_FROM')), () => ({ assertion: 'STATED' })),
  'reasons-name-no-nearest-relation': relationships(first(held('assertion', 'INFERRED')), () => ({
    reasonEn: 'The nearest relation that there is',
  })),
  'texts-cite-the-parts-they-name': node(FEATURE, { descriptionZh: '参见答7' }),
  'what-is-not-said-is-asked': node('Concept:mass-line', { descriptionEn: 'Who belongs to it is not said' }),
  'silences-ask': node('Silence:meaning-of-competition', { questionEn: 'What competition means' }),
  'shares-have-a-base': without(of('BASE', 'Observation:women-share ')),
  'features-are-numbered': node(FEATURE, { number: 7 }),
  'features-show-something': without(of('SHOWS', FEATURE)),
  'claims-are-about-something': without(of('CONCERNS', FEATURE)),
  'requirements-are-demanded': without(
    ({ type, to }) => (type === 'SET_REQUIREMENT' || type === 'SILENT_ON') && to.startsWith('Requirement:'),
  ),
  'requirements-lead-on': without(
    ({ type, from, to }) =>
      /^(?:CARRIED_OUT_BY|HAS_OUTCOME|CONCERNS|SILENT_ON)$/.test(type) && `${from} ${to}`.includes('Requirement:'),
  ),
  'what-meets-a-demand-cites-it': relationships(first(of('CARRIED_OUT_BY')), NOTHING, HEADING),
  'acts-have-an-actor': without(({ to }) => to === 'ProcedureStep:allocate-quotas'),
  'what-is-to-come-has-its-modality': relationships(first(of('INTERVIEWED')), () => ({
    conditionEn: 'It is yet to come',
    conditionZh: '将来的事',
  })),
  'acts-to-come-are-to-come-for-all': relationships(first(of('PERFORMS', 'review-credentials')), () => ({ modality: undefined })),
  'questions-ask-about-something': without(of('ASKS_ABOUT', 'question-3')),
  'aliases-name-one-thing': node('OrganizationKind:electoral-unit', { aliases: ['党员'] }),
  'one-thing-is-one-node': node('Practice:public-notice', { nameZh: '考察预告' }),
  'one-term-has-one-word': node('ReportingChannel:telephone', { nameEn: 'Phone line' }),
  'stated-words-name-both-ends': relationships(first(of('CHAIRED')), NOTHING, HEADING),
  'extents-cite-their-words': relationships(first(held('extent', 'GENERAL')), NOTHING, HEADING),
  'qualifiers-are-quoted': node('Claim:education-fairly-high', { qualifierZh: '很' }),
  'temporal-order-cites-a-word-of-time': relationships(first(held('basis', 'TEMPORAL')), NOTHING, HEADING),
  'alternatives-share-a-condition': relationships(
    first(({ properties }) => properties.group !== undefined && properties.conditionZh !== undefined),
    () => ({
      conditionZh: undefined,
      conditionEn: undefined,
    }),
  ),
  'what-or-joins-is-alternative': relationships(of('DECIDED_AT', 'ProcedureStep:elect-delegates'), () => ({
    extent: 'ALL',
    group: undefined,
  })),
  'lists-follow-the-telling': relationships(of('HAS_CHANNEL'), ({ properties }) => ({ order: 5 - Number(properties.order) })),
  'vague-words-are-asked-about': without(isSilence),
  'open-lists-are-told': both(
    without(isSilence),
    relationships(held('openEnded', true), () => ({ openEnded: false })),
    nodes(
      ({ properties }) => properties.openEnded === true,
      () => ({ openEnded: false }),
    ),
  ),
  'members-of-open-lists-are-open-ended': relationships(first(of('USES', 'InformationSource:audits')), () => ({
    openEnded: false,
  })),
  'what-has-an-open-list-is-open-ended': node('Practice:public-notice', { openEnded: true }),
  'what-is-to-come-cites-its-word': relationships(first(held('modality', 'FUTURE')), NOTHING, HEADING),
  'words-of-what-is-to-come-are-told': both(
    relationships(held('modality', 'FUTURE'), () => ({ modality: undefined })),
    nodes(
      ({ properties }) => properties.modality === 'FUTURE' || properties.convening === 'FUTURE',
      () => ({ modality: undefined, convening: undefined }),
    ),
  ),
  'figures-are-printed-or-derived': node('Observation:women-count', { printed: undefined }),
  'a-printed-figure-is-told-once': ({ nodes, relationships: all }) => ({
    nodes: nodes.flatMap((each) =>
      each.id === 'Observation:women-count' ? [each, { ...each, id: 'Observation:women-twice' }] : [each],
    ),
    relationships: all.flatMap((each) =>
      each.type === 'EVIDENCED_BY' && each.from === 'Observation:women-count'
        ? [each, { ...each, id: `${each.id}'`, from: 'Observation:women-twice' }]
        : [each],
    ),
  }),
  'printed-numbers-are-terms': nodes(
    ({ type, properties }) => type === 'Evidence' && String(properties.exact).includes('52.2'),
    () => ({ exact: '当选代表' }),
  ),
  'numbers-in-texts-are-printed': node(FEATURE, { descriptionZh: '最大者79岁' }),
  'passages-are-of-one-paragraph': node('Evidence:pr.a3.inspection', { end: 2700 }),
  'passages-are-short': node('Evidence:pr.a3.inspection', { start: 2464, end: 2960 }),
  'passages-begin-and-end-at-words': node('Evidence:pr.a3.inspection', { end: 2471 }),
  'terms-are-placed': node('Evidence:pr.a3.inspection', { exactStart: undefined }),
  'terms-are-whole': node('Evidence:pr.a3.inspection', { exact: '织考' }),
  'uncited-passages-are-not-cited': nodes(
    ({ type }) => type === 'UncitedPassage',
    () => ({ start: 2464, end: 2472 }),
  ),
  'properties-are-proved': relationships(held('property', 'startedIn'), () => ({ property: undefined })),
  'repeated-words-have-one-fact': without(({ to, evidence }) =>
    [to, ...evidence].some((id) => /^Evidence:\w+\.add(?:endum)?\./.test(id)),
  ),
  'parts-mention-what-they-name': without(of('EVIDENCED_BY', 'Evidence:named.add.xi-jinping')),
};
