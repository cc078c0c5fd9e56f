import type { DatasetVersion } from '../dataset/dataset.js';
import type { Label } from '../ontology/language.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Vocabulary } from './vocabulary.js';

/** A graph as every format tells it. Nodes and relationships are walked once for each pass, and need not be held in memory. */
export interface ExportedGraph {
  readonly vocabulary: Vocabulary;
  /** What the IRIs of nodes begin with, such as `https://host/id/`, where the data have an address. */
  readonly iri?: string | undefined;
  /** Whether it is some of a graph, told without the words of its ontology. */
  readonly isPart?: boolean | undefined;
  /** Whether its nodes have colours and positions. */
  readonly isDrawn?: boolean | undefined;
  /** Which data it is of. */
  dataset?(): Promise<DatasetVersion>;
  nodes(): AsyncIterable<ExportedNode> | Iterable<ExportedNode>;
  relationships(): AsyncIterable<ExportedRelationship> | Iterable<ExportedRelationship>;
}

/** A graph that is told with all that its ontology has. */
export interface WholeGraph extends ExportedGraph {
  readonly ontology: Ontology;
}

export type Scalar = string | number | boolean;

/** The value of a property: a localized one is a text in each language. */
export type Value = Scalar | readonly Scalar[] | Label;

/** What exports tell of nodes and relationships alike. */
export interface ExportedItem {
  readonly id: string;
  readonly type: string;
  /** By their names; what has no value is left out. */
  readonly properties: Readonly<Record<string, Value>>;
  /** What does not go without saying of it, in words: that it is demanded, of how many it holds, on what ground. */
  readonly qualifiers: readonly Label[];
  readonly evidence: readonly ExportedEvidence[];
}

export interface ExportedNode extends ExportedItem {
  readonly name: Label;
  /** As `#rrggbb`. */
  readonly color?: string | undefined;
  readonly position?: { readonly x: number; readonly y: number } | undefined;
}

export interface ExportedRelationship extends ExportedItem {
  /** What it says of its ends. */
  readonly label: Label;
  readonly from: ExportedEnd;
  readonly to: ExportedEnd;
}

export interface ExportedEnd {
  readonly id: string;
  readonly type: string;
  readonly name: Label;
}

/** A place in the source. */
export interface ExportedEvidence {
  readonly id: string;
  /** Unicode code points, from 0; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** A term that stands there. */
  readonly exact: string;
  /** All the words that stand there; null where the text is not at hand. */
  readonly passage: string | null;
  readonly section: { readonly id: string; readonly name: Label };
  readonly source: { readonly id?: string | undefined; readonly name: Label };
}

export interface WriteOptions {
  /** The language of labels where a format has room for one; that of the vocabulary's first where it is not given. */
  readonly language?: string | undefined;
}
