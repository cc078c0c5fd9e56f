import type { CanvasColors } from './graph-canvas.js';

/** The colours and the typeface of an element, for canvases; the system's own where it chooses them. */
export function colorsFrom(element: Element, isDark: boolean): CanvasColors {
  const style = getComputedStyle(element);
  const value = (name: string): string => style.getPropertyValue(`--kge-${name}`).trim();
  const isForced = matchMedia('(forced-colors: active)').matches;
  const color = (name: string): string => resolved((isForced ? systemColors[name] : value(name)) ?? '');
  return {
    paper: color('paper'),
    card: color('card'),
    soft: color('soft'),
    ink: color('ink'),
    quiet: color('quiet'),
    line: color('line'),
    accent: color('accent'),
    sans: value('sans') || 'sans-serif',
    isDark,
    isForced,
  };
}

const systemColors: Readonly<Record<string, string>> = {
  paper: 'Canvas',
  card: 'Canvas',
  soft: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  line: 'CanvasText',
  accent: 'Highlight',
};

let context: CanvasRenderingContext2D | null = null;

/** A colour by whatever name as `#rrggbb`. */
function resolved(color: string): string {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return color;
  context.fillStyle = color;
  return context.fillStyle;
}
