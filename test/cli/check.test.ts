import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const WRONG = 'Women number 691. All provinces ran a four-in-one reporting platform.';

describe('check', () => {
  it('prints each claim with what decides it', async () => {
    const { code, stdout, stderr } = await runCli(['check', '-', '--language', 'en'], { input: WRONG });
    expect([code, stdout, stderr]).toEqual([
      1,
      expect.stringMatching(
        /CONTRADICTED +0–16 +Women number 691\n +Number of women: 619 +\[Observation:women-count\][\s\S]+\n2 claims: 2 CONTRADICTED\n$/,
      ),
      '',
    ]);
  });

  it('succeeds where nothing in the text is wrong', async () => {
    const { code, stdout } = await runCli(['check', '-', '--format', 'json'], { input: '女代表有619名。' });
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ verdict: 'SUPPORTED' })]);
  });

  it('writes reviews in the words of schema.org', async () => {
    const { stdout } = await runCli(['check', '-', '-f', 'claim-review', '-l', 'en'], { input: WRONG });
    expect(JSON.parse(stdout)['@graph'][0]).toEqual({
      '@type': 'ClaimReview',
      claimReviewed: 'Women number 691',
      itemReviewed: { '@type': 'Claim', appearance: { '@type': 'CreativeWork', name: '-' } },
      reviewRating: { '@type': 'Rating', alternateName: 'CONTRADICTED', ratingValue: 1, bestRating: 5, worstRating: 1 },
      reviewBody: 'Number of women: 619',
      author: { '@type': 'Organization', name: 'Delegate election graph' },
      citation: ['Observation:women-count'],
    });
  });

  it('names who reviews in the language of the notes', async () => {
    const { stdout } = await runCli(['check', '-', '-f', 'claim-review'], { input: '女代表有691名。' });
    expect(JSON.parse(stdout)['@graph'][0]).toMatchObject({
      reviewBody: expect.stringMatching(/\p{Script=Han}/u),
      author: { name: expect.stringMatching(/\p{Script=Han}/u) },
    });
  });

  it('refuses files and languages that are not there', async () => {
    expect(await runCli(['check', 'no-such-file.txt'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no-such-file.txt cannot be read'),
    });
    expect(await runCli(['check', '-', '-l', 'fr'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Choose zh or en'),
    });
  });
});
