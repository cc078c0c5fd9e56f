import { groupBy } from '../../group-by.js';
import type { Example } from './examples.js';

/** Questions of one subject. */
export interface QuestionGroup {
  readonly name: string;
  readonly title: Readonly<Record<string, string>>;
  /** The name of the family whose mark it has; null where its questions are of what the source leaves open. */
  readonly family: string | null;
  readonly questions: readonly Example[];
}

export interface Questions {
  /** In the order of their first questions. */
  readonly groups: readonly QuestionGroup[];
  /** Those that show how to ask, and are no questions about the subject. */
  readonly techniques: readonly Example[];
}

export function groupsOf(examples: readonly Example[]): Questions {
  const byName = groupBy(examples, ({ group }) => group?.name);
  const groups = [...byName.values()].flatMap((questions) => {
    const group = questions[0]?.group;
    return group ? [{ ...group, questions }] : [];
  });
  return { groups, techniques: byName.get(undefined) ?? [] };
}

/** Groups in two columns, one after the other, of about as many questions. */
export function inColumns(groups: readonly QuestionGroup[]): readonly (readonly QuestionGroup[])[] {
  const total = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  let before = 0;
  const isOfFirst = groups.map(({ questions }) => {
    before += questions.length;
    return before - questions.length / 2 <= total / 2;
  });
  return [groups.filter((_, index) => isOfFirst[index]), groups.filter((_, index) => !isOfFirst[index])].filter(
    (column) => column.length > 0,
  );
}
