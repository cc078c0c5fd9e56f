import { type GraphClient, type Localized, readVocabulary, type Vocabulary } from 'evidence-graph-explorer/graph';
import { relatedBy, withQualifiers } from './related.js';

export interface Named extends Localized {
  readonly id: string;
  /** What qualifies how it is related to what it is shown with; absent where it is shown alone. */
  readonly qualifiers?: readonly Localized[];
}

export interface Agent extends Named {
  /** At which level a kind of body acts; absent for a single body. */
  readonly level?: string | null;
}

export interface Next {
  readonly node: { readonly id: string };
  readonly relationship: { readonly id: string; readonly basis: string | null };
}

interface List<T> {
  readonly nodes: readonly T[];
}

export interface Step extends Named {
  readonly stage: { readonly id: string } | null;
  readonly performedBy: List<Agent>;
  readonly decidedBy: List<Agent>;
  readonly proposedBy: List<Agent>;
  readonly submittedBy: List<Agent>;
  readonly consults: List<Named>;
  readonly decidedAt: List<Named>;
  readonly produces: List<Named>;
  readonly guardedBy: List<Named>;
  readonly means: List<Named>;
  readonly precedes: { readonly edges: readonly Next[] };
}

export interface Stage extends Named {
  /** In the order of the stage. */
  readonly steps: List<{ readonly id: string }>;
  readonly consults: List<Named>;
  readonly governedBy: List<Named>;
  readonly guardedBy: List<Named>;
  readonly means: List<Means>;
}

/** With what there is to say of it, such as that the source does not tell its rounds. */
export interface Means extends Named {
  readonly type: string;
  readonly zhDescription: string | null;
  readonly enDescription: string | null;
}

export interface Status extends Named {
  /** The steps that make somebody one. */
  readonly producedBy: List<Named>;
  /** What is done with those who are one: the steps that lead on, for one. */
  readonly subjectTo: List<Named>;
}

export interface Check extends Named {
  /** Whether it was done, demanded or forbidden. */
  readonly modality: string;
}

/** A gate or standard, with what it looks at. */
export interface QualityMeasure extends Named {
  readonly type: string;
  readonly guards: List<Named>;
  readonly conditions: List<Named>;
  readonly means: List<Check>;
  readonly excludes: List<Named>;
}

export interface Procedure extends Named {
  readonly startedIn: string | null;
  readonly completedIn: string | null;
  readonly stages: List<Stage>;
  readonly methodElements: List<Named>;
  readonly qualityMeasures: readonly QualityMeasure[];
  /** The other measures, by what they are for: an `aim` is a value of `MeasureAim`. */
  readonly measures: readonly { readonly aim: string; readonly nodes: readonly Named[] }[];
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
  const queries = queriesOf(vocabulary);
  const [answer, { procedureSteps }] = (await Promise.all([ask(queries.procedure), ask(queries.steps)])) as [
    ProcedureAnswer,
    { procedureSteps: List<Step> },
  ];
  const [found] = answer.procedures.nodes;
  if (!found) return undefined;
  const { measures, ...procedure } = found;
  const ofAim = (wanted: string) =>
    measures.edges.flatMap(({ relationship, node }) => (relationship.aim === wanted ? [node] : []));
  const aims = new Set(measures.edges.map(({ relationship }) => relationship.aim));
  return {
    procedure: {
      ...procedure,
      qualityMeasures: ofAim(QUALITY),
      measures: [...aims].filter((aim) => aim !== QUALITY).map((aim) => ({ aim, nodes: ofAim(aim) })),
    },
    steps: procedureSteps.nodes,
    statuses: answer.candidateStatuses.nodes,
  };
}

interface ProcedureAnswer {
  readonly procedures: List<
    Omit<Procedure, 'qualityMeasures' | 'measures'> & {
      readonly measures: { readonly edges: readonly { relationship: { aim: string }; node: QualityMeasure }[] };
    }
  >;
  readonly candidateStatuses: List<Status>;
}

const QUALITY = 'QUALITY';

interface Queries {
  readonly procedure: string;
  readonly steps: string;
}

function queriesOf(vocabulary: Vocabulary): Queries {
  const related = (field: string, first: number, fields: string) => relatedBy(field, first, fields, vocabulary);
  const list = (field: string) => related(field, 10, `... on Entity { ${named} }`);
  const agents = (field: string) => related(field, 10, `... on Entity { ${named} } ... on OrganizationKind { level }`);
  const means = related(
    'means',
    50,
    `... on Means { type: __typename ${named} zhDescription: description(lang: ZH) enDescription: description(lang: EN) }`,
  );
  return {
    procedure: `query Procedure {
  procedures(first: 1) { nodes {
    ${named} startedIn completedIn
    ${list('methodElements')}
    stages(first: 20) { nodes {
      ${named} steps(first: 20) { nodes { id } }
      ${['consults', 'governedBy', 'guardedBy'].map(list).join(' ')} ${means}
    } }
    measures(first: 30) { edges { relationship { aim } node { ... on ElectionMeasure {
      type: __typename ${named} ${['guards', 'conditions', 'excludes'].map(list).join(' ')}
      ${related('means', 20, `... on Means { ${named} modality }`)}
    } } } }
  } }
  candidateStatuses(first: 20, orderBy: [{ number: ASC }]) { nodes { ${named} ${list('producedBy')}
    subjectTo(first: 30) { nodes { ... on Entity { ${named} } } } } }
}`,
    steps: `query Steps {
  procedureSteps(first: 100) { nodes {
    ${named} stage { id }
    ${['performedBy', 'decidedBy', 'proposedBy', 'submittedBy'].map(agents).join(' ')}
    ${['consults', 'decidedAt', 'produces', 'guardedBy', 'means'].map(list).join(' ')}
    precedes(first: 10) { edges { node { ... on Entity { id } } relationship { id basis } } }
  } }
}`,
  };
}
