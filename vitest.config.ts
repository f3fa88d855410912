import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that keep no time, or give it all that a busy machine may need: that makes them slow and nothing else. */
const UNTIMED = [
  '*.test.ts',
  'spec/**/*.test.ts',
  'tools/*.test.ts',
  'docs/site.test.ts',
  'docs/{prose,tools}/*.test.ts',
  'conformance/src/report/html/*.test.ts',
  'conformance/src/report/junit.test.ts',
  'conformance/tools/{generate,pack}.test.ts',
  // It replaces a module, which asks for the isolation of these.
  'reference-server/src/authenticate/same-path.test.ts',
];

/**
 * Tests that run programs and wait for them, most of their time without a processor: the kit against servers with longer timings, wider
 * tolerances, or a fault that no load hides. Two at a time bear one another.
 */
const WAITING = [
  'conformance/protocols/{game/{codecs,servers},mqtt-5/mqtt-5}.test.ts',
  'conformance/ports/**/*.test.ts',
  'conformance/{examples,recipes}/**/*.test.ts',
  'conformance/faults/{faults,original,declared/declared}.test.ts',
  'conformance/src/cli/{cli,explore,injection,secrets,unwritable}.test.ts',
  'conformance/src/run/{foreign,toy}.test.ts',
  'conformance/src/target/server.test.ts',
  'reference-server/src/cli.test.ts',
  'reference-server/examples/**/*.test.ts',
  'docs/clients/*.test.ts',
];

export default defineConfig({
  test: {
    // A test that starts a server or a compiler waits for other programs; the protocol's own bounds are far below this.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'untimed',
          include: UNTIMED,
          exclude: [...configDefaults.exclude, '**/dist/**'],
          // By default there is one less than processors; most of these wait for compilers, browsers and npm.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'waiting',
          include: WAITING,
          exclude: [...configDefaults.exclude, '**/dist/**', ...UNTIMED],
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'timed',
          include: ['{reference-server,conformance,docs,bench}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/dist/**', ...UNTIMED, ...WAITING],
          // Suites that keep time share two cores with nobody: one file after another, once the others are done.
          fileParallelism: false,
          // In one process: to start one for each file took a sixth of the time.
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
