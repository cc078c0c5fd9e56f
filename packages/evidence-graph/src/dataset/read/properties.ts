import type { Properties, Property } from '../../ontology/define.js';
import { storedIn } from '../../ontology/language.js';
import type { PropertyValues, Scalar } from '../dataset.js';
import type { Place } from '../fault.js';
import type { Entry, Located } from '../formats/located.js';
import { wrongValue } from '../property-value.js';
import { cellValue } from './cell-value.js';
import { entriesOf, itemsOf, namePlaceOf, type Tell } from './entries.js';

/** Reads properties one by one, and then completes them with their defaults. */
export class PropertyReader {
  readonly #values: Record<string, Scalar | Scalar[]> = {};
  readonly #seen = new Set<string>();

  constructor(
    private readonly languages: readonly string[],
    private readonly tell: Tell,
  ) {}

  read(property: Property, entry: Entry): void {
    const { name, value, place } = entry;
    this.#seen.add(name);
    if (property.kind === 'localized') {
      this.#readTexts(property, entry);
      return;
    }
    if (!property.list) {
      const scalar = scalarOf(value, property);
      if (this.#check(property, scalar, place)) this.#values[name] = scalar as Scalar;
      return;
    }
    const items = itemsOf(value);
    if (!items) {
      this.tell(place, `${name} is a list`, 'Write its items in [ ]');
      return;
    }
    const values = items.map((item) => scalarOf(item, property));
    const right = items.map((item, index) => this.#check(property, values[index], item.place));
    if (right.every(Boolean)) this.#values[name] = values as Scalar[];
  }

  /** What was read, with the defaults of what was not. */
  complete(owner: string, properties: Properties, place: Place): PropertyValues {
    for (const [name, property] of Object.entries(properties)) {
      if (this.#seen.has(name)) continue;
      if (property.default !== undefined) this.#values[name] = property.default;
      else if (property.list) this.#values[name] = [];
      else if (property.required) this.tell(place, `${owner} has no ${name}`, `It is required: ${property.description}`);
    }
    return this.#values;
  }

  /** A text in each language; where there is one language, it may stand for itself. */
  #readTexts(property: Property, entry: Entry): void {
    const { name, value, place } = entry;
    const [only, ...others] = this.languages;
    if (only !== undefined && others.length === 0 && value.kind !== 'map') {
      const text = scalarOf(value, property);
      if (this.#check(property, text, place)) this.#values[storedIn(name, only)] = text as Scalar;
      return;
    }
    const known = this.languages.join(' and ');
    const found = this.#textsByLanguage(property, entry, known);
    for (const language of this.languages) {
      const text = found.get(language);
      if (typeof text === 'string') this.#values[storedIn(name, language)] = text;
      else if (value.kind === 'map' && !value.entries.some((each) => each.name === language)) {
        this.tell(place, `${name} lacks ${language}`, `Write ${known}`);
      }
    }
  }

  #textsByLanguage(property: Property, { name, value, place }: Entry, known: string): Map<string, unknown> {
    const form = `{ ${this.languages.map((language) => `${language}: …`).join(', ')} }`;
    const columns = this.languages.map((language) => `${name}_${language}`).join(' and ');
    const right = value.kind === 'cell' ? `Write it in the columns ${columns}` : `Write it as ${form}`;
    const found = new Map<string, unknown>();
    for (const text of entriesOf(value, right, place, this.tell)) {
      const scalar = scalarOf(text.value, property);
      if (!this.languages.includes(text.name)) {
        this.tell(namePlaceOf(text), `${name} has no language ${text.name}`, `Write ${known}`);
      } else if (this.#check(property, scalar, text.place)) found.set(text.name, scalar);
    }
    return found;
  }

  #check(property: Property, value: unknown, place: Place): boolean {
    const fault = wrongValue(property, value);
    if (fault) this.tell(place, fault.wrong, fault.right);
    return fault === undefined;
  }
}

function scalarOf(value: Located, property: Property): unknown {
  if (value.kind === 'cell') return cellValue(property, value.text);
  return value.kind === 'scalar' ? value.value : undefined;
}
