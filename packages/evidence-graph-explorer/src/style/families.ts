import { familyColors, otherColors } from 'evidence-graph/export';
import { isOfSource, isSilence } from '../ontology/citing.js';
import type { FamilyTerm, TypeTerm, Vocabulary } from '../ontology/vocabulary.js';
import type { Localized } from '../scene/scene.js';
import { type IconName, isIcon } from './icons.js';
import type { Shape } from './shapes.js';

/** What types that belong together look like. */
export interface Family {
  readonly name: string;
  readonly label: Localized;
  readonly shape: Shape;
  readonly icon: IconName | null;
  /** Its colour on light ground. */
  readonly light: string;
  /** Its colour on dark ground. */
  readonly dark: string;
}

const shapesInOrder: readonly Shape[] = ['hexagon', 'circle', 'arch', 'square', 'diamond', 'pentagon', 'triangle'];

/** Families take these in the order in which the ontology declares them. */
const looks: readonly Pick<Family, 'shape' | 'light' | 'dark'>[] = familyColors.flatMap((colors, index) => {
  const shape = shapesInOrder[index];
  return shape ? [{ shape, ...colors }] : [];
});
const rest = { shape: 'dot', ...otherColors } as const;

const source: Family = { ...rest, name: 'source', label: { zh: '原文', en: 'Source' }, icon: 'quote' };
const others: Family = { ...rest, name: 'others', label: { zh: '其他', en: 'Others' }, icon: null };
const silent: Family = { ...rest, shape: 'ring', name: 'silent', label: { zh: '未说明', en: 'Not stated' }, icon: 'question' };

/** The families of a graph's types; where the ontology declares none, each of its first types is one. */
export class Families {
  /** What the source leaves open. */
  readonly silence: Family = silent;
  readonly #byType: ReadonlyMap<string, Family>;
  readonly #byName: ReadonlyMap<string, Family>;
  /** As they are declared, and then the others. */
  readonly #inOrder: readonly Family[];

  constructor({ families, types }: Pick<Vocabulary, 'families' | 'types'>) {
    const nodeTypes = [...types.values()].filter(({ isInterface }) => !isInterface);
    const declared = families.length > 0 ? families.map(familyOf) : nodeTypes.filter(isOfSubject).map(typeAsFamily).map(familyOf);
    const byName = new Map(declared.map((family) => [family.name, family]));
    this.#byName = byName;
    // the first that has no colour of its own is the one for terms
    const ofSource = declared[looks.length] ?? source;
    const familyOfType = ({ name, family }: TypeTerm): Family =>
      byName.get(family ?? name) ?? (isSilence(name) ? silent : isOfSource(name) ? ofSource : others);
    this.#byType = new Map(nodeTypes.map((type) => [type.name, familyOfType(type)]));
    this.#inOrder = [...new Set([...declared, ...this.#byType.values(), others])];
  }

  of(type: string): Family {
    return this.#byType.get(type) ?? others;
  }

  named(name: string): Family {
    return this.#byName.get(name) ?? others;
  }

  /** The families of some types, each once, in the order in which the ontology declares them. */
  among(types: Iterable<string>): Family[] {
    const wanted = new Set([...types].map((type) => this.of(type)));
    return this.#inOrder.filter((family) => wanted.has(family));
  }
}

const isOfSubject = ({ name }: TypeTerm): boolean => !isOfSource(name) && !isSilence(name);

const typeAsFamily = ({ name, label }: TypeTerm): FamilyTerm => ({ name, label, icon: null });

const familyOf = ({ name, label, icon }: FamilyTerm, index: number): Family => ({
  ...(looks[index] ?? rest),
  name,
  label,
  icon: icon !== null && isIcon(icon) ? icon : null,
});
