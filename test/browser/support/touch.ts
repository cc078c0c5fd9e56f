import type { Page } from 'playwright-core';

type Place = { readonly x: number; readonly y: number };

/** Fingers, as the browser itself is told of it: scrolling, long presses and all that follows from it are the browser's own. */
export async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const tell = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    press: (...places: Place[]) => tell('touchStart', places),
    move: (...places: Place[]) => tell('touchMove', places),
    lift: () => tell('touchEnd', []),
  };
}
