/** How much work is done before the page gets its turn. */
const taskBudgetMs = 12;

let began = Number.NEGATIVE_INFINITY;

/** Gives the page its turn: to draw, and to hear its reader. */
export async function nextTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  began = performance.now();
}

/** Gives the page its turn where the work since the last one has taken long enough. */
export async function takeTurns(): Promise<void> {
  if (performance.now() - began >= taskBudgetMs) await nextTurn();
}
