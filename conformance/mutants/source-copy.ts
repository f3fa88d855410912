import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Instrumented, type Mutant, SWITCH } from './instrument.js';
import { runNode } from './process.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const VITEST = join(root, 'node_modules/vitest/vitest.mjs');

/** What is not copied: what is built, and what other stacks need. */
const LEFT_OUT = new Set(['dist', 'ports', 'node_modules']);

/** What the tests of a copy came to. */
export interface TestRun {
  /** `none`: something else went wrong than a test. */
  readonly failed: 'by assertion' | 'by exception' | 'none' | 'nothing';
  /** The first test that failed, or what went wrong. */
  readonly first: string;
  readonly tookMs: number;
}

/** A copy of one workspace with mutants in its sources, and tests as they are. */
export interface SourceCopy {
  /** Runs test files, by their names in the workspace, up to the first failure. */
  test(mutant: Pick<Mutant, 'id'> | null, files: readonly string[], limitMs: number): Promise<TestRun>;
}

/**
 * Copies a workspace below a folder, the others stay where they are.
 * @param below the folder in it that the names of the sources start from
 */
export function copySources(
  folder: string,
  workspace: string,
  { below, sources }: { below: string; sources: Instrumented['sources'] },
): SourceCopy {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root))
    if (name !== workspace && !name.startsWith('.')) symlinkSync(join(root, name), join(folder, name));
  cpSync(join(root, workspace), join(folder, workspace), {
    recursive: true,
    filter: (source) => !LEFT_OUT.has(basename(source)),
  });
  for (const [file, text] of sources) writeFileSync(join(folder, workspace, below, file), uncounted(text));
  const config = join(folder, 'copy.config.mjs');
  writeFileSync(config, CONFIG);
  return {
    test: async (mutant, files, limitMs) => {
      const report = join(folder, `tests-${mutant?.id ?? 'none'}.json`);
      writeFileSync(report, '');
      const args = [
        ...[VITEST, 'run', '--root', folder, '--config', config, '--bail', '1'],
        ...['--reporter', 'json', '--outputFile', report],
        ...files.map((file) => `${workspace}/${file}`),
      ];
      const env = mutant ? { [SWITCH]: mutant.id } : {};
      const { code, tookMs } = await runNode(args, { cwd: folder, env, limitMs });
      return { ...readRun(code, existsSync(report) ? readFileSync(report, 'utf8') : ''), tookMs };
    },
  };
}

/** Nobody reads here how often each place is run; to count it takes most of the time of tests that calculate much. */
const uncounted = (text: string): string => text.replace(/function stryCov_\w+\(\) \{/, '$& return;');

/** As the tests run in the project, but in few processes, and as long as is needed. */
const CONFIG = `export default {
  test: { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, isolate: false },
};
`;

/** What is read of vitest's report. */
interface Report {
  testResults: { name: string; message: string; assertionResults: Assertion[] }[];
}
interface Assertion {
  fullName: string;
  status: string;
  failureMessages: string[];
}

/** Reads what vitest has written and exited with; null: it did not end in time. */
export function readRun(code: number | null, text: string): Omit<TestRun, 'tookMs'> {
  if (code === null) return { failed: 'none', first: 'the tests did not end in time' };
  if (code === 0) return { failed: 'nothing', first: '' };
  if (text === '') return { failed: 'none', first: `vitest exited with ${code}` };
  const { testResults } = JSON.parse(text) as Report;
  const failed = testResults.flatMap((one) => one.assertionResults).find(({ status }) => status === 'failed');
  if (!failed) {
    const broken = testResults.find(({ message }) => message !== '');
    return { failed: 'none', first: broken?.message.split('\n')[0] ?? `vitest exited with ${code}` };
  }
  const isAsserted = failed.failureMessages.some((message) => /^AssertionError\b/.test(message));
  return { failed: isAsserted ? 'by assertion' : 'by exception', first: failed.fullName };
}
