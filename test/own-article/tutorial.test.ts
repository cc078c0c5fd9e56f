// These tests run the built package: run `npm run build` first.
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandsOf, samplesOf } from '../docs/samples.js';
import { copyOwnArticle, FOLDER, runLine, whileServed } from './own-article.js';
import { examples } from './own-article-spec.js';

/** Every step of the tutorial, in its order, in a copy that lacks what the steps make. */

const samples = samplesOf('examples/own-article/README.md').filter(({ needsNeo4j }) => !needsNeo4j);
const inLanguage = (language: string) => samples.filter((sample) => sample.language === language);
const commands = commandsOf(inLanguage('sh'));
const fileOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const MADE = ['seed/source.yaml', 'seed/evidence.yaml'];

/** What somebody gets who opens the server's pages, and who asks it. */
async function answersOf(url: string) {
  const page = async (path: string) => {
    const { status, headers } = await fetch(url + path, { headers: { accept: 'text/html' } });
    return [status, headers.get('content-type')];
  };
  const jsonOf = async (path: string) => (await fetch(url + path)).json();
  const query = encodeURIComponent('{ library(key: "harbour-street") { name } }');
  return {
    explorer: await page('/'),
    graphiql: await page('/graphql'),
    examples: (await jsonOf('/examples.json')).map(({ id }: { id: string }) => id),
    ...(await jsonOf(`/graphql?query=${query}`)),
  };
}

describe('the tutorial of an own article', () => {
  let folder: string;
  let printed: string;
  const made = (name: string) => readFileSync(join(folder, name), 'utf8');
  beforeAll(async () => {
    folder = await copyOwnArticle();
    await Promise.all(MADE.map((name) => rm(join(folder, name))));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(commands)(
    'has a step that works: $where $line',
    async ({ line }) => {
      if (/ serve\b/.test(line)) {
        expect(await whileServed(line, folder, answersOf)).toEqual({
          explorer: [200, 'text/html; charset=utf-8'],
          graphiql: [200, 'text/html; charset=utf-8'],
          examples: examples.map(({ id }) => id),
          data: { library: { name: 'Harbour Street Library' } },
        });
        return;
      }
      const { code, stdout, stderr } = await runLine(line, folder);
      expect([code, stderr]).toEqual([0, '']);
      if (!line.includes('>')) expect(stdout.trim()).not.toBe('');
      if (line.endsWith('verify --article article.txt')) printed = stdout;
    },
    60_000,
  );

  it('shows what verify prints', () => {
    expect(inLanguage('text').map(({ code }) => code)).toEqual([printed]);
  });

  it('makes the evidence that is in the seed', () => {
    expect(made('seed/evidence.yaml')).toBe(fileOf('seed/evidence.yaml'));
  });

  it('makes an outline that wants names alone', () => {
    const outline = parse(made('seed/source.yaml'));
    const { name, description, ...kept } = parse(fileOf('seed/source.yaml')).Source.article;
    expect({ ...outline, Source: { article: { ...kept, name, description } } }).toEqual({
      ...parse(fileOf('seed/source.yaml')),
      Source: { article: { ...outline.Source.article, name, description } },
    });
    expect(description).toContain('invented');
  });

  it('shows code and data as the files have them', () => {
    const files = ['ontology.mjs', 'graph.mjs', 'cli.mjs', 'seed/graph.yaml'].map(fileOf);
    const shown = [...inLanguage('js'), ...inLanguage('yaml')];
    expect(shown).toHaveLength(6);
    expect(shown.filter(({ code }) => !files.some((file) => file.includes(code))).map(({ where }) => where)).toEqual([]);
  });

  it('has a text as long as it says', () => {
    const words = fileOf('article.txt').split(/\s+/).filter(Boolean).length;
    expect(fileOf('README.md')).toContain(`a report of ${words} words`);
  });

  it.each<[what: string, line: string, error: string]>([
    ['no text', 'node cli.mjs locate < places.tsv', 'There is no article. Give its text with --article FILE or ARTICLE_FILE.'],
    ['another text', 'node cli.mjs locate --article README.md < places.tsv', 'The article README.md has the SHA-256 '],
    [
      'words that are not there',
      "printf 'x\\tHarbor Street\\tStreet\\n' | node cli.mjs locate --article article.txt",
      'x: “Harbor Street” does not stand in the article. Write key, passage and a term of it, or a reason why nothing rests on it, between tabs.',
    ],
    [
      'a folder that is not there',
      'node cli.mjs locate --article article.txt --seed none < places.tsv',
      'There is no folder none. Give the folder of the dataset with --seed DIR.',
    ],
    [
      'a seed without sections',
      'mkdir -p empty && node cli.mjs locate --article article.txt --seed empty < places.tsv',
      'The seed has no ArticleSection. Print those of the article with --outline.',
    ],
  ])('is told of %s where places are counted', async (_, line, error) => {
    const { code, stderr } = await runLine(line, folder);
    expect(code).not.toBe(0);
    expect(stderr).toContain(error);
  });

  it('locates passages while the seed has faults', async () => {
    await writeFile(join(folder, 'seed/more.yaml'), 'Branch:\n  new: { name: New Branch, evidence: [nowhere] }\n');
    const { code, stdout } = await runLine('node cli.mjs locate --article article.txt < places.tsv', folder);
    expect([code, stdout]).toEqual([0, fileOf('seed/evidence.yaml')]);
  });
});
