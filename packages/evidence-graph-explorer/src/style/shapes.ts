/** The shapes that tell families apart where colours do not. */
export const shapes = ['hexagon', 'circle', 'arch', 'square', 'diamond', 'pentagon', 'triangle', 'dot', 'ring'] as const;
export type Shape = (typeof shapes)[number];

const circle = (radius: number): string =>
  `M${12 - radius} 12a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

const polygon = (...points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

/** The outline of each shape as an SVG path within a box of 24 × 24. All but the dot cover about the same area. */
export const outlineOf: Readonly<Record<Shape, string>> = {
  hexagon: polygon([1, 12], [6.5, 2.5], [17.5, 2.5], [23, 12], [17.5, 21.5], [6.5, 21.5]),
  circle: circle(10),
  arch: 'M3 21.5V11a9 9 0 0 1 18 0V21.5Z',
  square: 'M4 3H20a1 1 0 0 1 1 1V20a1 1 0 0 1 -1 1H4a1 1 0 0 1 -1 -1V4a1 1 0 0 1 1 -1Z',
  diamond: polygon([12, 0.5], [23.5, 12], [12, 23.5], [0.5, 12]),
  pentagon: polygon([12, 1], [23, 9.4], [18.8, 22], [5.2, 22], [1, 9.4]),
  triangle: polygon([12, 1], [23.5, 21.5], [0.5, 21.5]),
  dot: circle(7),
  ring: circle(9.5),
};

/** Where an icon stands within a shape, so that it keeps clear of the outline. */
export const iconBoxOf: Readonly<Record<Shape, { readonly x: number; readonly y: number; readonly side: number }>> = {
  hexagon: { x: 6, y: 6, side: 12 },
  circle: { x: 6, y: 6, side: 12 },
  arch: { x: 6, y: 6.5, side: 12 },
  square: { x: 5.5, y: 5.5, side: 13 },
  diamond: { x: 6.5, y: 6.5, side: 11 },
  pentagon: { x: 6.25, y: 6.5, side: 11.5 },
  triangle: { x: 7, y: 10, side: 10 },
  dot: { x: 8, y: 8, side: 8 },
  ring: { x: 6, y: 6, side: 12 },
};
