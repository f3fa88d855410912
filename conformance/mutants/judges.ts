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

/** The tests of the judges. Those that record histories, or make them from the specification, take longest: they go last. */
function testFiles(): { quick: string[]; recording: string[] } {
  const files = readdirSync(judges, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const records = (file: string) => /runSuite|model\/explore/.test(readFileSync(join(judges, file), 'utf8'));
  const inWorkspace = (file: string) => `src/judge/${file}`;
  return {
    quick: files.filter((file) => !records(file)).map(inWorkspace),
    recording: files.filter(records).map(inWorkspace),
  };
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
    const files = testFiles();
    const control = await examine(copy, null, files);
    say(`without a mutant: ${control.failed} failed (${seconds(control)})`);
    if (control.failed !== 'nothing') throw new Void(`the tests fail without a mutant: ${control.first}`);
    const examined = await atOnce(options.jobs, drawn, async (mutant): Promise<Examined> => {
      const run = await examine(copy, mutant, files);
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

async function examine(
  copy: SourceCopy,
  mutant: Mutant | null,
  { quick, recording }: ReturnType<typeof testFiles>,
): Promise<TestRun> {
  const first = await copy.test(mutant, quick, LIMIT_MS);
  if (first.failed !== 'nothing') return first;
  const second = await copy.test(mutant, recording, LIMIT_MS);
  return { ...second, tookMs: first.tookMs + second.tookMs };
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
