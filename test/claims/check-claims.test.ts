import { type GraphQLError, parse } from 'graphql';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { claims as vocabulary } from '../../src/claims/index.js';
import type { Graph } from '../../src/index.js';
import { articleGraph, type CheckedText } from './measure.js';

let check: (text: string) => Promise<CheckedText>;
let graph: Graph;
beforeAll(async () => {
  ({ check, graph } = await articleGraph());
});

const ask = async (query: string, variableValues = {}) => graph.execute({ document: parse(query), variableValues });

/** How many characters are looked through to check a text. */
async function workFor(text: string): Promise<number> {
  let characters = 0;
  const counting = (name: 'matchAll' | 'search' | 'slice') => {
    const plainly = String.prototype[name] as (this: string, ...args: unknown[]) => unknown;
    return vi.spyOn(String.prototype, name).mockImplementation(function (this: string, ...args: unknown[]) {
      const given = plainly.apply(this, args);
      characters += name === 'slice' ? (given as string).length : this.length;
      return given as never; // what the method itself gives
    });
  };
  const spies = (['matchAll', 'search', 'slice'] as const).map(counting);
  try {
    await check(text);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return characters;
}

describe('checkClaims', () => {
  it('tells places of claims in code points', async () => {
    const text = '🗳️ 女代表有691名。';
    const [claim] = (await check(text)).claims;
    expect(claim).toMatchObject({ verdict: 'CONTRADICTED', note: 'Number of women: 619' });
    expect([...text].slice(claim?.start, claim?.end).join('')).toBe(claim?.text);
  });

  it('gives an operation that returns its evidence', async () => {
    for (const text of ['All provinces ran a four-in-one reporting platform.', 'Women make up 27% of the delegates.']) {
      const [claim] = (await check(text)).claims;
      const { data, errors } = await ask(claim?.operation ?? '');
      expect(errors).toBeUndefined();
      expect(data?.nodes).toEqual(
        claim?.sources.map(({ id }) =>
          expect.objectContaining({
            id,
            evidence: expect.arrayContaining([expect.objectContaining({ start: expect.any(Number) })]),
          }),
        ),
      );
    }
  });

  it.each([
    ['Ethnic minority members took 246 seats.', 'CONTRADICTED'],
    ['62 of the 192 workers are rural migrants.', 'CONTRADICTED'],
    ['None of the units allowed mobile ballot boxes.', 'CONTRADICTED'],
    ['700 front-line delegates had won prizes.', 'NOT_STATED'],
    ['Women? They hold 27 percent of the seats, up from 24.2 percent.', 'IMPLIED'],
    ['The election cost the Party 40 million yuan.', 'NOT_STATED'],
    ['It is not true that all units sent teams on horseback.', null],
    ['99.5 percent of grass-roots organizations took part.', 'MISLEADING'],
  ])('weighs what stands beside a number or an actor: %s', async (text, verdict) => {
    expect((await check(text)).verdict).toBe(verdict);
  });

  it('says nothing of questions, wishes and other matters', async () => {
    const texts = ['How many delegates are women?', '我觉得女代表有691名太少。', 'Norway has 169 members of parliament.', ''];
    for (const text of texts) expect(await check(text)).toEqual({ verdict: null, claims: [] });
  });

  it.each([
    ['问：特邀代表是什么人？答：退下来的老党员。', 'SUPPORTED'],
    ['问：谁来确认代表资格？答：由中央纪委逐一确认。', 'CONTRADICTED'],
    ['How many delegates were elected? 2,396.', 'CONTRADICTED'],
    ['Politically unfit? Barred outright.', 'SUPPORTED'],
    ['Were all delegates elected by July? Hard to say.', null],
    // What says by itself what it says is read alone.
    ['How many are at the front line? 771 of them.', 'SUPPORTED'],
    ['二十大代表全部选出 女代表减少68名', 'CONTRADICTED'],
    ['Item 12: Education and warning come first.', 'SUPPORTED'],
  ])('reads questions with their answers, headlines and numbered points: %s', async (text, verdict) => {
    expect((await check(text)).verdict).toBe(verdict);
  });

  it.each([
    // Words that would deny something else leave open what is said beside them.
    ['The film Alarm Bells was shot in Chengdu.', 'NOT_STATED'],
    // A means is put to use by somebody.
    ['流动票箱是木头做的。', 'NOT_STATED'],
    ['A hotline operator spoke Tibetan.', 'NOT_STATED'],
    ['Some units put mobile ballot boxes to use.', 'SUPPORTED'],
  ])('leaves open what it cannot account for: %s', async (text, verdict) => {
    expect((await check(text)).verdict).toBe(verdict);
  });

  it.each([
    ['The election was a failure.', 'CONTRADICTED'],
    ['基层党组织和党员参与热情高。', 'SUPPORTED'],
    ['The rules on discipline were an afterthought.', 'CONTRADICTED'],
    ['监督只在投票后进行。', 'CONTRADICTED'],
    ['Responsibilities were spelled out level by level.', 'SUPPORTED'],
    ['Inspection teams chiefly looked at political quality.', 'SUPPORTED'],
    ['代表人选一锤定音，不经酝酿。', 'CONTRADICTED'],
    ['Before the vote, nobody explained the list of candidates.', 'CONTRADICTED'],
  ])('knows what was judged, watched over and discussed: %s', async (text, verdict) => {
    expect((await check(text)).verdict).toBe(verdict);
  });

  it.each([
    // A number is judged as that of a name beside it alone.
    ['38个选举单位全部完成选举，生产和工作一线党员771名。', ['SUPPORTED 生产和工作一线党员771']],
    ['In 2021 there were 38 provincial committees; women number 619.', ['NOT_STATED 38', 'SUPPORTED women number 619']],
    ['The congress has 50 doctors, 20 writers and 619 women.', ['NOT_STATED 50', 'NOT_STATED 20', 'SUPPORTED 619 women']],
    ['There are 246 delegates from ethnic minorities.', ['CONTRADICTED 246 delegates from ethnic minorities']],
    ['中央委员会由204名委员组成，其中女性11名。', []],
    // Nor is one of others, of those of two kinds at once, of another congress, of other things, or that is asked for.
    ['Of the candidates, 900 were women.', ['NOT_STATED 900 were women']],
    ['The 264 minority delegates include 90 women.', ['SUPPORTED 264 minority delegates', 'NOT_STATED 90 women']],
    [
      'At the 19th Congress, forty ethnic minorities were represented as well.',
      ['NOT_STATED At the 19th Congress, forty ethnic minorities were represented as well.'],
    ],
    ['Ethnic minority delegates speak 23 languages.', ['NOT_STATED Ethnic minority delegates speak 23']],
    [
      'The notice sets a minimum of 30 percent for front-line delegates.',
      ['NOT_STATED The notice sets a minimum of 30 percent for front-line delegates.'],
    ],
    // Nor of a part of whom the graph has figures.
    ['In Guangdong, 96 percent of members took part in nominations.', ['NOT_STATED 96 percent']],
    ['Women hold 27 percent of the posts in the Party.', ['MISLEADING Women hold 27 percent']],
    ['Workers from mines number 120.', ['NOT_STATED Workers from mines number 120']],
    // A number in apposition, or in a clause of its own, is of the same.
    ['Women account for 27 percent, or 916, of the delegates.', ['SUPPORTED Women account for 27 percent', 'CONTRADICTED 916']],
    ['农民最少，才58名。', ['CONTRADICTED 58']],
    // Numbers of a list go with the kinds of another.
    ['工人、农民、专业技术人员分别占8.4%、7.3%、11.6%。', ['SUPPORTED 8.4%', 'CONTRADICTED 7.3%', 'SUPPORTED 11.6%']],
    [
      'Workers, farmers and technicians account for 8.4, 3.7 and 12.6 percent respectively.',
      ['SUPPORTED 8.4', 'SUPPORTED 3.7', 'CONTRADICTED 12.6 percent'],
    ],
    // Most, few and none are shares, too.
    ['Those over 55 form a majority.', ['CONTRADICTED over 55 form a majority']],
    ['There are no farmers among the delegates.', ['CONTRADICTED farmers']],
    // A number near that of the whole is told of it; a rounder or a far one may be of a part.
    ['There are 2,527 delegates from 38 units.', ['CONTRADICTED 2,527 delegates', 'SUPPORTED 38']],
    ['Eleven elected delegates failed the check.', ['NOT_STATED Eleven elected delegates']],
    ['All but 3 percent of the delegates joined after reform.', ['SUPPORTED 3 percent of the delegates joined after reform']],
    // What is said not to be meant is not counted.
    ['A university education, though not a postgraduate one, is held by 36% of the delegates.', ['SUPPORTED 36%']],
    // A number that the graph has nothing of leaves open who does what.
    ['Supervision groups made 4,000 unannounced visits.', ['NOT_STATED Supervision groups made 4,000 unannounced visits.']],
    // What is compared with this congress is turned round.
    ['十九大时女代表比这次少68名。', ['SUPPORTED 女代表比这次少68']],
    // What is denied is not said.
    [
      'No candidate with political failings could be nominated.',
      ['SUPPORTED No candidate with political failings could be nominated.'],
    ],
    ['女代表不是691名，而是619名。', ['SUPPORTED 619']],
    ['女代表是619名，而非691名。', ['SUPPORTED 女代表是619']],
    ['The number of women is 619, not 691.', ['SUPPORTED women is 619']],
    // Each congress has its own figures.
    ['2012年的十八大代表共2270名，女代表521名。', ['NOT_STATED 十八大代表共2270', 'NOT_STATED 女代表521']],
    ['2017年选举产生2280名十九大代表，女代表551名。', ['NOT_STATED 2280名十九大代表', 'IMPLIED 女代表551']],
    ['女代表619名，去年为551名。', ['SUPPORTED 女代表619', 'NOT_STATED 551']],
    ['女代表619名，十九大时为551名。', ['SUPPORTED 女代表619', 'IMPLIED 551']],
    ['十九大女代表551名，二十大619名。', ['IMPLIED 女代表551', 'SUPPORTED 619']],
    ['女代表比十八大增加98名。', ['NOT_STATED 女代表比十八大增加98']],
    // The congress has dates of its own.
    ['The 20th Congress opened in October 2022.', ['NOT_STATED The 20th Congress opened in October 2022.']],
    ['The election of delegates to the 20th Congress began in October 2021.', ['CONTRADICTED October 2021']],
    // An age is a number of years.
    ['The average age is 52.2, and 619 women were elected.', ['SUPPORTED 52.2', 'SUPPORTED 619 women']],
    ['平均年龄为53。', ['CONTRADICTED 53']],
    ['平均年龄比五年前高1岁。', ['NOT_STATED 1岁']],
  ])('judges each number by what it is of: %s', async (text, told) => {
    expect((await check(text)).claims.map((each) => `${each.verdict} ${each.text}`)).toEqual(told);
  });

  it('refuses texts that are too long', async () => {
    const { errors } = await ask('query ($text: String!) { checkClaims(text: $text) { verdict } }', {
      text: 'a'.repeat(100_001),
    });
    expect(errors?.map(({ message }: GraphQLError) => message)).toEqual([
      '`text` has 100001 characters, which is more than 100000: check it part by part.',
    ]);
  });

  it('checks one text in an operation', async () => {
    const { errors } = await ask('{ a: checkClaims(text: "1") { verdict } b: checkClaims(text: "2") { verdict } }');
    expect(errors?.map(({ message, extensions }: GraphQLError) => [message, extensions.code])).toEqual([
      ['An operation may have `checkClaims` once: ask for each in a request of its own.', 'LIMIT_EXCEEDED'],
    ]);
  });

  it.each(['women 1, ', '女1名，', '1 ', '二', '亿'])('does twice the work for twice "%s"', async (unit) => {
    const [once, twice] = [await workFor(unit.repeat(2_000 / unit.length)), await workFor(unit.repeat(4_000 / unit.length))];
    expect(twice / once).toBeLessThan(2.3);
  });

  it('names only what is in the graph', async () => {
    const { topics = [], orders = [], silences = [], dates = [], figures, kinds } = vocabulary;
    const ids = [
      ...topics.flatMap(({ on, actors = [], beside = [] }) => [...on, ...actors, ...beside]),
      ...orders.flatMap(({ on }) => on),
      ...[...silences, ...dates].map(({ on }) => on),
      ...Object.keys(figures.named ?? {}),
      ...Object.keys(kinds?.words ?? {}),
    ];
    const wanted = [...new Set(ids)];
    const absent: string[] = [];
    for (let start = 0; start < wanted.length; start += 100) {
      const some = wanted.slice(start, start + 100);
      const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: some });
      const nodes = data?.nodes as readonly ({ id: string } | null)[]; // as the operation selects it
      absent.push(...some.filter((_, index) => nodes[index] === null));
    }
    expect(absent).toEqual([]);
  });
});
