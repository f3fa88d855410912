import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{spec,reference-server,conformance,docs,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // A test that starts a server or a compiler waits for other programs; the protocol's own bounds are far below this.
    testTimeout: 60_000,
    // Suites that keep time share two cores with nobody: one file after another.
    fileParallelism: false,
    hookTimeout: 120_000,
  },
});
