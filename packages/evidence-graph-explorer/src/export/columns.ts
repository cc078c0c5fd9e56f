import type { SceneNode, SceneRelationship } from '../scene/scene.js';
import type { ExportOptions } from './options.js';

/** A text that is told of each node, or of each relationship, beside its ID and its ends. */
export interface Column<T> {
  readonly name: string;
  of(item: T): string;
}

export const nodeColumns = ({ typeLabel }: Pick<ExportOptions, 'typeLabel'>): Column<SceneNode>[] => [
  { name: 'name_zh', of: ({ name }) => name.zh },
  { name: 'name_en', of: ({ name }) => name.en },
  ...typeColumns<SceneNode>(typeLabel),
];

export const relationshipColumns = ({
  relationshipLabel,
}: Pick<ExportOptions, 'relationshipLabel'>): Column<SceneRelationship>[] => typeColumns(relationshipLabel);

const typeColumns = <T extends SceneNode | SceneRelationship>(labelOf: ExportOptions['typeLabel']): Column<T>[] => [
  { name: 'type', of: ({ type }) => type },
  { name: 'type_zh', of: ({ type }) => labelOf(type).zh },
  { name: 'type_en', of: ({ type }) => labelOf(type).en },
  { name: 'assertion', of: ({ assertion }) => assertion },
  { name: 'qualifiers_zh', of: ({ qualifiers }) => qualifiers.map(({ zh }) => zh).join('；') },
  { name: 'qualifiers_en', of: ({ qualifiers }) => qualifiers.map(({ en }) => en).join('; ') },
];
