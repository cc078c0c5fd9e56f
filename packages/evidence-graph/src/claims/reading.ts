import { isTakenFrom, OF_PART } from './beside.js';
import { has, wordsFor } from './languages/index.js';
import { type Mention, mentionsOf, type Name, nameOf, touch } from './mentions.js';
import { type ClaimModel, otherThanId } from './model.js';
import { ENGLISH_NUMBER } from './numbers/english.js';
import { quantitiesOf } from './numbers/quantities.js';
import type { Quantity } from './numbers/quantity.js';
import { phrase, source } from './phrase.js';
import { clauseAt, plainText, type Sentence, type Span } from './text.js';

/** What a kind is named as: what is counted, what it is counted of, or what is taken away. */
export interface KindMention extends Mention {
  readonly role: 'SUBJECT' | 'BASE' | 'EXCEPT';
}

/** A sentence with what it names. */
export interface Reading {
  readonly sentence: Sentence;
  readonly plain: string;
  readonly quantities: readonly Quantity[];
  readonly kinds: readonly KindMention[];
  /** Where the whole is named that holds every kind. */
  readonly alls: readonly KindMention[];
  /** Where another whole is named. */
  readonly others: readonly Mention[];
  readonly named: readonly { readonly index: number; readonly places: readonly Span[] }[];
  /** In which context other than the usual the sentence speaks. */
  readonly context: string | null;
  /** The same of a place: what is named last before it or within its clause. */
  contextAt(place: Span): string | null;
  /** Another context that stands right beside a place, so that it is told of that one whatever is compared. */
  contextBeside(place: Span): string | null;
  /** Whether the usual context is what something of another is compared with. */
  readonly isReversed: boolean;
  /** Whether the other context is what something is compared with. */
  readonly isCompared: boolean;
}

const ALL = 'all';
const OTHER = 'other';
/** A context that the graph has no figures of. */
export const OTHER_CONTEXT = 'other context';

/** Reads sentences as a vocabulary has them named; its patterns are compiled once. */
export class Reader {
  readonly #names: readonly Name[];
  readonly #named: readonly RegExp[];
  readonly #contexts: readonly Name[];

  constructor(readonly model: ClaimModel) {
    const { kinds, otherWholes, figures } = model.vocabulary;
    const ofGraph = [...model.kinds.values()].map(({ id, names }) => ({
      id,
      words: names
        .map(literal)
        .filter((name) => name !== '')
        .join('|'),
    }));
    const given = [
      ...Object.entries(kinds?.words ?? {}),
      ...Object.entries(kinds?.others ?? {}).map(([id, words]) => [otherThanId(id), words] as const),
    ].map(([id, words]) => ({ id, words }));
    this.#names = [
      ...[...ofGraph, ...given].filter(({ id, words }) => words !== '' && id !== kinds?.all.id),
      ...(kinds ? [{ id: ALL, words: kinds.all.words }] : []),
      ...(otherWholes ? [{ id: OTHER, words: otherWholes }] : []),
    ].map(({ id, words }) => nameOf(id, words));
    this.#named = model.named.map(({ words }) => phrase(words));
    const { words: contexts = {}, others } = figures.context ?? {};
    this.#contexts = [...Object.entries(contexts), ...(others ? [[OTHER_CONTEXT, others] as const] : [])].map(([id, words]) =>
      nameOf(id, words),
    );
  }

  read(sentence: Sentence): Reading {
    const { plain } = sentence;
    const named = this.#named.map((pattern, index) => ({ index, places: spansOf(plain, pattern) }));
    const ages = named.filter(({ index }) => this.model.named[index]?.figure.unit === 'YEARS').flatMap(({ places }) => places);
    const isOfAge = ({ start, end }: Mention) =>
      ages.length > 0 &&
      /\d|十/u.test(plain.slice(start, end)) &&
      ages.some((age) => clauseAt(plain, age.start).start === clauseAt(plain, start).start);
    const mentions = mentionsOf(plain, this.#names).filter((mention) => !isOfAge(mention));
    const taken = [
      ...mentions,
      ...[...plain.matchAll(TAKEN)].map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
    ];
    const quantities = quantitiesOf(plain, taken);
    const roles = mentions.map((mention) => ({ ...mention, role: roleOf(plain, mention, mentions, quantities) }));
    const contexts = mentionsOf(plain, this.#contexts);
    const usual = this.model.vocabulary.figures.context?.usual;
    const unusual = (id: string | undefined) => (id === undefined || id === usual ? null : id);
    return {
      sentence,
      plain,
      quantities,
      kinds: roles.filter(({ id }) => id !== ALL && id !== OTHER).map((mention) => this.#complemented(plain, mention, mentions)),
      alls: roles.filter(({ id }) => id === ALL),
      others: roles.filter(({ id }) => id === OTHER),
      named,
      context: unusual(contexts.find(({ id }) => id !== usual)?.id),
      contextAt: (place) => {
        const { start, end } = clauseAt(plain, place.start);
        const isOfEarlier = (each: Mention) => each.end <= start && BEFORE_OTHER.test(plain.slice(0, each.start));
        return unusual(contexts.filter((each) => each.start < end && !isOfEarlier(each)).at(-1)?.id);
      },
      contextBeside: (place) =>
        unusual(
          contexts.find(
            (each) =>
              unusual(each.id) !== null &&
              ((each.start >= place.end && RIGHT_BEHIND.test(plain.slice(place.end, each.start))) ||
                (each.end <= place.start && RIGHT_BEFORE.test(plain.slice(each.end, place.start)))),
          )?.id,
        ),
      isReversed: contexts.some(({ id, start }) => id === usual && BEFORE_OTHER.test(plain.slice(0, start))),
      isCompared: has(plain, 'compared') || has(plain, 'rise') || has(plain, 'fall') || has(plain, 'unchanged'),
    };
  }

  /** Who lacks what the words name is everyone else. */
  #complemented(plain: string, mention: KindMention, mentions: readonly Mention[]): KindMention {
    const complement = [...this.model.kinds.values()].find(({ complementOf }) => complementOf === mention.id);
    if (!complement || mention.role !== 'SUBJECT') return mention;
    const { start, end } = clauseAt(plain, mention.start);
    const earlier = mentions.filter((each) => each.end <= mention.start).at(-1)?.end ?? 0;
    const isLacking = LACKING.test(plain.slice(Math.max(start, earlier, mention.start - 30), mention.start));
    const isOutside = OUTSIDE.test(plain.slice(mention.end, Math.min(end, mention.end + 22)));
    return isLacking || isOutside ? { ...mention, id: complement.id } : mention;
  }
}

const spansOf = (plain: string, pattern: RegExp): Span[] =>
  [...plain.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));

const literal = (name: string): string =>
  plainText(name)
    .replace(/[|*~_()?]/g, ' ')
    .trim();

/** Numbers that count nothing: of meetings, in order, of dates and telephones. */
const TAKEN =
  /第[〇零一二三四五六七八九十百\d]+|\d+(?:st|nd|rd|th)(?!\p{Script=Latin})|[一二三四五六七八九十]+(?:大(?!专|学|于)|中全会|届)|(?:19|20)\d\d(?:-\d\d?)?(?:年(?:\d\d?月(?:\d\d?日)?)?)?(?![\d%]|[,.]\d|\s?(?:名|人|位|people))|[〇零一二三四五六七八九]{4}年|(?:\d\d?|[一二三四五六七八九十]+)月(?:份|\d\d?日|[一二三四五六七八九十]+日)?|12380|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}(?!\d)|\d{1,2}\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)|一[票线些律般定起旦直样方系味同]|两面|四位|三上三下|[一二三四五六七八九十]严禁|one[ -](?:vote|man|person)|four-in-one|two-faced|(?:of )?the two(?! [a-z])|[两二三]者|(?:[a-z]+|\d+) years (?:ago|earlier|before)|[一二两三四五六七八九十\d]+年[前后]|[“"「『《][^”"」』》，。]{1,10}[”"」』》]/gu;

/** Right before what something is compared with. */
const BEFORE_OTHER = /(?:(?<!占)比|较)$|(?<!\p{Script=Latin})than (?:(?:at|in|for|the|their|its|that|those|of) )*$/u;

/** Between a number and the context that it is told of. */
const RIGHT_BEHIND = /^(?: (?:(?:of|at|in|from|for|the|recorded|seen) )*|[名位个])$/u;
const RIGHT_BEFORE = /^(?:时)?的$/u;

const LACKING = new RegExp(`${source(wordsFor('lacking'))}[^,，]{0,20}$`, 'u');
const OUTSIDE = new RegExp(`^[^,，]{0,14}?${source(wordsFor('outside'))}`, 'u');
const NUMBER = `(?:[\\d,.]+|${ENGLISH_NUMBER})?\\s?`;
const OF_BEFORE = new RegExp(
  `(?:(?:^|[,;:()%\\d]|cent|percent|third|thirds|half|quarter|quarters|fifths?|one|two|three|four|five|six|seven|eight|nine|ten|most|some|all|out|none|many|majority|minority|fraction|handful)\\s*of|(?:^|[^\\p{Script=Latin}])(?:among|amongst|within)|(?:^|[,;]\\s*)in)\\s+(?:(?:all|the|these|those|our|its|every|this|all the|(?:those|people|members)(?: who)?(?: are| work| working)? (?:on|at|from))\\s+)*${NUMBER}$`,
  'u',
);
const IN_BEHIND =
  /^(?:[^，,的]{2})?(?:者|的人|的[^，,的]{2})?(?:[这那]个?一?(?:群体|类人?|部分人?|群人|批人|组))?(?:当中|之中|中间|中|里面|里|内)(?!央|国|共|组|等)/u;
const TAKES_UP = /占[到了全体所有部]{0,3}(?:这?[\d,]+[名位个]?)?$/u;
const OF_BEHIND = /^(?:[^，,的]{2})?(?:的|总数|总人数|人数)/u;
const SHARE_OF = /(?:%|成|分之[一二三四五六七八九十]+|半数|一半)(?:以上)?的$/u;
/** A name that begins so says what those do or have whom the one before it names. */
const VERB = /^(?:lack|hold|have|has|had|without|with|who|join|enter|became|admitted|aged|获|得|拥有|具有|没|未|入)/u;
const EXCEPT_BEFORE = new RegExp(`${source(wordsFor('except'))}[^,，。]{0,30}$`, 'u');
/** Before those who are said not to be meant. */
const APART_BEFORE = /(?:[,(，（] ?(?:but|though|and|if) not (?:an? |the )?|[（，](?:但?不(?:含|包括|算)|而?非))$/u;
/** Behind those who are taken away from whom the next name stands for. */
const EXCEPT_BEHIND = /^(?:以外|之外)的/u;
const EXCEPT_ENDS = /(?:以外|之外)的$/u;

function roleOf(
  plain: string,
  mention: Mention,
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
): KindMention['role'] {
  const before = plain.slice(Math.max(0, mention.start - 50), mention.start);
  const behind = plain.slice(mention.end, mention.end + 8);
  const [held] = mentions.filter(
    ({ id, end }) => id !== ALL && id !== OTHER && end <= mention.start && /^的?\s?$/u.test(plain.slice(end, mention.start)),
  );
  if (held && mention.id !== ALL && !VERB.test(plain.slice(mention.start, mention.end))) return 'BASE';
  const [whole] = mentions.filter(
    ({ id, end }) => id === ALL && end <= mention.start && OF_PART.test(plain.slice(end, mention.start)),
  );
  const isFollowed = mentions.some(({ id, start }) => id !== ALL && id !== OTHER && start >= mention.end);
  if (whole && isFollowed && mention.id !== ALL && OF_BEFORE.test(plain.slice(Math.max(0, whole.start - 50), whole.start)))
    return 'BASE';
  const isPredicate = VERB.test(plain.slice(mention.start, mention.end));
  const isRatio = ({ isFraction, start, end }: Quantity) =>
    isFraction &&
    /^[^,，]+ of /u.test(plain.slice(start, end)) &&
    plain.slice(end, mention.start).trim() === '' &&
    end <= mention.start;
  if (isPredicate && quantities.some(isRatio)) return 'SUBJECT';
  if (
    !isPredicate &&
    quantities.some(
      ({ isFraction, start, end }) =>
        isFraction &&
        !/[每里中]/u.test(plain.slice(start, end)) &&
        end <= mention.start &&
        plain.slice(end, mention.start).trim() === '',
    )
  )
    return 'BASE';
  if (quantities.some((quantity) => isTakenFrom(plain, quantity, mention))) return 'BASE';
  if (OF_BEFORE.test(before) || IN_BEHIND.test(behind) || SHARE_OF.test(before)) return 'BASE';
  if (TAKES_UP.test(before) && OF_BEHIND.test(behind)) return 'BASE';
  if (APART_BEFORE.test(before)) return 'EXCEPT';
  if (EXCEPT_BEHIND.test(behind) && quantities.some(({ start }) => start > mention.end)) return 'EXCEPT';
  if (
    !EXCEPT_ENDS.test(before) &&
    EXCEPT_BEFORE.test(plain.slice(Math.max(0, mention.start - 40), mention.start)) &&
    quantities.some(({ start }) => start > mention.end)
  ) {
    const isCounted = quantities.some((each) => touch(each, { start: mention.start - 2, end: mention.end + 1 }));
    if (!isCounted && mentions.length > 1 && has(plain, 'except')) return 'EXCEPT';
  }
  return 'SUBJECT';
}
