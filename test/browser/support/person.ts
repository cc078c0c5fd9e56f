import type { Locator } from 'playwright-core';
import type { ExplorerPage } from './explorer-page.js';

/** Who uses the explorer by what a person has: a pointer or fingers, and keys. Each press counts; to scroll and to look cost nothing. */
export class Person {
  clicks = 0;
  keys = 0;

  constructor(
    private readonly explorer: ExplorerPage,
    private readonly hand: 'pointer' | 'finger' = 'pointer',
  ) {}

  /** Presses what is shown. */
  async press(target: Locator): Promise<void> {
    this.clicks += 1;
    await (this.hand === 'finger' ? target.tap() : target.click());
  }

  /** Presses a node in the drawing. */
  async pressNode(id: string): Promise<void> {
    this.clicks += 1;
    const { page } = this.explorer;
    const place = await this.explorer.screenPosition(id);
    if (!place) throw new Error(`${id} stands nowhere.`);
    await (this.hand === 'finger' ? page.touchscreen.tap(place.x, place.y) : page.mouse.click(place.x, place.y));
  }

  /** Presses keys one after the other. */
  async type(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1;
      await this.explorer.page.keyboard.press(key);
    }
  }
}
