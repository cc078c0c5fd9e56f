import { type Example, readExamples } from './examples.js';

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

export async function readQuestions(place: URL): Promise<Questions> {
  return groupsOf(await readExamples(place));
}

export function groupsOf(examples: readonly Example[]): Questions {
  const groups = new Map<string, QuestionGroup & { questions: Example[] }>();
  for (const example of examples) {
    const { group } = example;
    if (!group) continue;
    const known = groups.get(group.name) ?? { ...group, questions: [] };
    known.questions.push(example);
    groups.set(group.name, known);
  }
  return { groups: [...groups.values()], techniques: examples.filter(({ group }) => !group) };
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
