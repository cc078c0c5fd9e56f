import { relationTo } from './compare.js';
import { quantitiesOf } from './numbers/quantities.js';
import type { Quantity } from './numbers/quantity.js';
import { phrase } from './phrase.js';
import type { Sentence } from './text.js';
import type { Finding } from './verdict.js';
import type { DurationTopic } from './vocabulary.js';

/** How long a unit of time is, in months. */
const UNITS = [
  [/^[\s-]?(?:个月|months?)/u, 1],
  [/^[\s-]?(?:年(?!\d|代|月|初|底|末|中)|years?(?! old))/u, 12],
] as const;
/** Words for one unit of time. */
const ONE = /(?<!\p{Script=Latin})(?:a|one) (?=year|month)|(?<![\d〇零一二三四五六七八九十])一(?=年|个月)/gu;

/** Judges how long something is said to have taken. */
export class DurationClaims {
  readonly #topics: readonly { readonly topic: DurationTopic; readonly about: RegExp; readonly words: RegExp }[];

  constructor(topics: readonly DurationTopic[]) {
    this.#topics = topics.map((topic) => ({ topic, about: phrase(topic.about), words: phrase(topic.words) }));
  }

  judge({ plain }: Sentence): Finding[] {
    const counted = plain
      .replace(/个多月/gu, '个月 ')
      .replace(/两(?=年|个月)/gu, '2')
      .replace(/(?<=年)多/gu, ' ')
      .replace(ONE, (one) => '1'.padEnd(one.length));
    return this.#topics.flatMap(({ topic, about, words }) => {
      if (plain.search(about) < 0 || plain.search(words) < 0) return [];
      return quantitiesOf(counted, []).flatMap((quantity) => {
        const isInYears = quantity.unit === 'YEARS' && !/old$|岁$/u.test(counted.slice(quantity.start, quantity.end));
        const unit = UNITS.find(([pattern]) => pattern.test(counted.slice(quantity.end)));
        const months = isInYears ? 12 : quantity.unit === 'PLAIN' ? unit?.[1] : undefined;
        if (months === undefined) return [];
        const [least, most] = topic.months;
        const middle = { value: (least + most) / 2 / months, error: (most - least) / 2 / months, bound: null, isStated: false };
        const isRight = relationTo(withHalf(quantity, counted, months), middle) !== 'REFUTED';
        const note = { zh: `${least}至${most}个月`, en: `${least} to ${most} months` };
        return [
          {
            start: quantity.start,
            end: quantity.end,
            verdict: isRight ? 'IMPLIED' : 'CONTRADICTED',
            on: topic.on,
            note,
          } satisfies Finding,
        ];
      });
    });
  }
}

/** A year and a half is told of with one number. */
function withHalf(quantity: Quantity, text: string, months: number): Quantity {
  if (months < 12 || !/^[\s-]?(?:年半|years? and a half)/u.test(text.slice(quantity.end))) return quantity;
  return { ...quantity, value: quantity.value + 0.5, low: quantity.low + 0.5, high: quantity.high + 0.5 };
}
