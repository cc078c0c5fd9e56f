#!/usr/bin/env node
/**
 * Prints `N passed, N failed` for a report of vitest's json reporter, and exits 1 where a test failed or none ran.
 *
 *   node scripts/ci-summary.mjs REPORT
 */
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: node scripts/ci-summary.mjs REPORT');
  process.exit(2);
}
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
// A file that could not be loaded has failed, though it has no failed test.
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
);
const failed = numFailedTests + brokenFiles.length;
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0;
