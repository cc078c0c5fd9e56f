import { defaultServerConditions } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { EmptyingFirst } from './test/neo4j/emptying-first.js';

/** The packages of this repository are tested as they are written, not as they are built. */
const conditions = ['evidence-graph-source', ...defaultServerConditions];

/** What starts processes, which takes long. */
const COMMANDS = [
  'test/cli/**/*.test.ts',
  'test/docs/samples.test.ts',
  'test/own-article/tutorial.test.ts',
  'test/scripts/**/*.test.ts',
];

export default defineConfig({
  // Vite would take graphql's ES module where the libraries that Node loads take its CommonJS one: two realms, two schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }], conditions },
  ssr: { resolve: { conditions } },
  test: {
    globals: false,
    // What is waited for comes, however busy the machine is.
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default'],
    // A snapshot that is missing in CI is a fault, not something to write.
    update: process.env.CI ? 'none' : 'new',
    sequence: { sequencer: EmptyingFirst },
    // A seventh of the tests' time went into collecting what had just been made.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...COMMANDS, 'test/neo4j/**', 'test/browser/**', 'test/packages/**'],
          // Files share what they load: loading it for each took longer than many a file's tests. Each leaves globals as it found them.
          isolate: false,
          // All processors, where VITEST_MAX_WORKERS does not say otherwise.
          maxWorkers: '100%',
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          // Runs the commands, and the samples of the documents, on what `npm run build` has made.
          name: 'commands',
          include: COMMANDS,
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          // Installs the packages as others do, from npm's registry.
          name: 'packages',
          include: ['test/packages/**/*.test.ts'],
          globalSetup: ['test/packages/global-setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/**/*.test-d.ts', 'packages/*/test/**/*.test-d.ts'],
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/global-setup.ts'],
          // Files share what they load, as in the unit tests.
          isolate: false,
          // One browser at a time: it draws in software.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ['test/neo4j/**/*.test.ts'],
          globalSetup: ['test/neo4j/global-setup.ts'],
          // They share one database.
          fileParallelism: false,
          // Those that say so wait for networks more than they work.
          maxConcurrency: 16,
          // Neo4j plans each new statement, and on a busy machine that takes its time.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
