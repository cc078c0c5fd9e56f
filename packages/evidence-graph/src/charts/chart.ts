import type { AskGraph } from '../export/index.js';

/** A figure, what it says, and bars that show it beside others. All texts are in one language. */
export interface Chart {
  /** The figure with its unit. */
  readonly figure: string;
  readonly sentence: string;
  readonly bars: readonly Bar[];
  /** Where the source says it; empty where it does not. */
  readonly place: string;
}

/** One line of a chart. Lengths are shares of the full length, 0 to 1. */
export interface Bar {
  readonly label: string;
  /** What stands behind it. */
  readonly text: string;
  /** The whole; what the chart is of; what is beside it; what is reckoned; what is left open. */
  readonly look: 'whole' | 'main' | 'other' | 'derived' | 'open';
  readonly isStrong: boolean;
  readonly depth: number;
  readonly length: number;
  /** The length of the whole that it lies in. */
  readonly within: number;
}

/** The chart of what has an ID, in a language; undefined where it has none. */
export type ChartOf = (ask: AskGraph, id: string, language: string) => Promise<Chart | undefined>;
