import type { Place } from '../fault.js';

/** What the reader of a format makes of a file: values, each with its place. */
export type Located = LocatedMap | LocatedList | LocatedScalar | Cell;

export interface LocatedMap {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly place: Place;
}

/** A name, which may recur in its map, and its value. */
export interface Entry {
  readonly name: string;
  readonly value: Located;
  readonly place: Place;
  /** Where the name stands, in a table: above. @default place */
  readonly namePlace?: Place;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly items: readonly Located[];
  readonly place: Place;
}

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly value: unknown;
  /** As it is written: `1.10` is not `1.1`. */
  readonly text: string;
  readonly place: Place;
}

/** A cell of a table, with text in it; the ontology tells of which kind it is. */
export interface Cell {
  readonly kind: 'cell';
  readonly text: string;
  readonly place: Place;
}

export const textOf = (value: Located): string => (value.kind === 'scalar' || value.kind === 'cell' ? value.text : '');

/** What a file holds: a tree by types, or records one after another; nothing, where it is empty. */
export interface Contents {
  readonly root?: Located;
  readonly records?: readonly LocatedMap[];
}

/** What is wrong at a place of a text, counted in UTF-16 code units. */
export interface TextFault {
  readonly offset: number;
  readonly wrong: string;
  readonly right: string;
}

/** Reads a text of one format: its contents, or what keeps it from being of that format. */
export type FormatReader = (text: string, placeOf: (offset: number) => Place) => Contents | readonly TextFault[];
