/** Whether a number is what something was before it changed, or what it came to. */
export function levelOf(before: string, behind: string): 'FROM' | 'TO' | 'BEFORE' | undefined {
  if (CHANGED_FROM.test(before) && !/^[^,，]{0,40}? to /u.test(behind)) return 'BEFORE';
  if (
    /(?:(?<!\p{Script=Latin})from|从|由)[^,，\d]{0,12}$/u.test(before) &&
    /^[^,，]{0,40}?(?: to |到|至|升|降|增|减)/u.test(behind)
  )
    return 'FROM';
  const from = /(?:(?<!\p{Script=Latin})from |从|由)[^,，]{0,40}?\d[^,，]{0,40}?(?: to|到|至|为)\s?(?:about |some |约)?$/u;
  return from.test(before) ? 'TO' : undefined;
}

/** Before what a number was, where what it is now is told elsewhere. */
const CHANGED_FROM =
  /(?<!\p{Script=Latin})(?:up|down|rose|risen|rising|increased?|grew|grown|climbed|fell|fallen|dropped) from (?:about |some |just )?$|(?:高于|低于)(?:上一?届|上次)的$/u;
