import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Read, Readable } from '../plan/read.js';
import { hasAttachedField } from './attached-field.js';
import type { Attachment } from './attachment.js';
import { compileObject } from './complete.js';
import { asksForCost } from './cost-directive.js';
import { compileCutLists } from './cut-lists.js';
import { StoredTexts } from './json-bytes.js';
import type { ExecutionContext } from './object-plan.js';
import { compilePlainVariables } from './plain-variables.js';
import { type OperationPlan, planOperation } from './planner.js';
import { compileSkeleton } from './skeleton.js';
import type { Warning } from './warnings.js';
import { compileWriter } from './write.js';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
export type WarningsOf = (operation: OperationDefinitionNode, fragments: Fragments) => readonly Warning[];

/** An operation of a document, with its plans by the skeleton of its variables. */
export interface PreparedOperation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly plainVariables: ReturnType<typeof compilePlainVariables>;
  readonly skeleton: (variables: ExecutionContext['variables']) => string;
  readonly tellsCost: boolean;
  /** What is read beside the answer: for those who are told of it, or for fields that are made of it. */
  readonly attachment: Attachment | undefined;
  /** Whether it is told beside the answer. */
  readonly tellsAttached: boolean;
  /** What to say of it whatever its answer. */
  readonly warnings: readonly Warning[];
  readonly plans: Map<string, CompiledPlan>;
}

export interface CompiledPlan extends OperationPlan {
  readonly read: Read;
  readonly complete: ReturnType<typeof compileObject>;
  readonly write: ReturnType<typeof compileWriter>;
  readonly cutLists: ReturnType<typeof compileCutLists>;
}

interface Options {
  readonly schema: GraphQLSchema;
  readonly store: Readable;
  readonly attachment: Attachment | undefined;
  readonly maxPlans: number;
  readonly warningsOf: WarningsOf | undefined;
}

/** Together at most this many characters of plans, as JSON, are kept; in memory they take some ten times that. */
const MAX_PLAN_CHARACTERS = 5_000_000;

/** The operations that have been asked, with their plans; each document is prepared once for as long as it is held elsewhere. */
export class PreparedOperations {
  readonly #options: Options;
  readonly #texts = new StoredTexts();
  readonly #documents = new WeakMap<DocumentNode, Map<string | null, PreparedOperation>>();
  readonly #definitions = new WeakMap<OperationDefinitionNode, PreparedOperation>();
  /** All plans of all documents, the latest used last, and how each is forgotten. */
  readonly #kept: LRUCache<CompiledPlan, () => void>;

  constructor(options: Options) {
    this.#options = options;
    this.#kept = new LRUCache({ max: options.maxPlans, maxSize: MAX_PLAN_CHARACTERS, dispose: (forget) => forget() });
  }

  /** The query or mutation that a request names; undefined where it names none. */
  prepare(document: DocumentNode, operationName: string | null | undefined): PreparedOperation | undefined {
    let operations = this.#documents.get(document);
    if (!operations) {
      operations = new Map();
      this.#documents.set(document, operations);
    }
    const key = operationName ?? null;
    const known = operations.get(key);
    if (known) return known;
    const definition = getOperationAST(document, operationName);
    if (!definition || definition.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
    if (!this.#options.schema.getRootType(definition.operation)) return undefined; // graphql-js says so
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const each of document.definitions) if (each.kind === 'FragmentDefinition') fragments[each.name.value] = each;
    const prepared = this.prepareOperation(definition, fragments);
    operations.set(key, prepared);
    return prepared;
  }

  /** An operation with the fragments of its document. */
  prepareOperation(definition: OperationDefinitionNode, fragments: Fragments): PreparedOperation {
    const known = this.#definitions.get(definition);
    if (known) return known;
    const prepared = this.#prepared(definition, fragments);
    this.#definitions.set(definition, prepared);
    return prepared;
  }

  #prepared(definition: OperationDefinitionNode, fragments: Fragments): PreparedOperation {
    const { schema, attachment, warningsOf } = this.#options;
    const tellsAttached = attachment?.isTold(definition) ?? false;
    return {
      definition,
      fragments,
      plainVariables: compilePlainVariables(schema, definition.variableDefinitions ?? []),
      skeleton: compileSkeleton(schema, definition),
      tellsCost: asksForCost(definition),
      attachment: tellsAttached || hasAttachedField(schema, definition, fragments) ? attachment : undefined,
      tellsAttached,
      warnings: warningsOf?.(definition, fragments) ?? [],
      plans: new Map(),
    };
  }

  /** The plan for variables of this form. */
  planFor(prepared: PreparedOperation, variables: ExecutionContext['variables']): CompiledPlan {
    const { plans } = prepared;
    const key = prepared.skeleton(variables);
    const known = plans.get(key);
    if (known) {
      this.#kept.get(known);
      return known;
    }
    const compiled = this.#compile(prepared, variables);
    plans.set(key, compiled);
    const size = Math.min(key.length + JSON.stringify(compiled.shape).length, MAX_PLAN_CHARACTERS);
    this.#kept.set(compiled, () => plans.delete(key), { size });
    return compiled;
  }

  #compile({ definition, fragments, attachment }: PreparedOperation, variables: ExecutionContext['variables']): CompiledPlan {
    const { schema, store } = this.#options;
    const plan = planOperation({ schema, operation: definition, fragments, variables, attachment });
    return {
      ...plan,
      read: plan.shape.roots.length > 0 ? store.prepare(plan.shape) : readNothing,
      complete: compileObject(plan.root),
      write: compileWriter(plan.root, this.#texts),
      cutLists: compileCutLists(plan.root),
    };
  }
}

const readNothing: Read = () => [];
