/** One line for each operation and measure, one column for each target. */
export function printTable(results) {
  const names = Object.keys(results[0].measured);
  const line = (head, cells) => console.log(head.padEnd(30) + cells.map((cell) => String(cell).padStart(14)).join(''));
  line('', names);
  for (const { name, measured } of results) {
    line(
      `${name}: requests/s`,
      names.map((each) => Math.round(measured[each].rate)),
    );
    line(
      `${name}: CPU ms a request`,
      names.map((each) => measured[each].cpu.toFixed(4)),
    );
  }
}
