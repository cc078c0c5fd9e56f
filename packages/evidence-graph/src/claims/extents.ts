import { has } from './languages/index.js';
import { mentionsOf, type Name } from './mentions.js';
import type { Statement } from './model.js';
import { clauseAt } from './text.js';

const EXTENTS = ['all', 'some', 'most', 'few', 'none'] as const;

const HEDGE = /not (?:all|every|each)|并非(?:所有|全部|每)|不是(?:所有|每|全部)|(?:not|though not) in (?:all|every)|不是每/u;

/** Where it is told that not all are meant. */
export function hedgeIn(text: string): number | undefined {
  const at = text.search(HEDGE);
  return at < 0 ? undefined : at;
}

/** One alone is not some. */
const ONE =
  /(?<!\p{Script=Latin})(?:an? single|(?:only|just) one|a sole|one sole)(?!\p{Script=Latin})|(?:只有|仅有|仅|唯)一[个家]/u;

/** Before what is left empty where a means is named: each of the means is no one who uses it. */
const OF_MEANS =
  /(?<!\p{Script=Latin})(?:each|every|all(?: the)?)(?= {4,})|(?<=[到赴往])各[地处级]|每一?[个只支张份家](?= {2,})/gu;

/** Whether some are told of out of all who were named before. */
const SOME_OF_THEM =
  /其中，?(?:有的|一些|有些|部分|若干|个别|少数)|(?<!\p{Script=Latin})(?:some|several|a few) of (?:them|which|these|those)(?!\p{Script=Latin})/u;

/** Of how many something is said, beside of how many the graph says it: by the word next to those it is said of, or else any, unless only those may tell. */
export function extentTold(
  { extent, ends }: Statement,
  text: string,
  actors: readonly Name[],
  isOfThem = false,
): 'SAME' | 'OTHER' | undefined {
  if (!extent || extent === 'UNSPECIFIED' || extent === 'ALTERNATIVE') return undefined;
  const bearers = mentionsOf(
    text,
    actors.filter(({ id }) => ends.includes(id)),
  ).filter(({ start }) => !/[到赴往]$/u.test(text.slice(0, start)));
  const near = bearers
    .map(({ start, end }) => text.slice(clauseAt(text, start).start, end).slice(-32))
    .find((words) => EXTENTS.some((kind) => has(words, kind)));
  if (isOfThem && near === undefined) return undefined;
  const words = near ?? (extent.startsWith('SOME') ? text.replace(OF_MEANS, '') : text);
  const isPart = hedgeIn(text) !== undefined || (extent.startsWith('SOME') && SOME_OF_THEM.test(text));
  const [any, some, more, few, none] = EXTENTS.map((kind) => has(words, kind));
  const [all, most] = [any && !isPart, more || isPart];
  if (extent.startsWith('SOME')) {
    if (ONE.test(words)) return 'OTHER';
    if (few || isPart || (some && !all)) return 'SAME';
    return (all || more || none) && !isPart ? 'OTHER' : undefined;
  }
  const isFew = few || has(text, 'few');
  if (isFew || none || (some && !all) || (most && extent === 'ALL' && !all))
    return some && !isFew && !none && !most ? undefined : 'OTHER';
  return all || most ? 'SAME' : undefined;
}
