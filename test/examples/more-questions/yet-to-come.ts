import { type Answer, names } from '../answers.js';
import type { Question } from './question.js';

const TO_COME = '{ modality: { eq: FUTURE } }';
const ids = (nodes: Answer[]) => new Set(nodes.map(({ id }) => id));

export const yetToCome: readonly Question[] = [
  {
    level: 1,
    ask: 'Which acts were still to come when the article appeared?',
    query: `{ acts(first: 20, where: ${TO_COME}) { nodes { name evidence { section { name } } } } }`,
    answer: ({ acts }) => names(acts),
    expected: ['代表资格审查', '出席二十大'],
  },
  {
    level: 2,
    ask: 'What else does the article tell as yet to come, and what does it not?',
    query: `{ relationships(first: 40, where: ${TO_COME}) { totalCount nodes { id condition evidence { section { name } } } }
      done: relationships(where: { type: { eq: ATTENDS }, modality: { isNull: true } }) { totalCount } }`,
    answer: ({ relationships, done }) => [ids(relationships.nodes), done.totalCount],
    expected: [
      new Set([
        'PERFORMS(Organization:delegate-credentials-committee,ProcedureStep:review-credentials)',
        'PRECEDES(ProcedureStep:elect-delegates,ProcedureStep:review-credentials)',
        'PRECEDES(ProcedureStep:publish-list,ProcedureStep:review-credentials)',
        'APPLIES_TO(ProcedureStep:review-credentials,CandidateStatus:elected)',
        'PRODUCES(ProcedureStep:review-credentials,CandidateStatus:confirmed)',
        'PRECEDES(ProcedureStep:review-credentials,ProcedureStep:attend-congress)',
        'APPLIES_TO(ProcedureStep:attend-congress,CandidateStatus:confirmed)',
        'ATTENDS(CandidateStatus:confirmed,PartyCongress:national-congress-20)',
        'ATTENDS(DelegateCategory:specially-invited,PartyCongress:national-congress-20)',
      ]),
      0,
    ],
  },
  {
    level: 2,
    ask: 'Which congress is yet to be held, and which words say so?',
    query: `{ partyCongresses(where: { convening: { eq: FUTURE } }) { nodes { name evidence { exact section { name } } } }
      partyCongress(key: "national-congress-19") { convening } }`,
    answer: ({ partyCongresses, partyCongress }) => [
      names(partyCongresses),
      partyCongresses.nodes[0].evidence.some(({ exact }: Answer) => exact === '二十大召开前'),
      partyCongress.convening,
    ],
    expected: [['党的二十大'], true, null],
  },
  {
    level: 3,
    ask: 'What becomes of those elected, told as a sentence?',
    query: `{ paths(from: "ProcedureStep:review-credentials", to: "PartyCongress:national-congress-20",
      along: [{ types: [PRODUCES] }, { types: [ATTENDS] }]) { paths { sentence inEnglish: sentence(lang: EN) } } }`,
    answer: ({ paths: { paths } }) => paths[0],
    expected: {
      sentence: '“代表资格审查”将产生“资格有效的代表”，“资格有效的代表”将出席党的二十大。',
      inEnglish:
        '“Review of credentials” will produce “Delegate with confirmed credentials”, which will attend the 20th National Congress of the Communist Party of China.',
    },
  },
  {
    level: 3,
    ask: 'Of how many does a silence, or the question of a reporter, hold?',
    query: `{ about: relationships(types: [SILENT_ON, ASKS_ABOUT, SPEAKS_IN, RETELLS, CITES]) { totalCount }
      held: relationships(types: [SILENT_ON, ASKS_ABOUT, SPEAKS_IN, RETELLS, CITES], where: { or: [
        { extent: { isNull: false } }, { modality: { isNull: false } }, { group: { isNull: false } }] }) { totalCount }
      relationships(first: 1, types: [SILENT_ON]) { nodes { extent openEnded modality assertion evidence { section { name } } } } }`,
    answer: ({ about, held, relationships }) => {
      const { extent, openEnded, modality, assertion } = relationships.nodes[0];
      return [about.totalCount > 500, held.totalCount, { extent, openEnded, modality, assertion }];
    },
    expected: [true, 0, { extent: null, openEnded: null, modality: null, assertion: 'NOT_STATED' }],
  },
];
