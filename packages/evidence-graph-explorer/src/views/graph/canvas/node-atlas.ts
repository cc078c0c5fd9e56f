import type { Family } from '../../../style/families.js';
import { drawFamily, forcedPaint, paintOf } from '../../../style/family-drawing.js';

const perRow = 8;
/** Pixels: large enough for the largest node on a fine screen. */
const cell = 96;
/** Room about a shape, so that it does not take on the colour of its neighbour where it is scaled. */
const padding = 4;

/** The images of families, side by side on one canvas: what nodes are painted with. */
export class NodeAtlas {
  readonly canvas = document.createElement('canvas');
  /** Grows whenever an image is added or changed. */
  version = 0;
  readonly #context: CanvasRenderingContext2D;
  #cells = new Map<string, number>();
  #theme = '';

  constructor() {
    this.canvas.width = perRow * cell;
    this.canvas.height = perRow * cell;
    this.#context = this.canvas.getContext('2d') as CanvasRenderingContext2D;
  }

  /** Uses other colours from now on: those of a theme, or the system's own. */
  paint(isDark: boolean, isForced: boolean): void {
    const theme = `${isDark} ${isForced}`;
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#isDark = isDark;
    this.#isForced = isForced;
    this.#cells = new Map();
    this.#context.clearRect(0, 0, this.canvas.width, this.canvas.height);
  }

  #isDark = false;
  #isForced = false;

  /** The number of the cell with the image of a family. */
  cellOf(family: Family): number {
    const key = `${family.shape} ${family.icon} ${family.light}`;
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const index = Math.min(this.#cells.size, perRow * perRow - 1);
    this.#cells.set(key, index);
    const [x, y] = [(index % perRow) * cell + padding, Math.floor(index / perRow) * cell + padding];
    const paint = this.#isForced ? { ...forcedPaint, border: 'CanvasText' } : paintOf(family, this.#isDark);
    drawFamily(this.#context, family, paint, { x, y, side: cell - 2 * padding });
    this.version += 1;
    return index;
  }

  /** Half the side of a cell, where the radius of its shape is 1. */
  static readonly reach = (12 / 11) * (cell / (cell - 2 * padding));
  static readonly perRow = perRow;
}
