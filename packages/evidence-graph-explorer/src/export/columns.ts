import type { Localized, SceneNode, SceneRelationship } from '../scene/scene.js';
import type { ExportOptions } from './options.js';

/** A text that is told of each node, or of each relationship, beside its ID and its ends. */
export interface Column<T> {
  readonly name: string;
  of(item: T): string;
}

type Options = Pick<ExportOptions, 'languages' | 'hasGrounds' | 'typeLabel' | 'relationshipLabel'>;

export const nodeColumns = ({ typeLabel, ...options }: Omit<Options, 'relationshipLabel'>): Column<SceneNode>[] => [
  ...textColumns<SceneNode>('name', options.languages, ({ name }) => name),
  ...typeColumns<SceneNode>(options, typeLabel),
];

export const relationshipColumns = ({ relationshipLabel, ...options }: Omit<Options, 'typeLabel'>): Column<SceneRelationship>[] =>
  typeColumns(options, relationshipLabel);

/** A text in a column for each of its languages. */
export const textColumns = <T>(
  name: string,
  languages: Options['languages'],
  of: (item: T) => Localized | undefined,
): Column<T>[] => languages.map(({ own, tag }) => ({ name: `${name}_${tag}`, of: (item) => of(item)?.[own] ?? '' }));

const typeColumns = <T extends SceneNode | SceneRelationship>(
  { languages, hasGrounds }: Pick<Options, 'languages' | 'hasGrounds'>,
  labelOf: ExportOptions['typeLabel'],
): Column<T>[] => [
  { name: 'type', of: ({ type }) => type },
  ...textColumns<T>('type', languages, ({ type }) => labelOf(type)),
  ...(hasGrounds ? [{ name: 'assertion', of: ({ assertion }: T) => assertion ?? '' }] : []),
  ...textColumns<T>('qualifiers', languages, ({ qualifiers }) => ({
    zh: qualifiers.map(({ zh }) => zh).join('；'),
    en: qualifiers.map(({ en }) => en).join('; '),
  })),
];
