/** One line of a table: a name and its columns, blank where there is none. */
export function printRow(name, ...columns) {
  const cells = columns.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : (cell ?? '')).padStart(14));
  console.log(name.padEnd(14) + cells.join(''));
}
