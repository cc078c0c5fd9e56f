/** The page that shows the model: a diagram, and one line for each type, relationship and enum, in both languages. */
export function modelPage(ontology) {
  const { interfaceTypes, nodeTypes, relationships, enums } = ontology;
  const all = Object.values(relationships);
  const domain = all.filter((each) => each.domain);
  return `${[
    '# The model',
    '',
    'Generated from `src/ontology` by `npm run schema`. [Readings](readings.md) tells how what is ambiguous was decided.',
    '',
    `${nodeTypes.length} node types, ${interfaceTypes.length} interfaces, ${all.length} relationship types.`,
    '',
    '## Diagram',
    '',
    'Relationships between what the article speaks of; those that lead to any `Entity` are left out.',
    '',
    '```mermaid',
    'graph LR',
    ...domain
      .filter(({ from, to }) => from !== 'Entity' && to !== 'Entity')
      .map(({ name, from, to }) => `  ${from} -->|${name}| ${to}`),
    ...nodeTypes.flatMap(({ name, implements: names }) =>
      names.filter((each) => each !== 'Entity').map((each) => `  ${name} -.->|is a| ${each}`),
    ),
    '```',
    '',
    '## Interfaces',
    '',
    '| interface | 名称 | description | 说明 | implemented by |',
    '| --- | --- | --- | --- | --- |',
    ...interfaceTypes.map((type) =>
      row([code(type.name), type.label.zh, type.description.en, type.description.zh, members(type, nodeTypes)]),
    ),
    '',
    '## Node types',
    '',
    '| type | 名称 | description | 说明 | properties of its own |',
    '| --- | --- | --- | --- | --- |',
    ...nodeTypes.map((type) =>
      row([code(type.name), type.label.zh, type.description.en, type.description.zh, ownProperties(type, ontology)]),
    ),
    '',
    '## Relationships',
    '',
    'Each can be read from both ends: from its start under the first name, from its end under the second.',
    '',
    '| type | from → to | 名称 | reads | from the start | from the end |',
    '| --- | --- | --- | --- | --- | --- |',
    ...all.map(({ name, from, to, label, inverse, forward, back }) =>
      row([code(name), `${from} → ${to}`, `${label.zh} / ${inverse.zh}`, `${label.en} / ${inverse.en}`, end(forward), end(back)]),
    ),
    '',
    '## Enums',
    '',
    '| value | 名称 | description |',
    '| --- | --- | --- |',
    ...Object.values(enums).flatMap(({ name, values }) =>
      Object.entries(values).map(
        ([
          value,
          {
            label: { zh, en },
            description,
          },
        ]) => row([code(`${name}.${value}`), zh, `${en}: ${description}`]),
      ),
    ),
  ].join('\n')}\n`;
}

const code = (text) => `\`${text}\``;
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const end = ({ name, many, atMost }) => `${code(name)}${many ? `, at most ${atMost}` : ''}`;

/** All is short for those that the page lists below. */
const members = ({ members: names }, nodeTypes) =>
  names.length > 12 ? `${names.length} of the ${nodeTypes.length} types` : names.map(code).join(', ');

function ownProperties({ properties, implements: names }, { types }) {
  const inherited = new Set(names.flatMap((name) => Object.keys(types[name].properties)));
  const own = Object.keys(properties).filter((name) => !inherited.has(name));
  return own.length > 0 ? own.map(code).join(', ') : '–';
}
