import type { Place } from '../fault.js';
import { cellsOf, type TableCell } from './csv-cells.js';
import type { Cell, Entry, FormatReader, LocatedMap, TextFault } from './located.js';

/** A table: a header, then a record a row. Where no column tells the type of its rows, the name of the file does. */
export const readCsv: FormatReader = (text, placeOf) => {
  const table = cellsOf(text);
  if ('wrong' in table) return [table];
  const [header = [], ...rows] = table;
  if (header.length === 0) return {};
  const faults = [...headerFaults(header), ...rows.flatMap((row) => lengthFaults(row, header))];
  if (faults.length > 0) return faults;
  const columns = header.map(({ text: name, offset }) => ({ name, place: placeOf(offset) }));
  const ofFile = columns.some(({ name }) => name === 'type') ? [] : [typeEntry(placeOf(0))];
  return { records: rows.filter(isFilled).map((row) => recordOf(row, columns, ofFile, placeOf)) };
};

interface Column {
  readonly name: string;
  readonly place: Place;
}

function recordOf(
  row: readonly TableCell[],
  columns: readonly Column[],
  ofFile: readonly Entry[],
  placeOf: (offset: number) => Place,
): LocatedMap {
  const entries = columns.flatMap(({ name, place: namePlace }, index): Entry[] => {
    const { text, offset } = row[index] as TableCell; // rows are as long as the header
    const place = placeOf(offset);
    return text === '' ? [] : [{ name, value: { kind: 'cell', text, place }, place, namePlace }];
  });
  return { kind: 'map', entries: [...ofFile, ...entries], place: placeOf(row[0]?.offset ?? 0) };
}

function typeEntry(place: Place): Entry {
  const text = place.file.replace(/^.*\//, '').replace(/\.csv$/i, '');
  const value: Cell = { kind: 'cell', text, place };
  return { name: 'type', value, place };
}

function headerFaults(header: readonly TableCell[]): TextFault[] {
  const names = header.map(({ text }) => text);
  const faults = header.flatMap(({ text, offset }, index) => {
    if (text === '') return [{ offset, wrong: 'A column has no name', right: 'Write the name of a property above it' }];
    return names.indexOf(text) < index
      ? [{ offset, wrong: `${text} is written twice`, right: 'Write one column of a name' }]
      : [];
  });
  const isTable = names.includes('key') || (names.includes('from') && names.includes('to'));
  return isTable ? faults : [...faults, { offset: 0, ...NO_RECORDS }];
}

const NO_RECORDS = {
  wrong: 'The table has no column `key`, nor `from` and `to`',
  right: 'Write them in its first line, with commas between; nodes have a `key`, relationships `from` and `to`',
};

function lengthFaults(row: readonly TableCell[], header: readonly TableCell[]): TextFault[] {
  const [first] = row;
  if (!first || row.length === header.length || !isFilled(row)) return [];
  return [
    {
      offset: (row[header.length] ?? first).offset,
      wrong: `The row has ${row.length < header.length ? 'fewer' : 'more'} cells than the header: ${row.length}, not ${header.length}`,
      right: 'Write as many, and put a text that has a comma in quotes',
    },
  ];
}

const isFilled = (row: readonly TableCell[]): boolean => row.some(({ text }) => text !== '');
