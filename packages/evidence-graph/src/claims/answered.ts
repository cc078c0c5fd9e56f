import { placesOf } from './languages/index.js';

/** Before a question or an answer in an interview. */
const MARK = /^(?:问|答|q|a|question|answer)\s?[:：.]\s*/u;
/** Whether a sentence is marked as the answer of an interview. */
export const isInterview = (plain: string): boolean => MARK.test(plain);

/** Asks whether something is so, or why or how: what answers it is a sentence of its own. */
const OTHERWISE_ASKED =
  /(?:吗|呢|么|是否|是不是|有没有|为何|为什么|如何|怎样|怎么)|^(?:did|do|does|is|are|was|were|can|could|has|have|had|will|would|should|why|how)(?!\p{Script=Latin})/u;
const YES_OR_NO = /^(?:yes|no|not|是|不|没|对|当然|有)/u;
/** A longer answer says by itself what it says. */
const LONGEST = 90;
const LONGEST_ASKED = 32;

/** What a short answer claims: the question with the answer where it asks. */
export function answered(question: string, answer: string): string | undefined {
  const asked = question.replace(MARK, '').replace(/[?？"”』」）)\s]+$/u, '');
  const told = answer.replace(MARK, '').replace(/[。.!！\s]+$/u, '');
  if (told === '' || told.length > LONGEST || YES_OR_NO.test(told)) return undefined;
  const [place] = placesOf(asked, 'interrogative');
  if (place) return `${asked.slice(0, place.start)}${told}${asked.slice(place.end)}`;
  return OTHERWISE_ASKED.test(asked) || asked.length > LONGEST_ASKED ? undefined : `${asked}，${told}`;
}
