/** How much work is done before the page gets its turn. */
const taskBudgetMs = 12;
/** For how long a frame is waited for: pages out of sight have none, and embedded ones few. */
const frameMs = 100;

let began = Number.NEGATIVE_INFINITY;
/** What all else waits for; undefined where there is nothing such. */
let painting: Promise<void> | undefined;

/**
 * Gives the page its turn: to draw, and to hear its reader. A message comes with the next task, where browsers hold back a timer that follows
 * on others by 4 ms; its channel is closed, as an open one would keep a server that imports this from ending.
 */
export async function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
  began = performance.now();
}

/** Gives the page its turn where the work since the last one has taken long enough. */
export async function takeTurns(): Promise<void> {
  if (performance.now() - began >= taskBudgetMs) await nextTurn();
  while (painting) await painting;
}

/** Has what takes turns wait until the page shows what it has now. */
export function paintFirst(): void {
  painting ??= nextPaint().finally(() => {
    painting = undefined;
  });
}

async function nextPaint(): Promise<void> {
  const frame = new Promise((resolve) => requestAnimationFrame(resolve));
  if (!document.hidden) await Promise.race([frame, new Promise((resolve) => setTimeout(resolve, frameMs))]);
  await nextTurn();
}
