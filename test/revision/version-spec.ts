import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { writeLocators } from '../../packages/evidence-graph/src/cli/revision/write-locators.js';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { readSeedFolder } from '../../packages/evidence-graph/src/dataset/files.js';
import type { Seed } from '../../packages/evidence-graph/src/dataset/seed.js';
import { type Article, articleOf } from '../../packages/evidence-graph/src/evidence/article-text.js';
import { compareVersion, type RevisedPlace } from '../../packages/evidence-graph/src/evidence/revision/compare-version.js';
import type { Span } from '../../packages/evidence-graph/src/evidence/revision/judge.js';
import { relocate } from '../../packages/evidence-graph/src/evidence/revision/relocate.js';
import { verifyAgainstArticle } from '../../packages/evidence-graph/src/evidence/verify.js';
import type { Ontology } from '../../packages/evidence-graph/src/ontology/ontology.js';
import { Version } from './version.js';
import { type Edit, type Targets, versionsOf } from './versions.js';

export interface Watched {
  readonly ontology: Ontology;
  readonly seed: Seed;
  readonly text: string;
}

const asArticle = (text: string): Article => articleOf(text, createHash('sha256').update(text).digest('hex'));

/** What must be found in versions of a text, and what writing it leaves. */
export function versionSpec(
  watched: () => Promise<Watched>,
  targets: Targets,
  /** Which versions are compared without the old text, and written: what costs most. @default all */
  isTried: (index: number, count: number) => boolean = () => true,
): void {
  let graph: Watched & { readonly dataset: Dataset };
  beforeAll(async () => {
    const given = await watched();
    graph = { ...given, dataset: await given.seed.load() };
  });

  const versions = versionsOf(targets);
  const some = versions.filter((_, index) => isTried(index, versions.length));
  const compared = (edit: Edit, published?: Article) => {
    const version = edit(new Version(graph.text));
    const article = asArticle(version.text);
    return { version, article, revision: compareVersion(graph.dataset, graph.ontology, published, article) };
  };

  it.each(versions)('judges every place rightly where there is: %s', (_, edit) => {
    const { version, revision } = compared(edit, asArticle(graph.text));
    expect(revision.places.length).toBeGreaterThan(40);
    expect(wrongs(version, revision.places)).toEqual([]);
  });

  it.each(some)('takes no other words for the same without the old text: %s', (_, edit) => {
    const { version, revision } = compared(edit);
    const grounds = revision.places.filter(({ facts }) => facts.length > 0);
    const taken = grounds.filter(({ change }) => change === 'SAME' || change === 'MOVED');
    expect(wrongs(version, taken)).toEqual([]);
  });

  it.each(some)('writes places that verify, and leaves the rest to be mended: %s', async (_, edit) => {
    const { article, revision } = compared(edit, asArticle(graph.text));
    const folder = await mkdtemp(join(tmpdir(), 'revision-'));
    try {
      await cp(fileURLToPath(graph.seed.folder), folder, { recursive: true });
      const before = await readSeedFolder(folder);
      await writeLocators(folder, before, relocate(graph.dataset, revision, article));
      const after = await readSeedFolder(folder);
      expect(await Promise.all(after.map(({ name }) => layoutOf(join(folder, name))))).toEqual(
        await Promise.all(before.map(({ name }) => layoutOf(fileURLToPath(new URL(name, graph.seed.folder))))),
      );
      const { mismatches } = verifyAgainstArticle(graph.seed.read(after), article);
      const toMend = revision.places.filter(({ change }) => change === 'CHANGED' || change === 'GONE').map(({ id }) => id);
      expect([...new Set(mismatches.map(({ id }) => id))].sort()).toEqual(toMend.sort());
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

/** The places that are judged otherwise than the version was made. */
function wrongs(version: Version, places: readonly RevisedPlace[]) {
  const text = [...version.text];
  return places.flatMap(({ id, change: is, before, after }) => {
    const { change, spans } = version.fateOf(before);
    const stands = after.start === before.start && after.end === before.end ? 'SAME' : 'MOVED';
    const isThere = spans.some((span) => sameWords(text, span, after));
    if (spans.length > 0 ? is === stands && isThere : is === change) return [];
    return [{ id, is, change, words: before.words, now: after.words, at: [after.start, after.end], spans }];
  });
}

/** Whether two spans have the same words at the same place; room about them is no word. */
function sameWords(text: readonly string[], ...spans: readonly [Span, Span]): boolean {
  const [one, other] = spans.map(({ start, end }) => {
    const words = text.slice(start, end).join('');
    return [start + words.length - words.trimStart().length, start + words.trimEnd().length];
  });
  return String(one) === String(other);
}

/** A file without the values of its locators. */
const layoutOf = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8')).replace(
    /\b(start|end|length|exactStart|exact|digest|section|sha256): (?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,}](?:[^,}\n]*[^\s,}])?)/g,
    '$1',
  );
