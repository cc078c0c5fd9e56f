#!/usr/bin/env node
/**
 * Prints each failed test with the first lines of its fault, then `N passed, N failed`, over reports of vitest's json reporter.
 * Exits 1 where a test failed or a report has none that passed.
 *
 *   node scripts/ci-summary.mjs REPORT [REPORT ...]
 */
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What a log's last hundred lines have room for. */
const MOST_FAULTS = 20;
const LINES_EACH = 3;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: node scripts/ci-summary.mjs REPORT [REPORT ...]');
  process.exit(2);
}
const reports = files.map((file) => ({ run: basename(file, '.json'), ...JSON.parse(readFileSync(file, 'utf8')) }));
const faults = reports.flatMap(({ run, testResults }) =>
  testResults.flatMap((file) => faultsOf(file).map((fault) => ({ ...fault, where: `${run} ${relative('.', file.name)}` }))),
);
for (const { where, title, message } of faults.slice(0, MOST_FAULTS)) {
  console.log([`FAILED ${where} > ${title}`, ...firstLines(message)].join('\n    '));
}
if (faults.length > MOST_FAULTS) console.log(`… and ${faults.length - MOST_FAULTS} more failed`);
const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 || reports.some(({ numPassedTests }) => numPassedTests === 0) ? 1 : 0;

/** A file that could not be loaded has failed, though it has no failed test. */
function faultsOf({ status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [{ title: 'the file itself', message }];
  return failed.map(({ fullName, failureMessages }) => ({ title: fullName, message: failureMessages.join('\n') }));
}

function firstLines(message) {
  const lines = stripVTControlCharacters(message ?? '').split('\n');
  return lines.filter((line) => line.trim() !== '').slice(0, LINES_EACH);
}
