import type { Rectangle } from './rectangle.js';

/** Pixels: about as large as a label, so that few cells lie under one. */
const cell = 64;

/** Boxes by where they lie, so that those near to another one are found without a look at all of them. */
export class BoxGrid<T extends { readonly box: Rectangle }> {
  readonly #cells = new Map<string, T[]>();

  constructor(boxes: readonly T[]) {
    for (const each of boxes) {
      for (const key of keysUnder(each.box)) {
        const there = this.#cells.get(key);
        if (there) there.push(each);
        else this.#cells.set(key, [each]);
      }
    }
  }

  /** Whether one of those that lie in the same cells as a box is such. */
  someNear(box: Rectangle, isSuch: (near: T) => boolean): boolean {
    return keysUnder(box).some((key) => this.#cells.get(key)?.some(isSuch) === true);
  }
}

/** The names of the cells under a box. */
function keysUnder({ left, top, right, bottom }: Rectangle): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / cell); column * cell <= right; column += 1)
    for (let row = Math.floor(top / cell); row * cell <= bottom; row += 1) keys.push(`${column} ${row}`);
  return keys;
}
