import type { GraphClient } from '../../graph/graph-client.js';
import type { Localized } from '../../scene/scene.js';

export interface Named extends Localized {
  readonly id: string;
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
  readonly practices: List<Named>;
  readonly precedes: { readonly edges: readonly Next[] };
}

export interface Stage extends Named {
  /** In the order of the stage. */
  readonly steps: List<{ readonly id: string }>;
  readonly nominationMethods: List<Named>;
  readonly consults: List<Named>;
  readonly governedBy: List<Named>;
  readonly guardedBy: List<Named>;
  readonly practices: List<Practice>;
}

/** With what there is to say of it, such as that the source does not tell its rounds. */
export interface Practice extends Named {
  readonly zhDescription: string | null;
  readonly enDescription: string | null;
}

export interface Transition extends Named {
  readonly from: Named | null;
  readonly to: Named & { readonly number: number };
  readonly madeBy: List<Named>;
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
  readonly checks: List<Check>;
  readonly excludes: List<Named>;
}

export interface Procedure extends Named {
  readonly startedIn: string | null;
  readonly completedIn: string | null;
  readonly stages: List<Stage>;
  readonly methodElements: List<Named>;
  readonly qualityMeasures: List<QualityMeasure>;
  /** The other measures, relation by relation. */
  readonly measures: readonly { readonly label: Localized; readonly nodes: readonly Named[] }[];
}

export interface ProcedureData {
  readonly procedure: Procedure;
  readonly steps: readonly Step[];
  /** By the place of what they lead to. */
  readonly transitions: readonly Transition[];
}

const named = 'id zh: name(lang: ZH) en: name(lang: EN)';
const list = (field: string): string => `${field}(first: 10) { nodes { ... on Entity { ${named} } } }`;
const agents = (field: string): string =>
  `${field}(first: 10) { nodes { ... on Entity { ${named} } ... on OrganizationKind { level } } }`;

/** The first procedure of the graph, with all steps; undefined where there is none. */
export async function readProcedure(client: GraphClient): Promise<ProcedureData | undefined> {
  const query = `query Procedure {
  procedures(first: 1) { nodes {
    ${named} startedIn completedIn
    ${list('methodElements')}
    stages(first: 20) { nodes {
      ${named} steps(first: 20) { nodes { id } }
      ${['nominationMethods', 'consults', 'governedBy', 'guardedBy'].map(list).join(' ')}
      practices(first: 10) { nodes { ${named} zhDescription: description(lang: ZH) enDescription: description(lang: EN) } }
    } }
    qualityMeasures(first: 20) { nodes { ... on QualityMeasure {
      type: __typename ${named} ${['guards', 'conditions', 'excludes'].map(list).join(' ')}
      checks(first: 50) { nodes { ${named} modality } }
    } } }
  } }
  statusTransitions(first: 50) { nodes { ${named} from { ${named} } to { ${named} number } ${list('madeBy')} } }
}`;
  const steps = `query Steps {
  procedureSteps(first: 100) { nodes {
    ${named} stage { id }
    ${['performedBy', 'decidedBy', 'proposedBy', 'submittedBy'].map(agents).join(' ')}
    ${['consults', 'decidedAt', 'produces', 'guardedBy', 'practices'].map(list).join(' ')}
    precedes(first: 10) { edges { node { ... on Entity { id } } relationship { id basis } } }
  } }
}`;
  type Answer = { procedures: List<Omit<Procedure, 'measures'>>; statusTransitions: List<Transition> };
  const [answer, { procedureSteps }] = await Promise.all([
    client.ask<Answer>(query),
    client.ask<{ procedureSteps: List<Step> }>(steps),
  ]);
  const [procedure] = answer.procedures.nodes;
  if (!procedure) return undefined;
  const transitions = [...answer.statusTransitions.nodes].sort((a, b) => a.to.number - b.to.number);
  return {
    procedure: { ...procedure, measures: await readMeasures(client, procedure.id) },
    steps: procedureSteps.nodes,
    transitions,
  };
}

/** What else the procedure is related to that is a measure, relation by relation, such as for democracy and discipline. */
async function readMeasures(client: GraphClient, id: string): Promise<Procedure['measures']> {
  const query = `query Measures($id: ID!) {
  relationSummary(id: $id, sample: 10) { type direction zh: label(lang: ZH) en: label(lang: EN) sample { type: __typename ${named} } }
}`;
  type Relation = Localized & { direction: string; sample: (Named & { type: string })[] };
  const { relationSummary } = await client.ask<{ relationSummary: Relation[] }>(query, { id });
  return relationSummary
    .filter(({ direction, sample }) => direction === 'OUT' && sample.every(({ type }) => type.endsWith('Measure')))
    .map(({ zh, en, sample }) => ({ label: { zh, en }, nodes: sample }));
}
