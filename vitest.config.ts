import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES module where the libraries that Node loads take its CommonJS one: two realms, two schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globals: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    reporters: ['default'],
    // A snapshot that is missing in CI is a fault, not something to write.
    update: process.env.CI ? 'none' : 'new',
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true },
  },
});
