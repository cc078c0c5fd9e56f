/** Charts of figures: what they show, and how they are drawn. */
export type { Bar, Chart, ChartOf } from './chart.js';
export { chartSvg } from './chart-svg.js';
export { figureCharts } from './figure-chart.js';
export { figureProperty } from './figures.js';
