import { describe, expect, it } from 'vitest';
import type { FamilyTerm, TypeTerm } from '../../src/ontology/vocabulary.js';
import { Families } from '../../src/style/families.js';
import { familyImage } from '../../src/style/family-mark.js';

const same = (name: string) => ({ zh: name, en: name });
const type = (name: string, family: string | null = null): [string, TypeTerm] => [
  name,
  {
    name,
    family,
    label: same(name),
    description: same(''),
    isInterface: false,
    members: [],
    subClassOf: null,
    prominence: 3,
    properties: [],
  },
];
const family = (name: string, icon: string | null = null): FamilyTerm => ({ name, label: same(name), icon });
const looksOf = (families: Families, ...types: string[]) => types.map((name) => families.of(name).shape);

describe('families of types', () => {
  it('take shapes in the order in which they are declared', () => {
    const families = new Families({
      families: [family('works', 'file-text'), family('people')],
      types: new Map([type('Author', 'people'), type('Book', 'works'), type('Essay', 'works')]),
    });
    expect(looksOf(families, 'Book', 'Essay', 'Author')).toEqual(['hexagon', 'hexagon', 'circle']);
    expect(families.among(['Essay', 'Book', 'Author']).map(({ name }) => name)).toEqual(['works', 'people']);
  });

  it('are the first types where none is declared', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const families = new Families({ families: [], types: new Map(names.map((name) => type(name))) });
    expect(new Set(looksOf(families, ...names.slice(0, 7))).size).toBe(7);
    expect(looksOf(families, 'H', 'Unheard')).toEqual(['dot', 'dot']);
  });

  it('leave what is not stated a hollow ring, and the source grey', () => {
    const families = new Families({ families: [family('works')], types: new Map([type('Silence'), type('Evidence')]) });
    expect(looksOf(families, 'Silence', 'Evidence')).toEqual(['ring', 'dot']);
  });

  it('have no icon that the explorer does not know', () => {
    const families = new Families({ families: [family('works', 'no-such-icon')], types: new Map([type('Book', 'works')]) });
    expect(families.of('Book').icon).toBeNull();
    expect(familyImage(families.of('Book'), false)).toMatch(/^<svg[^>]*><path[^>]*fill="#2566cc"\/><\/svg>$/);
  });
});
