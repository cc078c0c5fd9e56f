import { describe, expect, it } from 'vitest';
import type { Example } from '../../../packages/evidence-graph-explorer/src/views/query/examples.js';
import { groupsOf, inColumns } from '../../../packages/evidence-graph-explorer/src/views/query/questions.js';
import { loadExamples } from '../../../src/examples.js';

const example = (id: string, group?: string): Example => ({
  id,
  title: { zh: id, en: id },
  group: group ? { name: group, title: { en: group }, family: null } : null,
  answer: null,
  items: null,
  variables: {},
  query: '{ a }',
});

describe('the questions of a start', () => {
  it('stand under their subjects, in their order', () => {
    const { groups, techniques } = groupsOf([example('a', 'x'), example('how'), example('b', 'y'), example('c', 'x')]);
    expect(groups.map(({ name, questions }) => [name, ...questions.map(({ id }) => id)])).toEqual([
      ['x', 'a', 'c'],
      ['y', 'b'],
    ]);
    expect(techniques.map(({ id }) => id)).toEqual(['how']);
  });

  it.each([
    [
      [4, 5, 2, 4, 3, 3],
      [3, 3],
    ],
    [[1], [1]],
    [
      [1, 1],
      [1, 1],
    ],
    [
      [1, 9],
      [1, 1],
    ],
    [[], []],
  ])('divide %j groups into columns of about as many', (sizes, lengths) => {
    const { groups } = groupsOf(
      sizes.flatMap((size, group) => Array.from({ length: size }, (_, at) => example(`${group}-${at}`, `group ${group}`))),
    );
    const columns = inColumns(groups);
    expect(columns.map(({ length }) => length)).toEqual(lengths);
    expect(columns.flat()).toEqual(groups);
  });

  it('are all that the article registers, and leave techniques to Query', async () => {
    const { groups, techniques } = groupsOf(JSON.parse(JSON.stringify(await loadExamples())) as Example[]);
    const questions = groups.flatMap(({ questions }) => questions);
    expect(questions).toHaveLength(21);
    expect(techniques).toHaveLength(7);
    for (const { answer } of questions) expect(Object.keys(answer ?? {}).sort()).toEqual(['en', 'zh']);
  });
});
