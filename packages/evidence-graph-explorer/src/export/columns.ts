import type { Localized, SceneNode, SceneRelationship } from '../scene/scene.js';
import type { ExportOptions } from './options.js';

/** A text that is told of each node, or of each relationship, beside its ID and its ends. */
export interface Column<T> {
  readonly name: string;
  of(item: T): string;
}

type Options = Pick<ExportOptions, 'languages' | 'typeLabel' | 'relationshipLabel'>;

export const nodeColumns = ({ languages, typeLabel }: Omit<Options, 'relationshipLabel'>): Column<SceneNode>[] => [
  ...textColumns<SceneNode>('name', languages, ({ name }) => name),
  ...typeColumns<SceneNode>(languages, typeLabel),
];

export const relationshipColumns = ({ languages, relationshipLabel }: Omit<Options, 'typeLabel'>): Column<SceneRelationship>[] =>
  typeColumns(languages, relationshipLabel);

/** A text in a column for each of its languages. */
export const textColumns = <T>(
  name: string,
  languages: Options['languages'],
  of: (item: T) => Localized | undefined,
): Column<T>[] => languages.map(({ own, tag }) => ({ name: `${name}_${tag}`, of: (item) => of(item)?.[own] ?? '' }));

const typeColumns = <T extends SceneNode | SceneRelationship>(
  languages: Options['languages'],
  labelOf: ExportOptions['typeLabel'],
): Column<T>[] => [
  { name: 'type', of: ({ type }) => type },
  ...textColumns<T>('type', languages, ({ type }) => labelOf(type)),
  { name: 'assertion', of: ({ assertion }) => assertion ?? '' },
  ...textColumns<T>('qualifiers', languages, ({ qualifiers }) => ({
    zh: qualifiers.map(({ zh }) => zh).join('；'),
    en: qualifiers.map(({ en }) => en).join('; '),
  })),
];
