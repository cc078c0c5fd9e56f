import type { Dataset } from '../../dataset/dataset.js';
import { readSeedFolder } from '../../dataset/files.js';
import type { Article } from '../../evidence/article.js';
import { compareVersion } from '../../evidence/revision/compare-version.js';
import { relocate } from '../../evidence/revision/relocate.js';
import { type ArticleFile, decodeArticle, readArticleFile, requireArticle } from '../article-file.js';
import { CommandError } from '../command-error.js';
import { shownPath } from '../dataset.js';
import type { CheckResult, CliOptions } from '../options.js';
import { count, say, visible } from '../terminal.js';
import { answersOn } from './answers-on.js';
import { writeLocators } from './write-locators.js';
import { isAnotherText, type ToldRevision, tally } from './write-revision.js';

/** Another version of the article, and what became of the graph's places in it. */
export interface ComparedVersion {
  readonly article: Article;
  /** Undefined where it is not given. */
  readonly published: Article | undefined;
  readonly revision: ToldRevision;
  readonly result: CheckResult;
}

/** Compares a file that is not the text of the graph with that text, as far as it is known. */
export async function compareGivenVersion(
  cli: CliOptions,
  dataset: Dataset,
  file: ArticleFile,
  publishedName: string | undefined,
): Promise<ComparedVersion> {
  const article = decodeArticle(file);
  // Where one name is given for both, the published text is not known.
  const published =
    publishedName === undefined || publishedName === file.name
      ? undefined
      : requireArticle(await readArticleFile(publishedName), dataset);
  const compared = compareVersion(dataset, cli.ontology, published, article);
  const answers = await answersOn(cli, dataset);
  const places = compared.places.map((place) => ({
    ...place,
    answers: place.change === 'SAME' ? [] : answers([place.id, ...place.facts, ...place.derived]),
  }));
  const revision = { ...compared, places };
  return { article, published, revision, result: resultOf(revision, article) };
}

function resultOf(revision: ToldRevision, { sha256 }: Article): CheckResult {
  const { places, facts } = tally(revision);
  if (isAnotherText(revision)) {
    const gone = `another text: ${count(places.GONE)} of ${count(revision.places.length)} places are gone`;
    const wayOut = revision.isWholeKnown ? 'Give a version of the article' : 'Give the published one, too, with --published FILE';
    const summary = `${gone}. ${wayOut}`;
    return { name: 'Article', ok: false, summary };
  }
  const numbers = (of: typeof places) =>
    `${count(of.SAME)} the same, ${count(of.MOVED)} moved, ${count(of.CHANGED)} changed, ${count(of.GONE)} gone`;
  const stands = places.MOVED + places.CHANGED + places.GONE === 0;
  const wayOut = stands ? '' : '; --write updates the places of what moved';
  return {
    name: 'Article',
    ok: stands,
    summary: `another version, SHA-256 ${sha256.slice(0, 12)}…: places ${numbers(places)}; facts ${numbers(facts)}${wayOut}`,
  };
}

/** Writes the places that the version gives into the files of a folder; false where there is nothing to write. */
export async function writeVersion({ revision, article }: ComparedVersion, dataset: Dataset, folder: string): Promise<boolean> {
  if (isAnotherText(revision))
    throw new CommandError('Nothing is written: the file is another text, and no version of the article.');
  if (revision.places.every(({ change }) => change === 'SAME')) {
    say('Nothing is written: every place is as it was.');
    return false;
  }
  const files = await writeLocators(folder, await readSeedFolder(folder), relocate(dataset, revision, article));
  say(visible(`Written: ${files.map((file) => shownPath(folder, file)).join(', ')}`));
  return true;
}
