import type { Mention } from './mentions.js';
import { clauseAt } from './text.js';

/** Who may be said to do something: those who do, and those who may be named beside. */
export interface Agents {
  readonly right: readonly string[];
  readonly beside: readonly string[];
  /** Whether the graph tells who does it, but no text need speak of them: others are wrong only where they stand as who does it. */
  readonly isDerived: boolean;
}

/** Whether those who do something are named, or others, and where. */
export interface Told {
  readonly is: 'SAME' | 'OTHER';
  readonly at: number;
}

/** What a text says of who does something, by those whom it names. Undefined where that tells nothing. */
export function agentsTold(text: string, named: readonly Mention[], agents: Agents): Told | undefined {
  const right = named.filter(({ id }) => agents.right.includes(id) && !isDenied(text, named, id));
  const wrong = named.filter((each) => !agents.right.includes(each.id) && isMeant(text, each, agents));
  const told = (is: Told['is'], all: readonly Mention[]): Told | undefined => all[0] && { is, at: all[0].start };
  const marked = (all: readonly Mention[]) => all.filter((each) => isMarked(text, each));
  const first = wrong.filter((each) => isFirst(text, each));
  if (marked(right).length > 0) return told('SAME', right);
  if (marked(wrong).length > 0) return told('OTHER', marked(wrong));
  if (agents.isDerived) return told('SAME', right) ?? told('OTHER', first);
  if (right.length > 0) return first.length > 0 ? undefined : told('SAME', right);
  const denied = named.filter(({ id }) => agents.right.includes(id));
  return told('OTHER', denied) ?? told('OTHER', wrong);
}

/** Whether a name stands where who does something does. */
export const isAgent = (text: string, mention: Mention): boolean =>
  !isDeniedAt(text, mention) && (MARK.test(text.slice(Math.max(0, mention.start - 60), mention.start)) || isFirst(text, mention));

/** Whether a word tells that who is named does something. */
export const isSaidToAct = (text: string, mention: Mention): boolean =>
  !isDeniedAt(text, mention) && isMarked(text, mention) && !/来自$/u.test(text.slice(0, mention.start));

/** Whom it is done to may be named beside, but not as who does it. */
const isMeant = (text: string, mention: Mention, { beside }: Agents): boolean =>
  !isDeniedAt(text, mention) && (!beside.includes(mention.id) || isMarked(text, mention));

/** Whether all places of a name say that it is not the one. */
const isDenied = (text: string, named: readonly Mention[], id: string): boolean =>
  named.filter((each) => each.id === id).every((each) => isDeniedAt(text, each));

const isDeniedAt = (text: string, { start }: Mention): boolean =>
  /(?:不是|而非|并非|非|代替|取代|绕开|不归|不由|无须|不必报|不经|不用经|绕过|无需|(?<!\p{Script=Latin})(?:not|rather than|instead of|without|than|nor|neither|no need for|bypassing)(?!\p{Script=Latin}))[\s\p{Script=Latin}]{0,18}$/u.test(
    text.slice(Math.max(0, start - 26), start),
  );

/** A word that has whoever does something behind it. */
const MARK =
  /(?:(?:由|经由|交给|交由|委托给?|外包给|掌握在|握在|取决于|归|来自|出自)(?:各|各个|每个|所有|全体|有关|相关|本|其|上级|当地)?|(?<!\p{Script=Latin})(?:by|up to|left to|fell to|fall to|falls to|in the hands of|the work of|responsibility of|task of|job of|came from|comes from|it was|it is|in the name of|on behalf of|rest(?:s|ed)? with|la(?:y|id|in) with|lies with|belong(?:s|ed)? to|entrusted to|handed to|preserve of|business of))\s?(?:(?:the|a|an|all|each|every|its|their|some|various|respective|local|(?:standing |full |party |whole )*committees? of|plenary meetings? of|leaders? of|heads? of)\s)*$/u;

const isMarked = (text: string, { start, end }: Mention): boolean =>
  MARK.test(text.slice(Math.max(0, start - 60), start)) && !/^(?:开始|起步|做起|起|推(?!荐|选|举)|和|到)/u.test(text.slice(end));

/** Whether a name begins its clause, as who does something does. */
function isFirst(text: string, { start, end }: Mention): boolean {
  const before = text.slice(clauseAt(text, start).start, start);
  return (
    /^\s*(?:(?:the|a|an|all|each|every|some|most|only|and|but|then|while|then|in fact|各|每个|每|一些|有的|所有|全部|而|则|并|也|是|最后|然后|接着)\s?|[\p{Script=Han}]{1,6}(?:是|先是|都是))*$/u.test(
      before,
    ) && !/^(?:的|'s|’s|的意见| were | was | had to be )/u.test(text.slice(end))
  );
}
