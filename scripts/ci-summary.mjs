#!/usr/bin/env node
/**
 * Prints `N passed, N failed` over reports of vitest's json reporter, and exits 1 where a test failed or a report has none.
 *
 *   node scripts/ci-summary.mjs REPORT [REPORT ...]
 */
import { readFileSync } from 'node:fs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: node scripts/ci-summary.mjs REPORT [REPORT ...]');
  process.exit(2);
}
const reports = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
// A file that could not be loaded has failed, though it has no failed test.
const brokenFiles = reports
  .flatMap(({ testResults }) => testResults)
  .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'));
const sum = (counts) => counts.reduce((total, count) => total + count, 0);
const passed = sum(reports.map(({ numPassedTests }) => numPassedTests));
const failed = sum(reports.map(({ numFailedTests }) => numFailedTests)) + brokenFiles.length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || reports.some(({ numPassedTests }) => numPassedTests === 0) ? 1 : 0;
