import type { CategoryFigure, CountRange, NotAdditive, Reason, Text } from './additivity.js';

/** What an explanation speaks of beside the figures. */
export interface SumSubject {
  readonly measure: Text;
  readonly congress: Text;
}

type Write = (sum: NotAdditive, subject: SumSubject) => Text;

/** Why the figures may not be added up, and what follows all the same. */
export function explain(sum: NotAdditive, subject: SumSubject): Text {
  const sentences = [...sum.reasons.map((reason) => WRITERS[reason](sum, subject)), ...whatFollows(sum)];
  return { zh: sentences.map(({ zh }) => zh).join(''), en: sentences.map(({ en }) => en).join(' ') };
}

const WRITERS: Readonly<Record<Reason, Write>> = {
  MEASURE_NOT_ADDITIVE: (_, { measure }) => ({
    zh: `只有人数可以相加，“${measure.zh}”不可以：占比经过舍入，平均数和增减不是整体的部分。请改用人数（count）。`,
    en: `Only counts can be added up, not “${measure.en}”: shares are rounded, and means and changes are no parts of a whole. Ask for counts (count).`,
  }),
  NESTED: ({ overlaps }) => {
    const nested = overlaps.filter(({ reason }) => reason === 'NESTED');
    const zh = nested.map(({ first, second }) => `${quoted(first).zh}已计入${quoted(second).zh}`);
    const en = nested.map(({ first, second }) => `${quoted(first).en} are already counted in ${quoted(second).en}`);
    return { zh: `${zh.join('，')}。`, en: `${en.join('; ')}.` };
  },
  OVERLAPPING_SCHEMES: (sum) => {
    const names = joined(involved(sum, 'OVERLAPPING_SCHEMES'), ({ category: { name, scheme } }) => ({
      zh: `“${name.zh}”（${scheme.name.zh}）`,
      en: `“${name.en}” (${scheme.name.en})`,
    }));
    return {
      zh: `${names.zh}按不同维度划分同一批代表，有多少人同属其中几类没有说明。`,
      en: `${names.en} divide the same delegates along different dimensions; how many are in more than one is not stated.`,
    };
  },
  FIGURE_NOT_STATED: ({ inputs }, { measure, congress }) => {
    const names = joined(
      inputs.filter(({ value }) => value === undefined),
      quoted,
    );
    return {
      zh: `${names.zh}没有确切的${measure.zh}（${congress.zh}）。`,
      en: `No exact figure for “${measure.en}” is stated for ${names.en} (${congress.en}).`,
    };
  },
  NOT_KNOWN_DISJOINT: (sum) => {
    const names = joined(involved(sum, 'NOT_KNOWN_DISJOINT'), quoted);
    return { zh: `${names.zh}是否互不重叠没有说明。`, en: `Whether ${names.en} exclude each other is not stated.` };
  },
};

function whatFollows({ union, whole, remainder }: NotAdditive): Text[] {
  if (!union) return [];
  const together = range(union);
  if (whole?.value === undefined || !remainder)
    return [{ zh: `合起来${together.zh}。`, en: `Together they are ${together.en}.` }];
  const rest = range(remainder);
  const name = quoted(whole);
  return [
    {
      zh: `合起来${together.zh}；${name.zh}共${whole.value}人，其余${rest.zh}。`,
      en: `Together they are ${together.en} of the ${written(whole.value)} in ${name.en}; ${rest.en} are in none of them.`,
    },
  ];
}

function range({ lowest, highest }: CountRange): Text {
  if (lowest === highest) return { zh: `为${lowest}人`, en: written(lowest) };
  if (lowest === 0) return { zh: `至多${highest}人`, en: `at most ${written(highest)}` };
  return { zh: `至少${lowest}人、至多${highest}人`, en: `at least ${written(lowest)} and at most ${written(highest)}` };
}

/** The figures of all pairs that overlap for a reason, each once. */
function involved({ inputs, overlaps }: NotAdditive, reason: Reason): CategoryFigure[] {
  const pairs = overlaps.filter((overlap) => overlap.reason === reason);
  const keys = new Set(pairs.flatMap(({ first, second }) => [first.category.key, second.category.key]));
  return inputs.filter(({ category }) => keys.has(category.key));
}

function joined(figures: readonly CategoryFigure[], write: (figure: CategoryFigure) => Text): Text {
  const texts = figures.map(write);
  return { zh: CHINESE_LIST.format(texts.map(({ zh }) => zh)), en: ENGLISH_LIST.format(texts.map(({ en }) => en)) };
}

const CHINESE_LIST = new Intl.ListFormat('zh', { type: 'conjunction' });
const ENGLISH_LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const quoted = ({ category: { name } }: CategoryFigure): Text => ({ zh: `“${name.zh}”`, en: `“${name.en}”` });

const written = (value: number): string => value.toLocaleString('en-US');
