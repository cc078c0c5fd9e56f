import { buffer as readBytes } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../../dataset/draft.js';
import { locate, type Section } from '../../evidence/locate.js';
import { decodeArticle, readArticleFile, requireArticle } from '../article-file.js';
import { CommandError, usageError } from '../command-error.js';
import { readGivenFolder } from '../dataset.js';
import { decodeText } from '../decode-text.js';
import { ExitCode } from '../exit-code.js';
import type { CliOptions } from '../options.js';
import { print, sayError } from '../terminal.js';
import { flow, printOutline } from './outline.js';

export interface LocateCommandOptions {
  readonly article?: string;
  readonly outline?: boolean;
  readonly seed?: string;
}

/** Prints, for the seed, the places of passages, each of which a line names by its words; or the article's paragraphs. */
export async function locateCommand(
  { seed, ontology }: CliOptions,
  { article: name, outline, seed: given }: LocateCommandOptions,
): Promise<void> {
  if (name === undefined) throw usageError('There is no article. Give its text with --article FILE or ARTICLE_FILE.');
  const file = await readArticleFile(name);
  if (outline) {
    printOutline(decodeArticle(file), ontology.languages);
    return;
  }
  // It need not be faultless: what it lacks is what is being written.
  const draft = seed.draft(await readGivenFolder(given ?? fileURLToPath(seed.folder)));
  const sections = sectionsOf(draft);
  if (sections.length === 0) throw new CommandError('The seed has no ArticleSection. Print those of the article with --outline.');
  const article = requireArticle(file, { nodes: [...draft.nodes.values()] });
  const lines = decodeText(await readBytes(process.stdin), 'Standard input').split(/\r?\n/);
  const reasons = Object.keys(ontology.enums.UncitedReason?.values ?? {});
  const printed: Record<string, string[]> = { Evidence: [], UncitedPassage: [] };
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const { key, term, ...place } = placeOf(line);
    const isCited = !reasons.includes(term);
    const found = locate(article, sections, { ...place, ...(isCited ? { exact: term } : {}) });
    if (typeof found === 'string') sayFault(key, found);
    else
      printed[isCited ? 'Evidence' : 'UncitedPassage']?.push(`  ${key}: ${flow(isCited ? found : { ...found, reason: term })}`);
  }
  for (const [type, entries] of Object.entries(printed)) if (entries.length > 0) print([`${type}:`, ...entries].join('\n'));
}

const sectionsOf = ({ nodes }: Draft): Section[] =>
  [...nodes.values()]
    .filter(({ type }) => type === 'ArticleSection')
    .map(({ key, properties }) => ({ key, start: Number(properties.start), end: Number(properties.end) }));

/** Of a line with key, words, term or reason and, where the words stand more than once, which of them; tabs stand between. */
function placeOf(line: string) {
  const [key = '', words = '', term = '', occurrence = '1'] = line.split('\t').map((each) => each.trim());
  return { key, words, term, occurrence: Math.max(1, Number(occurrence) || 1) };
}

function sayFault(key: string, wrong: string): void {
  sayError(`${key}: ${wrong}. Write key, passage and a term of it, or a reason why nothing rests on it, between tabs.`);
  process.exitCode = ExitCode.FAILED;
}
