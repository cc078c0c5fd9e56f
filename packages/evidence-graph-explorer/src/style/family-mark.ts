import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Family } from './families.js';
import { iconDrawing } from './icons.js';
import { iconBoxOf, outlineOf } from './shapes.js';

/** A family's shape in its colour, with its icon where it is large enough; `size` is its side in px. Marks what a text beside it names. */
export const familyMark = (family: Family, isDark: boolean, size = 14): TemplateResult =>
  html`<svg class="mark" width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true">
    ${unsafeSVG(markDrawing(family, isDark, size >= iconFrom))}
  </svg>`;

const iconFrom = 16;

/** The picture of a family as an SVG document, for canvases. */
export const familyImage = (family: Family, isDark: boolean, side = 64): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 24 24">${markDrawing(family, isDark, true)}</svg>`;

function markDrawing(family: Family, isDark: boolean, withIcon: boolean): string {
  const color = isDark ? family.dark : family.light;
  const isHollow = family.shape === 'ring';
  const paint = isHollow ? `fill="none" stroke="${color}" stroke-width="1.6" stroke-dasharray="3 2.4"` : `fill="${color}"`;
  const outline = `<path class="outline" d="${outlineOf[family.shape]}" ${paint}/>`;
  if (!withIcon || family.icon === null) return outline;
  const { x, y, side } = iconBoxOf[family.shape];
  const ink = isHollow ? color : isDark ? '#151514' : '#ffffff';
  const drawing = `<g transform="translate(${x} ${y}) scale(${side / 24})" fill="none" stroke="${ink}" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round">${iconDrawing(family.icon)}</g>`;
  return outline + drawing;
}
