/** Operations of the article's graph that are wide in one way each, of any size: what databases find hard to plan. */
export interface WideOperation {
  readonly name: string;
  write(size: number): WrittenOperation;
}

export interface WrittenOperation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Condition = Readonly<Record<string, unknown>>;
type Wrap = (inner: Condition, level: number) => Condition;

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const nested = (levels: number, wrap: Wrap): Condition => times(levels, (level) => level).reduce(wrap, { key: { ne: 'x' } });
const text = (count: number, make: (index: number) => string): string => times(count, make).join(' ');
const deep = (levels: number, wrap: (inner: string, level: number) => string): string =>
  times(levels, (level) => level).reduce(wrap, 'id');

/** Over `entities`, which are of every type, unless told another list. */
const where = (name: string, write: (size: number) => Condition, list = 'entities', selection = 'totalCount'): WideOperation => {
  const type = list === 'entities' ? 'Entity' : list === 'relationships' ? 'Relationship' : 'Observation';
  const source = `query ($where: ${type}Where) { ${list}(first: 5, where: $where) { ${selection} } }`;
  return { name, write: (size) => ({ source, variables: { where: write(size) } }) };
};
const query = (name: string, write: (size: number) => string): WideOperation => ({
  name,
  write: (size) => ({ source: `{ ${write(size)} }`, variables: {} }),
});

const QUANTIFIERS = ['some', 'all', 'none', 'single'] as const;
const RELATIONS = ['observations', 'silences', 'evidence', 'concernedIn', 'usedBy', 'subjectTo', 'carriesOut', 'baseOf'] as const;
/** What leads from an entity to another, and back to what all entities have. */
const THERE_AND_BACK: readonly Wrap[] = [
  (inner) => ({ silences: { some: { about: { some: inner } } } }),
  (inner) => ({ observations: { all: { subject: inner } } }),
  (inner) => ({ concernedIn: { none: { entity: inner } } }),
];

const quantified = (quantifier: string, relation: string, index: number): Condition => ({
  [relation]: { [quantifier]: { key: { ne: `x${index}` } } },
});

export const WIDE_OPERATIONS: readonly WideOperation[] = [
  ...QUANTIFIERS.flatMap((quantifier) => [
    where(`${quantifier}, side by side`, (size) => ({
      and: times(size, (index) => quantified(quantifier, 'observations', index)),
    })),
    where(`${quantifier}, side by side, of many relations`, (size) => ({
      or: times(size, (index) => quantified(quantifier, RELATIONS[index % RELATIONS.length] as string, index)),
    })),
    where(`${quantifier}, nested`, (size) => nested(size, (inner) => ({ silences: { [quantifier]: inner } }))),
  ]),
  where('none and all, nested in turn', (size) =>
    nested(size, (inner) => ({ evidence: { all: { entities: { none: inner } } } })),
  ),
  where('counts of restricted relationships, nested', (size) =>
    nested(size, (inner) => ({ silences: { count: { gt: 0 }, relationship: { from: inner } } })),
  ),
  where('there and back', (size) => nested(size, (inner, level) => THERE_AND_BACK[level % 3]?.(inner, level) ?? inner)),
  where('two quantifiers at each level', (size) =>
    nested(size * 2, (inner, level) =>
      level % 2 === 0
        ? { silences: { some: inner, none: { key: { eq: 'y' } } } }
        : { usedBy: { all: inner, single: { key: { eq: 'z' } } } },
    ),
  ),
  where('counts side by side', (size) => ({ or: times(size, (index) => ({ observations: { count: { gt: index } } })) })),
  where('relationships restricted', (size) => ({
    and: times(size, (index) => ({
      observations: { some: { key: { ne: `x${index}` } }, relationship: { evidence: { some: { start: { gt: index } } } } },
    })),
  })),
  where('branches of or', (size) => ({ or: times(size, (index) => ({ key: { ne: `x${index}` } })) })),
  where('branches of and', (size) => ({ and: times(size, (index) => ({ name: { en: { contains: `x${index}` } } })) })),
  where('or of and', (size) => ({
    or: times(size, (index) => ({ and: [{ key: { ne: `x${index}` } }, { name: { en: { contains: `y${index}` } } }] })),
  })),
  where('and of or', (size) => ({
    and: times(size, (index) => ({ or: [{ key: { ne: `x${index}` } }, { name: { en: { contains: `y${index}` } } }] })),
  })),
  where('not of and of or, nested', (size) =>
    nested(size, (inner, level) => ({
      not: {
        and: [{ or: [inner, { key: { ne: `x${level}` } }] }, { or: [{ key: { eq: `y${level}` } }, { openEnded: { eq: true } }] }],
      },
    })),
  ),
  where('or of quantifiers and values', (size) => ({
    or: times(size, (index) => ({ and: [quantified('some', 'observations', index), { key: { ne: `x${index}` } }] })),
  })),
  where('not of quantifiers', (size) => ({ or: times(size, (index) => ({ not: quantified('all', 'evidence', index) })) })),
  where('types', (size) => ({ or: times(size, (index) => ({ type: { ne: index % 2 ? 'Agent' : 'Means' } })) })),
  where(
    'values of related nodes',
    (size) => ({
      and: times(size, (index) => ({ subject: { key: { ne: `x${index}` } }, measure: { key: { ne: `y${index}` } } })),
    }),
    'observations',
  ),
  where(
    'ends of relationships',
    (size) => ({
      or: times(size, (index) => ({ from: { key: { ne: `x${index}` } }, to: { key: { ne: `y${index}` } } })),
    }),
    'relationships',
  ),
  where(
    'conditions of ends of relationships',
    (size) => ({
      or: times(size, (index) => ({
        from: quantified('some', 'observations', index),
        to: quantified('none', 'evidence', index),
      })),
    }),
    'relationships',
  ),
  where(
    'evidence of relationships',
    (size) => ({
      and: times(size, (index) => ({ evidence: { some: { start: { gt: index } }, none: { end: { lt: index } } } })),
    }),
    'relationships',
  ),
  where(
    'conditions for groups',
    (size) => ({ or: times(size, (index) => quantified('some', 'observations', index)) }),
    'entities',
    'totalCount nodes { id } groups(by: [{ nameEn: ASC }]) { totalCount nodes { count } }',
  ),
  query('roots, counted', (size) => text(size, (index) => `a${index}: entities(first: ${index % 9}) { totalCount }`)),
  query('roots, listed', (size) =>
    text(size, (index) => `a${index}: entities(first: ${index % 9}) { totalCount pageInfo { hasNextPage } nodes { id name } }`),
  ),
  query('roots of relationships', (size) =>
    text(size, (index) => `a${index}: relationships(first: ${index % 9}) { totalCount nodes { id } }`),
  ),
  query('roots by id', (size) =>
    text(size, (index) => `a${index}: node(id: "Person:x${index}") { id ... on Entity { name } ... on Relationship { type } }`),
  ),
  query('roots by ids', (size) =>
    text(size, (index) => `a${index}: nodes(ids: ["Person:x${index}", "OBSERVES(a,b)"]) { id ... on Entity { name } }`),
  ),
  query('roots by key', (size) => text(size, (index) => `a${index}: person(key: "x${index}") { name }`)),
  query(
    'related lists side by side',
    (size) =>
      `entities(first: 1) { nodes { ${text(size, (index) => `a${index}: observations(first: ${index % 9}) { totalCount nodes { id } }`)} } }`,
  ),
  query(
    'related lists of one',
    (size) =>
      `delegateCategory(key: "women") { ${text(size, (index) => `a${index}: observations(first: 2) { edges { relationship { id } node { id } } }`)} }`,
  ),
  query(
    'related nodes',
    (size) => `observations(first: 1) { nodes { ${text(size, (index) => `a${index}: subject { id name }`)} } }`,
  ),
  query(
    'lists deep in lists',
    (size) =>
      `entities(first: 1) { nodes { ${deep(size, (inner) => `observations(first: 1) { nodes { subject { ${inner} } } }`)} } }`,
  ),
  query(
    'two lists in each list',
    (size) =>
      `entities(first: 1) { nodes { ${deep(size, (inner, level) => `a${level}: observations(first: 1) { nodes { ${level % 2 ? `subject { ${inner} }` : `subject { ${inner} } base { silences(first: 1) { totalCount } }`} } }`)} } }`,
  ),
  query(
    'relationships of entities',
    (size) =>
      `entities(first: 1) { nodes { ${text(size, (index) => `a${index}: relationships(first: 2) { totalCount nodes { id from { id } to { id } } }`)} } }`,
  ),
  query(
    'all relationships of an edge',
    (size) =>
      `entities(first: 1) { nodes { ${text(size, (index) => `a${index}: observations(first: 2) { edges { relationships { id evidence { exact } } node { id } } }`)} } }`,
  ),
  query(
    'all relationships of an edge, once',
    (size) =>
      `entities(first: 1) { nodes { ${text(size, (index) => `a${index}: observations(first: 2, distinct: true, orderBy: [{ relationship: { order: ASC } }]) { edges { relationships { id } node { id } } }`)} } }`,
  ),
  query(
    'each node once',
    (size) =>
      `entities(first: 1) { nodes { ${text(size, (index) => `a${index}: concernedIn(distinct: true, first: ${index % 9}) { totalCount nodes { id } }`)} } }`,
  ),
  query(
    'each node once, deep',
    (size) =>
      `entities(first: 1) { nodes { ${deep(size, (inner) => `concernedIn(distinct: true, first: 1) { nodes { ${inner} } }`)} } }`,
  ),
  query(
    'types with lists of their own',
    (size) =>
      `entities(first: 1) { nodes { ${['Person', 'Post', 'Meeting', 'Document', 'Measure', 'Claim', 'Silence', 'Place'].map((type) => `... on ${type} { ${text(size, (index) => `${type}${index}: observations(first: 1) { totalCount }`)} }`).join(' ')} } }`,
  ),
  query(
    'types with values of their own',
    (size) =>
      `${text(size, (index) => `a${index}: entities(first: 1) { nodes { id ... on Person { key } ... on Post { name } ... on Meeting { description } ... on Observation { value } ... on Silence { question } ... on Source { sha256 } ... on ElectionUnit { kind } } }`)}`,
  ),
  query('keys of an order', (size) => {
    const keys = [
      'nameEn',
      'nameZh',
      'key',
      'type',
      'assertion',
      'openEnded',
      'descriptionZh',
      'descriptionEn',
      'reasonZh',
      'reasonEn',
      'attributionZh',
      'attributionEn',
    ];
    return `entities(first: 2, orderBy: [${keys
      .slice(0, Math.min(size, 12))
      .map((key) => `{ ${key}: ASC }`)
      .join(
        ' ',
      )}]) { pageInfo { hasNextPage endCursor } nodes { id } } ${text(Math.max(0, size - 12), (index) => `a${index}: entities(first: 2, orderBy: [${keys.map((key) => `{ ${key}: ASC }`).join(' ')}]) { nodes { id } }`)}`;
  }),
  query(
    'keys of what is related',
    (size) =>
      `observations(first: 2, orderBy: [${text(size, (index) => ['{ related: { field: "subject", by: { nameEn: ASC } } }', '{ count: { field: "silences", order: DESC } }', '{ related: { field: "measure", by: { nameZh: DESC } } }', '{ count: { field: "evidence", order: ASC } }', '{ related: { field: "base", by: { nameEn: ASC } } }', '{ count: { field: "derivedFrom", order: ASC } }', '{ related: { field: "subject", by: { nameZh: ASC } } }', '{ count: { field: "derives", order: ASC } }', '{ related: { field: "subject", by: { key: ASC } } }', '{ related: { field: "measure", by: { key: ASC } } }', '{ related: { field: "measure", by: { nameEn: ASC } } }', '{ related: { field: "base", by: { key: ASC } } }', '{ count: { field: "observations", order: ASC } }', '{ count: { field: "comparedWith", order: ASC } }', '{ count: { field: "concernedIn", order: ASC } }', '{ count: { field: "usedBy", order: ASC } }'][index % 16] as string)}]) { pageInfo { hasNextPage } nodes { id } }`,
  ),
  query('groups', (size) =>
    text(
      size,
      (index) =>
        `a${index}: observations { groups(by: [{ unit: ASC } { comparator: ASC }], having: { count: { gt: 1 } }) { totalCount nodes { keys { value } count aggregate(of: VALUE) { max min } } } }`,
    ),
  ),
  query(
    'groups of what is related',
    (size) =>
      `entities(first: 1) { nodes { ${text(size, (index) => `a${index}: observations { groups(by: [{ unit: ASC }]) { totalCount nodes { count } } }`)} } }`,
  ),
  query(
    'groups, deep',
    (size) =>
      `entities(first: 1) { nodes { ${deep(size, (inner) => `observations(first: 1) { groups(by: [{ unit: ASC }]) { totalCount nodes { count } } nodes { subject { ${inner} } } }`)} } }`,
  ),
  query(
    'aggregates',
    (size) =>
      `observations { ${text(size, (index) => `a${index}: aggregate(of: ${index % 2 ? 'VALUE' : 'DECIMALS'}) { count min max }`)} }`,
  ),
  query('search', (size) =>
    text(size, (index) => `a${index}: search(query: "election unit gate ${index}", first: 5) { totalCount nodes { id } }`),
  ),
  query('paths', (size) =>
    text(
      size,
      (index) =>
        `a${index}: paths(from: "Person:xi-jinping", to: "MemberGroup:enterprise", maxLength: ${1 + (index % 6)}) { paths { length } }`,
    ),
  ),
  query(
    'conditions of lists in lists',
    (size) =>
      `entities(first: 1) { nodes { ${deep(size, (inner) => `observations(first: 1, where: { evidence: { some: { start: { gt: 3 } } }, derivedFrom: { none: {} } }) { totalCount nodes { subject { ${inner} } } }`)} } }`,
  ),
  query('pages after a cursor of their own conditions', (size) =>
    text(
      size,
      (index) =>
        `a${index}: entities(first: 2, where: { observations: { some: { value: { gt: ${index} } } } }) { totalCount pageInfo { hasNextPage } edges { cursor node { id observations(first: 2) { totalCount } } } }`,
    ),
  ),
];

/** The largest of a kind that is allowed; where it is that which is supposed, two are tried. */
export async function widest(
  operation: WideOperation,
  isAllowed: (written: WrittenOperation) => Promise<boolean>,
  supposed = 0,
): Promise<number> {
  let [least, most] = [0, 1];
  if (supposed > 0 && (await isAllowed(operation.write(supposed)))) [least, most] = [supposed, supposed + 1];
  while (most < 1_000 && (await isAllowed(operation.write(most)))) [least, most] = [most, most * 2];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (await isAllowed(operation.write(middle))) least = middle;
    else most = middle;
  }
  return least;
}
