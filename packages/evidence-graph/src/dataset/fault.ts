import { escapeHidden } from './characters.js';

/** Where in the authored files a thing stands. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault of a dataset: where it is, what is wrong, and what would be right. */
export interface Fault extends Place {
  readonly wrong: string;
  readonly right: string;
}

/** The dataset is refused as a whole; `faults` has every fault, in the order of the files. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(readonly faults: readonly Fault[]) {
    super(
      [
        `The dataset has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was loaded.`,
        ...faults.slice(0, 50).map(formatFault),
        ...(faults.length > 50 ? [`… and ${faults.length - 50} more`] : []),
      ].join('\n'),
    );
  }
}

export const formatFault = ({ file, line, column, wrong, right }: Fault): string =>
  `${escapeHidden(file)}:${line}:${column}: ${wrong}. ${right}`;
