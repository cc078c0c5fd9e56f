import { type FieldNode, type GraphQLInputObjectType, type GraphQLInputType, getNamedType } from 'graphql';
import { type Column, type Condition, type Hop, type Operator, type Quantifier, stored } from '../plan/shape.js';
import { didYouMean } from '../text/similar.js';
import { userInputError } from './error.js';
import { type ConditionInput, graphInputOf, inLanguage } from './input.js';
import { otherThanNull } from './null-advice.js';
import { operandAt, type Path } from './operand.js';
import type { AddSlot } from './paging.js';
import { WEIGHT, type Width } from './width.js';

type Fields = Readonly<Record<string, unknown>>;

/** A list whose items must meet conditions. */
export interface ConditionedList {
  /** How often what is asked of the list has its conditions looked at: for the items, their number, each kind of groups and their number. */
  readonly copies: number;
  /** How many relationship types it is over. */
  readonly relationshipTypes: number;
}

/** Plans the conditions that a field's arguments set. */
export class ConditionPlanner {
  /** How many conditions on what is related stand round what is planned. */
  #hops = 0;

  constructor(
    private readonly field: FieldNode,
    private readonly addSlot: AddSlot,
    private readonly width: Width,
    private readonly list: ConditionedList,
  ) {}

  /** What the `where` of one input type asks for: all of its fields must be met. */
  all(type: GraphQLInputType, value: unknown, path: Path): Condition {
    return both(this.#given(type, value, path).map(([name, each, at]) => this.#part(inputOf(type, name), each, at)));
  }

  #part({ input, type }: { input: ConditionInput; type: GraphQLInputType }, value: unknown, path: Path): Condition {
    switch (input.kind) {
      case 'and':
      case 'or':
        this.#weigh(levelsOf(path), path);
        return {
          kind: input.kind,
          conditions: (value as unknown[]).map((each, index) => this.all(type, each, [...path, index])),
        };
      case 'not':
        this.#weigh(levelsOf(path), path);
        return { kind: 'not', condition: this.all(type, value, path) };
      case 'same':
        return this.all(type, value, path);
      case 'value':
        return this.#value(input.column, type, value, path);
      case 'type':
        return this.#type(input.members, type, value, path);
      case 'one':
        return { kind: 'some', hop: input.hop, condition: this.#related(WEIGHT.hop, () => this.all(type, value, path), path) };
      case 'many':
        return this.#quantifiers(input.hop, type, value, path);
    }
  }

  /** An object of operators; one of languages has such an object for each. */
  #value(column: Column, type: GraphQLInputType, value: unknown, path: Path): Condition {
    const operators = this.#given(type, value, path).map(([operator, operand, at]): Condition => {
      const { input } = graphInputOf(getNamedType(type) as GraphQLInputObjectType, operator);
      if (input?.kind === 'language') {
        return this.#value(inLanguage(column, input.language), typeIn(type, operator), operand, at);
      }
      if (column.kind === 'stored') this.#weigh(WEIGHT.value, path);
      else this.#weighHop(WEIGHT.hop, path);
      if (operator === 'isNull' || operator === 'isEmpty') {
        const condition: Condition = { kind: operator, column };
        return operand === true ? condition : { kind: 'not', condition };
      }
      const slot = this.addSlot(operator === 'in' ? 'values' : 'value', (args) => operandAt(this.field, args, at));
      return { kind: 'compare', column, operator: operator as Operator, value: slot };
    });
    return both(operators);
  }

  /** Operators of types: each name stands for its members, whatever the operator. */
  #type(members: TypeMembers, type: GraphQLInputType, value: unknown, path: Path): Condition {
    const operators = this.#given(type, value, path).map(([operator, , at]): Condition => {
      this.#weigh(WEIGHT.value, path);
      const slot = this.addSlot('values', (args) => {
        const names = operandAt(this.field, args, at);
        return (Array.isArray(names) ? names : [names]).flatMap((name) => membersOf(this.field, members, String(name), at));
      });
      const condition: Condition = { kind: 'compare', column: TYPE, operator: 'in', value: slot };
      return operator === 'ne' ? negated(condition) : condition;
    });
    return both(operators);
  }

  /** `some`, `all`, `none`, `single` and `count` of those whose relationship meets a condition of its own. */
  #quantifiers(hop: Hop, type: GraphQLInputType, value: unknown, path: Path): Condition {
    const given = this.#given(type, value, path);
    const [restriction] = given.filter(([name]) => name === 'relationship');
    // Each quantifier has it planned for itself.
    const restricted = () => (restriction ? [this.all(typeIn(type, 'relationship'), restriction[1], restriction[2])] : []);
    const conditions = given.flatMap(([name, each, at]): Condition[] => {
      if (name === 'relationship') return [];
      if (name === 'count') {
        const where = restriction ? this.#counted(() => restricted()[0], path) : undefined;
        return [this.#value({ kind: 'count', hop, where }, typeIn(type, name), each, at)];
      }
      const weight = name === 'single' ? WEIGHT.onlyOne : WEIGHT.hop;
      const met = this.#related(weight, () => this.all(typeIn(type, name), each, at), path);
      const over = restricted();
      const condition = name === 'all' ? { kind: 'or' as const, conditions: [...over.map(negated), met] } : both([...over, met]);
      return [{ kind: name as Quantifier, hop, condition }];
    });
    const [over] = conditions.length === 0 ? restricted() : [];
    return over ? { kind: 'some', hop, condition: over } : both(conditions);
  }

  /** Plans what something related must meet. Neo4j takes half as long again for each such condition that it stands in. */
  #related(weight: number, plan: () => Condition, path: Path): Condition {
    this.#hops += 1;
    this.#weighHop(weight + this.#hops ** 2, path);
    const condition = plan();
    this.#hops -= 1;
    return condition;
  }

  /** Plans what must be met to be counted. Neo4j takes five times as long for each condition that such a number stands in. */
  #counted<T>(plan: () => T, path: Path): T {
    this.#weighHop(WEIGHT.onlyOne * 5 ** this.#hops, path);
    this.#hops += 1;
    const condition = plan();
    this.#hops -= 1;
    return condition;
  }

  #weigh(weight: number, [argument]: Path): void {
    this.width.add(weight * this.#timesPlanned, this.field, String(argument));
  }

  /** Among several relationship types, Neo4j looks at each for each condition on what is related. */
  #weighHop(weight: number, [argument]: Path): void {
    const factor = 1 + Math.floor(this.list.relationshipTypes / TYPES);
    this.width.addLookUp(weight * factor * this.#timesPlanned, this.field, String(argument));
  }

  /** What most lists are asked for, their items and how many there are, counts once. */
  get #timesPlanned(): number {
    return Math.max(1, this.list.copies - 1);
  }

  /** The fields that are given. None may be null: it is not said what that would mean. */
  #given(type: GraphQLInputType, value: unknown, path: Path): [name: string, value: unknown, path: Path][] {
    return Object.entries(value as Fields).map(([name, each]) => {
      const at = [...path, name];
      if (each === null) {
        throw userInputError(`\`${at.join('.')}\` is null. Leave it out${otherThanNull(inputObject(type), name)}.`, this.field);
      }
      return [name, each, at];
    });
  }
}

/** For each so many relationship types, a condition on what is related weighs once more. */
const TYPES = 24;

/** How deep a condition stands: what stands deep takes a database longer to bring to its normal form. */
const levelsOf = (path: Path): number => Math.ceil(path.length / 2);

const typeIn = (type: GraphQLInputType, name: string): GraphQLInputType =>
  inputObject(type).getFields()[name]?.type as GraphQLInputType; // coerced: it exists

const inputObject = (type: GraphQLInputType): GraphQLInputObjectType => getNamedType(type) as GraphQLInputObjectType; // made by the plugin

function inputOf(type: GraphQLInputType, name: string): { input: ConditionInput; type: GraphQLInputType } {
  const { field, input } = graphInputOf(inputObject(type), name);
  return { input: input as ConditionInput, type: field.type }; // only the fields of a localized value name languages
}

function both(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  return only && conditions.length === 1 ? only : { kind: 'and', conditions };
}

type TypeMembers = Extract<ConditionInput, { kind: 'type' }>['members'];
const TYPE = stored('node', 'type');

/** The node types that a name stands for in a list. */
function membersOf(field: FieldNode, members: TypeMembers, name: string, path: Path): readonly string[] {
  if (Object.hasOwn(members, name)) return members[name] as readonly string[];
  const names = Object.keys(members);
  throw userInputError(
    `\`${path.join('.')}\` names ${JSON.stringify(name.slice(0, MAX_NAME))}, which nothing in this list can be.${didYouMean(name, names)} It can be ${names.sort().join(', ')}.`,
    field,
  );
}

/** Longer names are compared and shown by their start. */
const MAX_NAME = 60;

const negated = (condition: Condition): Condition => ({ kind: 'not', condition });
