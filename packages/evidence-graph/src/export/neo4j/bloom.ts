import type { PropertyKind } from '../../ontology/define.js';
import { textIn } from '../../ontology/language.js';
import { type Ontology, storedProperties } from '../../ontology/ontology.js';
import { familyColors } from '../family-colors.js';
import { type TypeLook, typeLooks } from './type-looks.js';

/** A perspective to be imported into Bloom: a category for each type, with its caption and colour, and all types of relationship. */
export async function* perspectiveOf(ontology: Ontology, language = ontology.languages[0] as string): AsyncGenerator<string> {
  const { name, title } = ontology.definition;
  const looks = typeLooks(ontology, language);
  const relationships = Object.values(ontology.relationships);
  const perspective = {
    name: title ? textIn(title, language) : name,
    id: name,
    version: '2.3.0',
    ...edited,
    categories: looks.map((look, index) => categoryOf(look, index, looks)),
    labels: Object.fromEntries(looks.map(({ type, properties }) => [type, properties.map((each) => propertyOf(type, each))])),
    relationshipTypes: relationships.map(({ name: type, allProperties }) => ({
      id: type,
      name: type,
      color: '#A5ABB6',
      size: 1,
      properties: storedProperties(ontology, allProperties).map(({ name: stored, property: { kind, list } }) =>
        propertyOf(type, { name: stored, kind, isList: list }),
      ),
      captions: [captionOf(type, 'relationship')],
      captionKeys: [],
      styleRules: [],
    })),
    templates: [],
    sceneActions: [],
    hiddenRelationshipTypes: [],
    hiddenCategories: [],
    hideUncategorisedData: false,
    parentPerspectiveId: null,
    palette: { colors: familyColors.map(({ light }) => light), currentIndex: 0 },
    metadata: {
      pathSegments: relationships.flatMap(({ name: relationshipType, from, to }) =>
        membersOf(ontology, from).flatMap((source) =>
          membersOf(ontology, to).map((target) => ({ source, relationshipType, target })),
        ),
      ),
      indexes: looks.map(({ type }) => ({ label: type, type: 'native', propertyKeys: ['id'] })),
    },
  };
  yield `${JSON.stringify(perspective, null, 2)}\n`;
}

/** It is the same whenever it is written. */
const edited = { createdAt: 0, lastEditedAt: 0 };

function categoryOf({ type, label, color, caption, properties }: TypeLook, index: number, looks: readonly TypeLook[]) {
  const isTaken = looks.some((other) => other.label === label && other.type !== type);
  return {
    id: index + 1,
    name: isTaken ? `${label} (${type})` : label,
    ...edited,
    labels: [type],
    hiddenLabels: [],
    color,
    icon: 'no-icon',
    size: 1,
    properties: properties.map(({ name, kind, isList }) => ({ name, exclude: false, dataType: dataTypeOf(kind, isList) })),
    captions: [captionOf(caption, 'property')],
    captionKeys: [caption],
    styleRules: [],
  };
}

const captionOf = (key: string, type: 'property' | 'relationship') => ({
  key,
  type,
  isCaption: true,
  inTooltip: true,
  styles: [],
});

const propertyOf = (type: string, { name, kind, isList }: TypeLook['properties'][number]) => ({
  propertyKey: name,
  type,
  dataType: dataTypeOf(kind, isList),
});

const dataTypeOf = (kind: PropertyKind, isList: boolean): string => (isList ? 'array' : (DATA_TYPES[kind] ?? 'string'));

const DATA_TYPES: Readonly<Partial<Record<PropertyKind, string>>> = {
  int: 'bigint',
  float: 'number',
  boolean: 'boolean',
  dateTime: 'DateTime',
};

const membersOf = ({ types }: Ontology, end: string): readonly string[] => types[end]?.members ?? [];
