import { type GraphClient, type Localized, readVocabulary, type Vocabulary } from 'evidence-graph-explorer/graph';
import { type Cited, citedFields } from '../../findings/cited-place.js';
import { type How, relatedBy, withQualifiers } from './related.js';

export interface Named extends Localized {
  readonly id: string;
  readonly aliases?: readonly string[];
  /** What qualifies how it is related to what it is shown with; absent where it is shown alone. */
  readonly qualifiers?: readonly Localized[];
  readonly how?: How;
}

export interface Next {
  readonly node: { readonly id: string };
  readonly relationship: { readonly id: string; readonly basis: string | null; readonly assertion: string };
}

interface List<T> {
  readonly nodes: readonly T[];
}

export interface Step extends Named {
  readonly evidence: readonly Cited[];
  readonly decidedBy: List<Named>;
  readonly performedBy: List<Named>;
  readonly proposedBy: List<Named>;
  readonly submittedBy: List<Named>;
  readonly participants: List<Named>;
  readonly appliesTo: List<Named>;
  readonly consults: List<Named>;
  readonly decidedAt: List<Named>;
  readonly actsOnMajorityOf: List<Named>;
  readonly precedes: { readonly edges: readonly Next[] };
}

export interface Stage extends Named {
  /** In the order of the stage. */
  readonly steps: List<{ readonly id: string }>;
  readonly guardedBy: List<Typed>;
  readonly means: List<Means>;
}

export interface Typed extends Named {
  readonly type: string;
}

export interface Means extends Typed {
  /** What is counted of it, such as by how many more candidates there are than places. */
  readonly observations?: List<{ readonly value: number; readonly unit: string; readonly comparator: string }>;
}

export interface Status extends Named {
  /** The steps that make somebody one. */
  readonly producedBy: List<Named>;
  /** What is done with those who are one: the steps that lead on, for one. */
  readonly subjectTo: List<Named>;
}

/** A gate or standard, or another measure of the procedure. */
export interface Measure extends Typed {
  /** What the measure is for: a value of `MeasureAim`. */
  readonly aim: string;
  readonly guards: List<{ readonly id: string }>;
}

export interface Procedure extends Named {
  readonly startedIn: string | null;
  readonly completedIn: string | null;
  readonly stages: List<Stage>;
  readonly methodElements: List<Named>;
  readonly measures: readonly Measure[];
}

export interface ProcedureData {
  readonly procedure: Procedure;
  readonly steps: readonly Step[];
  /** From the first on. */
  readonly statuses: readonly Status[];
}

const named = 'id zh: name(lang: ZH) en: name(lang: EN)';

/** The first procedure of the graph, with all steps; undefined where there is none. */
export async function readProcedure(client: GraphClient): Promise<ProcedureData | undefined> {
  const vocabulary = await readVocabulary(client);
  const ask = async (query: string) => withQualifiers(await client.ask(query), vocabulary);
  const [answer, { procedureSteps }] = (await Promise.all([ask(procedureQuery(vocabulary)), ask(stepsQuery(vocabulary))])) as [
    ProcedureAnswer,
    { procedureSteps: List<Step> },
  ];
  const [found] = answer.procedures.nodes;
  if (!found) return undefined;
  const measures = found.measures.edges.map(({ relationship: { aim }, node }) => ({ ...node, aim }));
  return { procedure: { ...found, measures }, steps: procedureSteps.nodes, statuses: answer.candidateStatuses.nodes };
}

interface ProcedureAnswer {
  readonly procedures: List<
    Omit<Procedure, 'measures'> & {
      readonly measures: { readonly edges: readonly { relationship: { aim: string }; node: Omit<Measure, 'aim'> }[] };
    }
  >;
  readonly candidateStatuses: List<Status>;
}

function procedureQuery(vocabulary: Vocabulary): string {
  const related = (field: string, first: number, fields: string) => relatedBy(field, first, fields, vocabulary);
  const typed = `... on Entity { type: __typename ${named} }`;
  const figures = '... on Practice { observations(first: 2) { nodes { value unit comparator } } }';
  return `query Procedure {
  procedures(first: 1) { nodes {
    ${named} startedIn completedIn
    ${related('methodElements', 10, typed)}
    stages(first: 20) { nodes {
      ${named} steps(first: 20) { nodes { id } }
      ${related('guardedBy', 10, typed)} ${related('means', 100, `${typed} ${figures}`)}
    } }
    measures(first: 30) { edges { relationship { aim } node { ${typed} ... on ElectionMeasure { guards(first: 1) { nodes { ... on Entity { id } } } } } } }
  } }
  candidateStatuses(first: 20, orderBy: [{ number: ASC }]) { nodes {
    ${named} ${related('producedBy', 10, typed)} ${related('subjectTo', 30, typed)}
  } }
}`;
}

function stepsQuery(vocabulary: Vocabulary): string {
  const list = (field: string) => relatedBy(field, 10, `... on Entity { ${named} aliases }`, vocabulary);
  const fields = ['decidedBy', 'performedBy', 'proposedBy', 'submittedBy', 'participants', 'appliesTo', 'consults', 'decidedAt'];
  return `query Steps {
  procedureSteps(first: 100) { nodes {
    ${named} ${citedFields}
    ${[...fields, 'actsOnMajorityOf'].map(list).join(' ')}
    precedes(first: 10) { edges { node { ... on Entity { id } } relationship { id basis assertion } } }
  } }
}`;
}
