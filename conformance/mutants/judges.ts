import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commit, runCommand, say, Void } from './command.js';
import { instrument, type Mutant } from './instrument.js';
import { chosen, readOptions } from './options.js';
import { table } from './page.js';
import { atOnce } from './process.js';
import { copySources, type SourceCopy, type TestRun } from './source-copy.js';
import { sourcesBelow } from './sources.js';

const judges = fileURLToPath(new URL('../src/judge/', import.meta.url));

/** The tests of the judges, in groups: the quick ones, those that make histories from the specification, those that record some. */
function testGroups(): string[][] {
  const files = readdirSync(judges, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const groupOf = (file: string): number => {
    const text = readFileSync(join(judges, file), 'utf8');
    return text.includes('runSuite') ? 2 : text.includes('model/explore') ? 1 : 0;
  };
  return [0, 1, 2].map((group) =>
    files.filter((file) => groupOf(file) === group).map((file) => `src/judge/${file}`),
  );
}

/** How long the tests may take with a mutant, in ms. */
const LIMIT_MS = 240_000;

/** A mutant of a judge, and what the tests said to it. */
interface Examined extends TestRun {
  readonly mutant: Mutant;
}

/**
 * `npm run mutants:judges` runs the tests of the kit's judges with one machine-made mutant of these after another, and says how many
 * of them an assertion fails. Its options are those of `npm run mutants`; `--write` writes conformance/mutants/judges.md. Exit code: 0
 * measured; 1 void, since the tests fail without a mutant; 3 wrong usage.
 */
async function main(): Promise<void> {
  const options = readOptions();
  const folder = mkdtempSync(join(tmpdir(), 'solowire-judges-'));
  try {
    const started = Date.now();
    const { mutants, sources } = await instrument(sourcesBelow(judges));
    const drawn = chosen(mutants, options);
    const head = `${drawn.length} of ${mutants.length} mutants, seed ${options.seed}`;
    say(`${head}, load average ${loadavg()[0]!.toFixed(1)}`);
    const copy = copySources(folder, 'conformance', { below: 'src/judge', sources });
    const groups = await passing(copy);
    const examined = await atOnce(options.jobs, drawn, async (mutant): Promise<Examined> => {
      const run = await examine(copy, mutant, groups);
      say(`${run.failed.padEnd(12)} ${mutant.name} (line ${mutant.line}, ${seconds(run)}): ${run.first}`);
      return { mutant, ...run };
    });
    const minutes = ((Date.now() - started) / 60_000).toFixed(1);
    const where = `commit ${commit()}: ${head}. ${minutes} minutes, load average ${loadavg()[0]!.toFixed(1)} at the end.`;
    const page = pageOf(`${new Date(started).toISOString().slice(0, 10)}, ${where}`, examined);
    if (options.write) writeFileSync(fileURLToPath(new URL('judges.md', import.meta.url)), page);
    say(sumOf(examined));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The groups of tests that pass without a mutant: what is recorded on a busy machine may not. Throws {@link Void} if the quick ones fail. */
async function passing(copy: SourceCopy): Promise<string[][]> {
  const kept: string[][] = [];
  for (const group of testGroups()) {
    const run = await copy.test(null, group, LIMIT_MS);
    const isRight = run.failed === 'nothing';
    say(
      `${isRight ? 'pass' : 'left out, since they fail'} without a mutant (${seconds(run)}): ${group.join(' ')} ${run.first}`,
    );
    if (isRight) kept.push(group);
    else if (kept.length === 0) throw new Void(`the tests fail without a mutant: ${run.first}`);
  }
  return kept;
}

/** Runs one group after the other, up to the first failure. */
async function examine(copy: SourceCopy, mutant: Mutant, groups: readonly string[][]): Promise<TestRun> {
  let tookMs = 0;
  let run: TestRun = { failed: 'nothing', first: '', tookMs };
  for (const group of groups) {
    run = await copy.test(mutant, group, LIMIT_MS);
    tookMs += run.tookMs;
    if (run.failed !== 'nothing') break;
  }
  return { ...run, tookMs };
}

const seconds = ({ tookMs }: TestRun): string => `${(tookMs / 1000).toFixed(1)} s`;

function sumOf(examined: readonly Examined[]): string {
  const count = (how: TestRun['failed']) => examined.filter(({ failed }) => failed === how).length;
  const ran = examined.length - count('none');
  return (
    `${count('by assertion')} of ${ran} mutants failed by an assertion, ${count('by exception')} by an exception, ` +
    `${count('nothing')} by nothing; ${count('none')} did not end, or did not run`
  );
}

function pageOf(where: string, examined: readonly Examined[]): string {
  const left = examined.filter(({ failed }) => failed !== 'by assertion');
  const rows = left.map(({ mutant, failed, first }) => [`\`${mutant.name}\``, mutant.line, failed, first]);
  const parts = [
    '# Mutants of the judges',
    `Written by \`npm run mutants:judges\`. ${where}`,
    `${sumOf(examined)}. Texts are not mutated.`,
    table(['not failed by an assertion', 'line', 'failed', 'what was said'], rows),
  ];
  return `${parts.join('\n\n')}\n`;
}

runCommand('mutants:judges', main);
