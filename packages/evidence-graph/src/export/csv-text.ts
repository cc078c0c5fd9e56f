/** Rows of cells as CSV (RFC 4180), all quoted; the byte order mark at its beginning tells spreadsheets that it is UTF-8. */
export const csvText = (rows: readonly (readonly string[])[], { isContinued = false } = {}): string =>
  `${isContinued ? '' : '\uFEFF'}${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;

/** What a spreadsheet would run as a formula, and what looks like one that was made a text; wide forms count, as some of them take these for the plain ones. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** A number below zero begins as a formula does, and is none. */
const negative = /^-\d+(\.\d+)?$/;

/** A cell that would be run as a formula is made a text by an apostrophe before it. */
const cell = (text: string): string => `"${formula.test(text) && !negative.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;

/** The text of a cell, without the apostrophe that keeps it from being run. */
export const cellText = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
