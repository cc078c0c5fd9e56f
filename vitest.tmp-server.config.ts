import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql has an ESM and a CommonJS build: tests must see the one that its users among the packages see
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
