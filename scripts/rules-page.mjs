/** The page that tells what `verify` checks: each rule by its name, with what holds where it is kept and the way out of a breach. */
export function rulesPage({ graphRules, articleRules }) {
  return `${[
    '# What `verify` checks',
    '',
    'Generated from `src/reading` by `npm run schema`.',
    '',
    '```sh',
    'npx delegate-graph verify',
    '```',
    '',
    'prints every fault with its file and line, then a table: what is checked, how much of it, and how many breaches there are. It exits with 1 where there is one. `--article FILE` gives it the article, for what looks at its words.',
    '',
    '| row | what is checked |',
    '| --- | --- |',
    '| `Seed` | The files can be read, every reference leads somewhere, and every statement has what its ground asks for: evidence, a reason, a formula with inputs, an attribution. A seed with such a fault is not loaded at all. |',
    '| `Figures` | Every figure that has a formula, computed again. |',
    '| `Article` | The SHA-256 of the article, and the place, the term and the digest of each passage. |',
    '| `Coverage` | Every clause of the article is cited by a fact, or has a reason why not. |',
    '| a rule | What follows. |',
    '',
    '## Rules of the graph',
    '',
    'They need no article.',
    '',
    ...table(graphRules),
    '',
    '## Rules of the graph beside the article',
    '',
    'They look at the words that a statement cites, and are checked where the article is given.',
    '',
    ...table(articleRules),
  ].join('\n')}\n`;
}

const table = (rules) => [
  '| rule | what holds | the way out of a breach |',
  '| --- | --- | --- |',
  ...rules.map(({ name, sentence, right }) => `| \`${name}\` | ${sentence} | ${right} |`),
];
