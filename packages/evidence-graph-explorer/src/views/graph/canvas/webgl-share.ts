/** A picture that draws with WebGL. */
export interface ShareHolder {
  /** Whether nobody sees what it draws at present. */
  readonly isIdle: boolean;
  /** Another one has its share now: it draws no more. */
  onTaken(): void;
  /** There is a share for it, for which it has waited. */
  onFree(): void;
}

/**
 * How many pictures of a page draw with WebGL at one time. Each takes a context; browsers grant a page eight to sixteen of them, and
 * beyond that take the oldest from whoever has it.
 */
const atMost = 2;

/** Those that have a share, by when they were last asked for. */
const holders: ShareHolder[] = [];
const waiting = new Set<ShareHolder>();

/** Gives a share, where one is free or nobody sees what it is for; where a reader asks for it, it is taken from another. */
export function takeShare(holder: ShareHolder, isAsked: boolean): boolean {
  waiting.delete(holder);
  remove(holder);
  if (holders.length >= atMost) {
    const other = holders.find(({ isIdle }) => isIdle) ?? (isAsked ? holders[0] : undefined);
    if (!other) {
      waiting.add(holder);
      return false;
    }
    remove(other);
    waiting.add(other);
    other.onTaken();
  }
  holders.push(holder);
  return true;
}

/** Gives a share back, to whoever waits for one. */
export function giveShareBack(holder: ShareHolder): void {
  waiting.delete(holder);
  if (!remove(holder)) return;
  const [next] = waiting;
  if (!next) return;
  waiting.delete(next);
  next.onFree();
}

/** Gives a share up that the browser took: nobody gets it, or the explorers of a page would take WebGL back from the page. */
export function loseShare(holder: ShareHolder): void {
  waiting.delete(holder);
  remove(holder);
}

function remove(holder: ShareHolder): boolean {
  const index = holders.indexOf(holder);
  if (index >= 0) holders.splice(index, 1);
  return index >= 0;
}
