import { describe, expect, it } from 'vitest';
import { withEvidence } from '../../src/evidence/index.js';
import { defineOntology } from '../../src/ontology/define-ontology.js';
import { definersIn, many, one } from '../../src/ontology/definers.js';
import { OntologyError } from '../../src/ontology/error.js';
import { type OntologyDefinition, relationshipProperties, storedProperties } from '../../src/ontology/ontology.js';
import { libraryOntology } from '../support/library-ontology.js';

const { enumeration, enumOf, families, int, interfaceType, labelledBy, localized, node, relationship, string } = definersIn(
  'zh',
  'en',
);

const words = { label: ['甲', 'A'], description: ['甲。', 'A.'] } as const;
const ends = { label: ['向', 'to'], inverse: ['自', 'from'] } as const;
const thing = (options: { implements?: string[]; properties?: OntologyDefinition['relationshipProperties'] } = {}) =>
  node({ ...words, plural: 'things', implements: options.implements ?? [], properties: options.properties ?? {} });
const leads = (from: string, to: string, forward: string, back: string, ordered?: 'forward') =>
  relationship(from, to, { ...ends, forward: many(forward, 5), back: one(back), ...(ordered ? { ordered } : {}) });

const Role = enumeration('Role', ['角色', 'Role', 'Which.'], { HEAD: ['首', 'Head', 'First.'], TAIL: ['尾', 'Tail', 'Last.'] });
const labelled = (property: string, labels: Record<string, readonly [readonly [string, string], readonly [string, string]]>) =>
  relationship('A', 'A', {
    ...ends,
    labelledBy: labelledBy(property, labels),
    forward: many('x', 5),
    back: one('y'),
    properties: { role: enumOf(Role, '角色', 'Role', 'Which.'), note: string('注', 'Note', 'A note.') },
  });
const LABELS = [
  ['领', 'leads'],
  ['由', 'is led by'],
] as const;

const faultsOf = (definition: Partial<OntologyDefinition>): readonly string[] => {
  try {
    defineOntology({
      name: 'Test',
      languages: ['zh', 'en'],
      interfaces: {},
      nodes: {},
      relationships: {},
      relationshipProperties: {},
      ...definition,
    });
  } catch (error) {
    if (error instanceof OntologyError) return error.faults;
    throw error;
  }
  return [];
};

describe('a definition that contradicts itself', () => {
  const parent = interfaceType({ ...words, plural: 'parents' });
  const child = { ...interfaceType({ ...words, plural: 'children' }), implements: ['Parent'] };

  it.each(['id', 'key', 'type', 'from', 'to', 'evidence'])('is refused for a relationship with a property %s', (taken) => {
    const edge = { ...leads('A', 'A', 'x', 'y'), properties: { [taken]: string('名', 'Name', 'A name.') } };
    expect(faultsOf({ nodes: { A: thing() }, relationships: { EDGE: edge } })).toContain(
      `EDGE.${taken} is taken: every relationship has it`,
    );
  });

  it.each<[string, Partial<OntologyDefinition>, string]>([
    [
      'a name used twice',
      { interfaces: { A: parent }, nodes: { A: thing({ implements: ['A'] }) } },
      'A is declared as a node type and as an interface',
    ],
    [
      'a label that an import needs',
      { nodes: { A_Staging: thing() } },
      'A_Staging ends with _Staging, as labels of imports do: give it another name',
    ],
    ['an interface unknown', { nodes: { A: thing({ implements: ['Ghost'] }) } }, 'A implements Ghost, which is not declared'],
    [
      'an inherited interface left out',
      {
        interfaces: { Parent: parent, Child: child },
        nodes: { A: thing({ implements: ['Child'] }), B: thing({ implements: ['Parent'] }) },
      },
      'A implements Child and so must list Parent',
    ],
    [
      'a family unknown',
      { families: families({ things: { label: ['物', 'Things'] } }), nodes: { A: { ...thing(), family: 'ghosts' } } },
      'A is of the family ghosts, which is not declared: choose things',
    ],
    [
      'a family where none is declared',
      { nodes: { A: { ...thing(), family: 'ghosts' } } },
      'A is of the family ghosts, which is not declared: declare it in `families`',
    ],
    [
      'a family without a label',
      { families: { things: { label: { zh: '物' } } }, nodes: { A: thing() } },
      'the family things has no label in en',
    ],
    ...[-1, 10, 2.5, Number.NaN].map((prominence): [string, Partial<OntologyDefinition>, string] => [
      `the prominence ${prominence}`,
      { nodes: { A: { ...thing(), prominence } } },
      `A has the prominence ${prominence}: write a whole number from 0 to 9`,
    ]),
    [
      'a source unknown',
      { nodes: { A: thing() }, relationships: { R: leads('Ghost', 'A', 'x', 'y') } },
      'R ends at Ghost, which is not declared',
    ],
    [
      'a target unknown',
      { nodes: { A: thing() }, relationships: { R: leads('A', 'Ghost', 'x', 'y') } },
      'R ends at Ghost, which is not declared',
    ],
    [
      'labels by a property that is no enum',
      { nodes: { A: thing() }, relationships: { R: labelled('note', { HEAD: LABELS }) } },
      'R is labelled by note, which is no enum of its own',
    ],
    [
      'a value without a label',
      { nodes: { A: thing() }, relationships: { R: labelled('role', { HEAD: LABELS }) } },
      'R has no label for TAIL',
    ],
    [
      'a label of no value',
      { nodes: { A: thing() }, relationships: { R: labelled('role', { HEAD: LABELS, TAIL: LABELS, FOOT: LABELS }) } },
      'R has a label for FOOT, which is no value',
    ],
    [
      'a shared property that it is without, and none shares',
      {
        nodes: { A: thing() },
        relationships: { R: relationship('A', 'A', { ...ends, forward: many('x', 5), back: one('y'), without: ['role'] }) },
      },
      'R is without role, which no other has',
    ],
    [
      'an order without property',
      { nodes: { A: thing() }, relationships: { R: leads('A', 'A', 'x', 'y', 'forward') } },
      "R is ordered but has no property 'order'",
    ],
    [
      'one name for both ends',
      { nodes: { A: thing() }, relationships: { R: leads('A', 'A', 'x', 'x') } },
      'A has two relations called x',
    ],
    [
      'two relations of one name',
      { nodes: { A: thing(), B: thing() }, relationships: { R: leads('A', 'B', 'x', 'r'), S: leads('A', 'B', 'x', 's') } },
      'A has two relations called x',
    ],
    [
      'a relation named like a property',
      { nodes: { A: thing({ properties: { x: string('甲', 'X', 'X.') } }) }, relationships: { R: leads('A', 'A', 'x', 'y') } },
      'A.x is both a property and a relation',
    ],
    ['an interface nobody implements', { interfaces: { Parent: parent } }, 'no node type implements Parent'],
    [
      'one property of two kinds',
      {
        nodes: { A: thing() },
        relationshipProperties: { x: string('甲', 'X', 'X.') },
        relationships: {
          R: relationship('A', 'A', { ...ends, forward: many('a', 1), back: one('b'), properties: { x: int('甲', 'X', 'X.') } }),
        },
      },
      'R.x is of another kind than the property of that name elsewhere',
    ],
  ])('is refused for %s', (_, definition, fault) => {
    expect(faultsOf(definition)).toEqual([fault]);
  });

  it('is refused with every fault at once', () => {
    const faults = faultsOf({
      nodes: { A: thing({ implements: ['Ghost', 'Spectre'] }) },
      relationships: { R: leads('A', 'Nowhere', 'x', 'y', 'forward') },
    });
    expect(faults).toEqual([
      'A implements Ghost, which is not declared',
      'A implements Spectre, which is not declared',
      'R ends at Nowhere, which is not declared',
      "R is ordered but has no property 'order'",
    ]);
    expect(new OntologyError(faults).message).toContain('4 faults:\n- A implements Ghost');
  });
});

describe('an order of the source', () => {
  const at = { start: int('起', 'Start', 'Where it begins.'), note: string('注', 'Note', 'A note.') };
  const role = { role: enumOf(Role, '角色', 'Role', 'Which.') };
  const nodes = { A: thing({ properties: at }), B: thing({ properties: role }) };
  const relationships = { R: leads('A', 'A', 'x', 'y') };
  const orderFaults = (sourceOrder: NonNullable<OntologyDefinition['sourceOrder']>) =>
    faultsOf({ nodes, relationships, sourceOrder });

  it.each<[string, Partial<NonNullable<OntologyDefinition['sourceOrder']>>, string]>([
    ['a start unknown', { start: 'ghost' }, 'sourceOrder names ghost, which is no number of a node type or interface'],
    ['a start that is text', { start: 'note' }, 'sourceOrder names note, which is no number of a node type or interface'],
    ['an end unknown', { end: 'ghost' }, 'sourceOrder names ghost, which is no number of a node type or interface'],
    ['evidence unknown', { evidence: 'GHOST' }, 'sourceOrder names GHOST, which is not declared'],
    ['evidence that every object has', { evidence: 'toString' }, 'sourceOrder names toString, which is not declared'],
    ['a source unknown', { source: 'Ghost' }, 'sourceOrder names Ghost, which is not declared'],
    [
      'a last property unknown',
      { last: { property: 'ghost', values: ['TAIL'] } },
      'sourceOrder puts last by ghost, which is no property of a node type or interface',
    ],
    [
      'a last value unknown',
      { last: { property: 'role', values: ['TAIL', 'FOOT'] } },
      'sourceOrder puts FOOT last, which is no value of role',
    ],
  ])('is refused for %s', (_, order, fault) => {
    expect(orderFaults({ start: 'start', ...order })).toEqual([fault]);
  });

  it('may name what is declared', () => {
    const last = { property: 'role', values: ['TAIL'] };
    expect(orderFaults({ start: 'start', end: 'start', evidence: 'R', source: 'A', last })).toEqual([]);
    expect(orderFaults({ start: 'start', last: { property: 'note', values: ['any text'] } })).toEqual([]);
  });
});

describe('families of an ontology', () => {
  const declared = families({ texts: { label: ['文', 'Texts'], icon: 'quote' }, things: { label: ['物', 'Things'] } });
  const cited = (kit?: Record<string, string>) => {
    const own = { name: 'Test', languages: ['zh', 'en'], families: declared, interfaces: {}, relationships: {} };
    const A = node({ ...words, plural: 'things', implements: ['Entity'], family: 'things', prominence: 0 });
    return defineOntology(withEvidence({ ...own, nodes: { A } }, kit ? { families: kit } : {}));
  };

  it('are labelled in every language, in their order', () => {
    expect(Object.entries(cited().definition.families ?? {})).toEqual([
      ['texts', { label: { zh: '文', en: 'Texts' }, icon: 'quote' }],
      ['things', { label: { zh: '物', en: 'Things' } }],
    ]);
  });

  it('have the types that name them', () => {
    expect(cited().types.A).toMatchObject({ family: 'things', prominence: 0 });
    expect(libraryOntology.types.Book).toMatchObject({ family: undefined, prominence: 3 });
  });

  it('have types of the kit where told so', () => {
    const familyOf = (ontology: ReturnType<typeof cited>) => [ontology.types.Source?.family, ontology.types.Silence?.family];
    expect(familyOf(cited())).toEqual([undefined, undefined]);
    expect(familyOf(cited({ Source: 'texts' }))).toEqual(['texts', undefined]);
  });

  it.each([
    [{ Source: 'ghosts' }, 'Source is of the family ghosts, which is not declared: choose texts, things'],
    [{ A: 'things' }, 'A is no type of the evidence kit: give it its family where it is declared'],
  ])('are refused to the kit as %o', (kit, fault) => {
    expect(() => cited(kit)).toThrow(new OntologyError([fault]));
  });
});

describe('a definition that holds together', () => {
  it('links each relationship from both ends', () => {
    expect(libraryOntology.types.Book?.relations.authors).toEqual({
      name: 'authors',
      relationship: 'AUTHORED_BY',
      direction: 'OUT',
      target: 'Author',
      label: { zh: '作者为', en: 'is authored by' },
      many: true,
      atMost: 4,
      required: false,
      ordered: true,
    });
    expect(libraryOntology.types.Author?.relations.works).toMatchObject({ direction: 'IN', target: 'Work', ordered: false });
  });

  it('lists the members of an interface by name', () => {
    expect(libraryOntology.types.Named?.members).toEqual(['Author', 'Book', 'Essay', 'Publisher', 'Shelf']);
    expect(libraryOntology.types.Book?.members).toEqual(['Book']);
  });

  it('gives node types what their interfaces declare', () => {
    expect(Object.keys(libraryOntology.types.Essay?.properties ?? {})).toEqual([
      'name',
      'aliases',
      'note',
      'firstPublished',
      'language',
      'words',
    ]);
    expect(Object.keys(libraryOntology.types.Work?.relations ?? {})).toEqual(['authors', 'cites', 'citedBy', 'owners']);
  });

  it('gives only subject-matter relationships the shared properties', () => {
    expect(Object.keys(libraryOntology.relationships.OWNS?.allProperties ?? {})).toEqual([
      'order',
      'certain',
      'remark',
      'exclusive',
    ]);
    expect(libraryOntology.relationships.STANDS_ON?.allProperties).toEqual({});
  });

  const shared = { role: enumOf(Role, '角色', 'Role', 'Which.', { required: true }), note: string('注', 'Note', 'A note.') };
  const withShared = (options: { without?: string[]; labels?: Record<string, typeof LABELS> }) =>
    defineOntology({
      name: 'Test',
      languages: ['zh', 'en'],
      interfaces: {},
      nodes: { A: thing() },
      relationshipProperties: shared,
      relationships: {
        R: relationship('A', 'A', {
          ...ends,
          forward: many('x', 5),
          back: one('y'),
          ...(options.without ? { without: options.without } : {}),
          ...(options.labels ? { labelledBy: labelledBy('role', options.labels) } : {}),
        }),
        S: leads('A', 'A', 'z', 'w'),
      },
    });

  it('leaves out the shared properties a relationship is without', () => {
    const { relationships } = withShared({ without: ['role'] });
    expect(Object.keys(relationships.R?.allProperties ?? {})).toEqual(['note']);
    expect(Object.keys(relationships.S?.allProperties ?? {})).toEqual(['role', 'note']);
  });

  it('requires of all only what every relationship has', () => {
    expect(relationshipProperties(withShared({})).role?.required).toBe(true);
    expect(relationshipProperties(withShared({ without: ['role'] })).role?.required).toBe(false);
  });

  it('may label some values of a shared property', () => {
    expect(withShared({ labels: { HEAD: LABELS } }).relationships.R?.labelledBy[0]?.labels.HEAD?.label.en).toBe('leads');
  });

  it('collects enums of nodes and relationships', () => {
    expect(Object.keys(libraryOntology.enums).sort()).toEqual(['BookFormat', 'Contribution', 'Subject']);
  });

  it('stores a localized property in each language', () => {
    const properties = { name: localized('名称', 'Name', 'Its name.'), pages: int('页数', 'Pages', 'Its pages.') };
    expect(storedProperties(libraryOntology, properties).map(({ name }) => name)).toEqual(['nameZh', 'nameEn', 'pages']);
  });

  it('knows every property a relationship can have', () => {
    expect(Object.keys(relationshipProperties(libraryOntology))).toEqual([
      'order',
      'certain',
      'remark',
      'contribution',
      'share',
      'since',
      'creditedAs',
      'exclusive',
    ]);
  });
});
