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
    '| `Article` | The SHA-256 of the article, and the place, the term and the digest of each passage; of another version, [what became of them](#another-version-of-the-article). |',
    '| `Coverage` | Every clause of the article is cited by a fact, or has a reason why not. |',
    '| a rule | What follows. |',
    '',
    VERSIONS,
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

const VERSIONS = `## Another version of the article

Where the text is corrected, or another outlet prints it, run \`verify --article NEW --published OLD\`, with \`--format json\` for programs and \`--write\` to follow what moved.

A file whose SHA-256 is not the one in the seed is another version, unless it is the published text in another encoding or with other line ends. \`verify\` aligns both texts and says of each place, and of each fact
by the places that it rests on:

| word | the words of the place |
| --- | --- |
| \`SAME\` | stand where they stood |
| \`MOVED\` | stand elsewhere: words were added or removed before them, or their sentence or paragraph was moved |
| \`CHANGED\` | are others now: old and new words are shown, whether the term still stands there, and what rests on it |
| \`GONE\` | stand nowhere, and no others in their stead |

A fact is \`GONE\` where all its places are, and \`CHANGED\` where one of them changed or is gone. \`ADDED\` are sentences that the published text does not have. Listed with each place that changed or is gone are
the facts that cite it, the figures derived from these, and the registered answers that tell any of them.

Width and compatibility forms, traditional characters, the form of quotes and dashes, white space, line ends and what cannot be seen are no change. Case, other signs and every digit are.

The exit code is 0 where every place is the same; then the version needs nothing, though its hash is another. It is 1 where a place moved, changed or is gone: \`serve\`, \`query\` and the other commands take no text but the one
with the seed's hash. \`--write\` makes the version that text: it writes the new places, digests and hash into the YAML and JSON files of the seed, and leaves comments and layout as they are. It then verifies the seed beside the
version, with exit code 0 where all only moved. What changed or is gone gets the place where it stood and keeps its old term and digest, so that \`verify\` names it with file and line until you have read the new words; what was added
fails \`Coverage\` until a fact or a reason is written for it. Where every place is the same, or one stands in a table, nothing is written.

Without \`--published\`, which \`ARTICLE_FILE\` gives, too, the old words are known as far as the digests in the seed prove them: an ellipsis stands for the others, and what cannot be proved counts as changed or gone.`;

const table = (rules) => [
  '| rule | what holds | the way out of a breach |',
  '| --- | --- | --- |',
  ...rules.map(({ name, sentence, right }) => `| \`${name}\` | ${sentence} | ${right} |`),
];
