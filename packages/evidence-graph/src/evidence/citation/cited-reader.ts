import type { GraphQLObjectType } from 'graphql';
import type { Cited, CitedSource } from '../../citation/cited.js';
import { statement } from '../../citation/statement.js';
import { isRelationshipType } from '../../execution/field.js';
import { LayoutBuilder } from '../../execution/layout-builder.js';
import { type Label, type StoredText, storedTexts, textIn } from '../../ontology/language.js';
import { commonEnd, exactLabel, nameProperty, type Ontology, relationshipProperties } from '../../ontology/ontology.js';
import { hasEvidence, placeTypes } from '../../ontology/told.js';
import { type ItemPart, type Row, stored } from '../../plan/shape.js';
import type { Article } from '../article-text.js';
import { addPlaces, addRelation, addSource, type Standing, sourceSelection } from './selection.js';

/** What is cited, but for where and in which data it is found. */
export type CitedItem = Omit<Cited, 'address' | 'accessed' | 'dataset'>;

/** Plans by what items are cited: their names, their grounds, and where they stand in the source. */
export class CitedReader {
  readonly #dataset: CitedSource;
  readonly #hasEvidence: boolean;

  constructor(
    private readonly ontology: Ontology,
    private readonly article: Article | undefined,
  ) {
    this.#dataset = datasetSource(ontology);
    this.#hasEvidence = hasEvidence(ontology);
  }

  /** Types of one form are read alike. */
  readonly formOf = (type: GraphQLObjectType): string => {
    const { name } = type;
    if (isRelationshipType(type)) return name;
    const own = name === 'Source' || name === 'ArticleSection' || placeTypes(this.ontology).includes(name);
    const fields = ['assertion', 'evidence'].filter((each) => each in type.getFields());
    return JSON.stringify([own ? name : '', this.#nameOf(name), fields]);
  };

  /** Gives a function that takes what is cited from an item's row. */
  readonly plan = (builder: LayoutBuilder, type: GraphQLObjectType): ((row: Row) => CitedItem) => {
    const of: ItemPart = isRelationshipType(type) ? 'relationship' : 'node';
    const id = builder.column(stored(of, 'id'));
    const subject = of === 'relationship' ? this.#statement(builder, type) : this.#name(builder, type.name);
    const ground = this.#ground(builder, of, type.name);
    const standing = this.#standing(builder, type, subject);
    return (row) => {
      const { source, places } = standing(row);
      const own = row[id] as string; // every item has one
      return {
        id: own,
        source: source ?? this.#dataset,
        subject: source?.id === own ? undefined : subject(row),
        ground: ground(row),
        places,
      };
    };
  };

  /** The columns that name a node: a place by the term in it, what has no name by its key. */
  #nameOf(type: string): readonly StoredText[] {
    const { types, languages } = this.ontology;
    const [first = 'en'] = languages;
    const found = types[type];
    if (!found) return [];
    if (placeTypes(this.ontology).includes(type)) return [[first, 'exact' in found.properties ? 'exact' : 'key']];
    const name = nameProperty(this.ontology, found);
    if (name === undefined) return [[first, 'key']];
    return found.properties[name]?.kind === 'localized' ? storedTexts(name, languages) : languages.map((each) => [each, name]);
  }

  #name(builder: LayoutBuilder, type: string): (row: Row) => Label {
    const column = (name: string) => builder.column(stored('node', name));
    const texts = this.#nameOf(type).map(([language, name]) => [language, column(name)] as const);
    const key = column('key');
    const [first = 'en'] = this.ontology.languages;
    return (row) => {
      const known = texts.flatMap(([language, at]) => (typeof row[at] === 'string' ? [[language, row[at]] as const] : []));
      return Object.fromEntries(known.length > 0 ? known : [[first, String(row[key])]]);
    };
  }

  /** What a relationship says of its ends. */
  #statement(builder: LayoutBuilder, type: GraphQLObjectType): (row: Row) => Label {
    const { relationships, languages } = this.ontology;
    const column = (name: string) => [name, builder.column(stored('relationship', name))] as const;
    const [, kind] = column('type');
    const telling = Object.values(relationships).flatMap(({ labelledBy }) => labelledBy.map(({ property }) => property));
    const values = [...new Set(telling)].map(column);
    const [from, to] = [this.#end(builder, type, 'from'), this.#end(builder, type, 'to')];
    return (row) => {
      const relationship = relationships[String(row[kind])];
      const exact = relationship && exactLabel(relationship, Object.fromEntries(values.map(([name, at]) => [name, row[at]])));
      return statement(from(row), exact?.label ?? relationship?.label ?? {}, to(row), languages);
    };
  }

  #end(builder: LayoutBuilder, type: GraphQLObjectType, end: 'from' | 'to'): (row: Row) => Label {
    const { ontology } = this;
    const forms = new Map<string, string[]>();
    for (const name of commonEnd(ontology)?.members ?? ontology.nodeTypes.map((each) => each.name)) {
      const form = JSON.stringify(this.#nameOf(name));
      forms.set(form, [...(forms.get(form) ?? []), name]);
    }
    const offset = forms.size > 1 ? 1 : 0;
    const layouts = [...forms.values()].map((types) => {
      const layout = new LayoutBuilder(types, offset);
      return { layout, name: this.#name(layout, types[0] as string) };
    });
    const read = addRelation(builder, type, end, { layouts: layouts.map(({ layout }) => layout.build()) });
    return (row) => {
      const found = read(row) as Row; // a relationship has both ends
      return layouts[offset === 1 ? Number(found[0]) : 0]?.name(found) ?? {};
    };
  }

  #ground(builder: LayoutBuilder, of: ItemPart, type: string): (row: Row) => Label | undefined {
    const all = of === 'relationship' ? relationshipProperties(this.ontology) : this.ontology.types[type]?.properties;
    const values = all?.assertion?.enum?.values;
    if (!values) return () => undefined;
    const at = builder.column(stored(of, 'assertion'));
    return (row) => (row[at] === null || row[at] === 'STATED' ? undefined : values[String(row[at])]?.label);
  }

  /** A source stands nowhere but in itself, a section where it begins and ends, and all else at its places. */
  #standing(builder: LayoutBuilder, type: GraphQLObjectType, name: (row: Row) => Label): (row: Row) => Standing {
    if (this.#hasEvidence && type.name === 'Source') {
      const source = addSource(builder, type);
      return (row) => ({ source: source(row), places: [] });
    }
    if (this.#hasEvidence && type.name === 'ArticleSection') {
      const [start, end] = ['start', 'end'].map((each) => builder.column(stored('node', each))) as [number, number];
      const { selection, read } = sourceSelection(type);
      const source = addRelation(builder, type, 'source', selection);
      return (row) => ({
        source: read(source(row) as Row), // a section is of one
        places: [{ name: name(row), start: row[start] as number, end: row[end] as number }],
      });
    }
    const places = addPlaces(builder, type);
    return (row) => {
      const found = places(row);
      return {
        source: found[0]?.source,
        places: found.map(({ section: { id: _, ...section }, start, end, exact }) => ({
          name: section,
          start,
          end,
          quote: this.article?.slice(start, end) ?? exact,
        })),
      };
    };
  }
}

/** The graph itself, which is cited where no source says it. */
export function datasetSource({ definition, languages }: Ontology): CitedSource {
  const title: Label = definition.title ?? { en: definition.name };
  return { kind: 'dataset', title: Object.fromEntries(languages.map((language) => [language, textIn(title, language)])) };
}
