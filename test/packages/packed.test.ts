import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { exportsOf, isModule, PACKAGES } from './install.js';

const packed = inject('packed');
/** Ways to find a module that packages of ES modules alone do without. */
const WITHOUT_ESM = ['node10', 'node16-cjs'];

describe.each(Object.keys(PACKAGES))('the packed package %s', (name) => {
  const tarball = async (): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(packed[name] ?? ''));

  it('has no fault that publint knows', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: (await tarball()).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('has types for each entry', async () => {
    const excludeEntrypoints = (await exportsOf(name)).filter((entry) => !isModule(entry));
    const analysis = await checkPackage(createPackageFromTarballData(await tarball()), { excludeEntrypoints });
    if (!analysis.types) throw new Error('It has no types.');
    expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(0);
    const counts = (problem: object) => !('resolutionKind' in problem && WITHOUT_ESM.includes(String(problem.resolutionKind)));
    expect(analysis.problems.filter(counts)).toEqual([]);
  });
});
