/** The page of terms: what the graph calls each thing in Chinese and in English, and where the article has it. */
export function glossaryPage({ ontology, dataset }) {
  const places = placesIn(dataset);
  const termsOf = ({ name }) => dataset.nodes.filter(({ type }) => type === name).sort(byPlace(places));
  const types = ontology.nodeTypes.filter((type) => !NO_TERMS.has(type.name) && termsOf(type).length > 0);
  return `${[
    '# Glossary',
    '',
    'Generated from the ontology and `seed/` by `npm run schema`.',
    '',
    'Chinese names are those of the article; English names follow the official translations where there is one. The seed does not record, name',
    "by name, which translation that is, so this page names none. It marks the names that are known to be this graph's own: those of what is",
    'DERIVED or BACKGROUND, which the article does not name, and those whose description says so. A place is a part of the article and a span',
    'in Unicode code points.',
    '',
    ...types.flatMap((type) => [
      `## ${type.label.en} ${type.label.zh}`,
      '',
      '| term | English | other names | where it stands | translation |',
      '| --- | --- | --- | --- | --- |',
      ...termsOf(type).map((node) => row(cellsOf(node, places.get(node.id) ?? []))),
      '',
    ]),
    '## Words of the model',
    '',
    'They are this graph’s own.',
    '',
    '| term | English | what it names |',
    '| --- | --- | --- |',
    ...modelWords(ontology).map(row),
  ].join('\n')}\n`;
}

/** Parts of the article, figures, questions and claims have sentences for names, or the names of other things. */
const NO_TERMS = new Set(['ArticleSection', 'Evidence', 'UncitedPassage', 'Observation', 'Silence', 'Claim']);
/** How a description says that a translation is none of others. */
const OWN = /not an official one/i;

function cellsOf({ properties }, places) {
  const { nameZh, nameEn, aliases = [], assertion, descriptionEn = '' } = properties;
  const isOwn = assertion === 'DERIVED' || OWN.test(descriptionEn);
  return [
    nameZh,
    nameEn,
    aliases.join('; '),
    [...new Set(places.map(({ section, start, end }) => `\`${section}\` ${start}–${end}`))].join(', ') ||
      `not in the article (${assertion})`,
    isOwn ? 'our own' : assertion === 'BACKGROUND' ? (properties.attributionEn ?? '') : 'not recorded',
  ];
}

/** The places of each node's evidence, in the order of the article. */
function placesIn({ nodes, relationships }) {
  const spans = new Map(nodes.filter(({ type }) => type === 'Evidence').map(({ id, properties }) => [id, properties]));
  const sections = new Map(
    relationships.filter(({ type }) => type === 'IN_SECTION').map(({ from, to }) => [from, to.slice(to.indexOf(':') + 1)]),
  );
  const places = new Map();
  for (const { type, from, to } of relationships) {
    if (type !== 'EVIDENCED_BY') continue;
    const { start, end } = spans.get(to);
    places.set(from, [...(places.get(from) ?? []), { section: sections.get(to), start, end }]);
  }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return places;
}

const NOWHERE = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };

/** What stands first comes first; of what starts alike, what ends first, as in the graph’s lists. */
const byPlace = (places) => {
  const first = ({ id }) => places.get(id)?.[0] ?? NOWHERE;
  return (a, b) => first(a).start - first(b).start || first(a).end - first(b).end || (a.id < b.id ? -1 : 1);
};

const modelWords = ({ types, enums }) => [
  ...Object.values(types).map(({ name, label }) => [label.zh, label.en, `type \`${name}\``]),
  ...Object.values(enums).flatMap(({ name, values }) =>
    Object.entries(values).map(
      ([
        value,
        {
          label: { zh, en },
        },
      ]) => [zh, en, `value \`${name}.${value}\``],
    ),
  ),
];

const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
