import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commit, runCommand, say, Void } from './command.js';
import { instrument, type Mutant } from './instrument.js';
import { historiesIn, type KitRun, runKit } from './kit-run.js';
import { chosen, type Options, readOptions } from './options.js';
import { outcomeOf, ratesOf } from './outcome.js';
import { type Examined, pageOf } from './page.js';
import { atOnce } from './process.js';
import { copyServer, type ServerCopy, serverSources } from './server-copy.js';
import { settle } from './settle.js';
import { type Recording, recordingOf, sightOf } from './sight.js';
import { copySources, type SourceCopy } from './source-copy.js';
import { surfaceTests } from './surface.js';
import { readSurvivors } from './survivors.js';

/** Between so many mutants the server runs without one, too: what the kit fails then is a false alarm. */
const MUTANTS_TO_A_SHAM = 20;
/** How many cases are run at once where a few are asked again. */
const CALM = 4;
/** How many runs without a mutant all others are compared with. */
const REFERENCES = 3;
/** How long the server's own tests may take, in ms. */
const TESTS_MS = 120_000;

/**
 * `npm run mutants` runs the kit against the bundled server with one machine-made mutant awake after another, and says how many it
 * fails, and which it does not.
 *   --sample N    so many mutants, drawn by the seed. Default: 40
 *   --seed N      of the drawing, and of the kit's random choices. Default: 1
 *   --only TEXT   instead: those whose name holds the text
 *   --jobs N      how many runs at once. Default: 2
 *   --lanes N     how many cases at once in each of them. Default: what the kit chooses; a busy machine wants less
 *   --write       writes conformance/mutants/results.md
 * What a run has failed, or left unsettled, is asked again; what fails twice is failed. Exit code: 0 measured; 1 void, since the kit did
 * not pass the server without a mutant, or did not fail the canary; 3 wrong usage.
 */
async function main(): Promise<void> {
  const options = readOptions();
  const { seed, jobs } = options;
  const folder = mkdtempSync(join(tmpdir(), 'solowire-mutants-'));
  try {
    const instrumented = await instrument(serverSources());
    const { mutants } = instrumented;
    const drawn = chosen(mutants, options);
    say(
      `${drawn.length} of ${mutants.length} mutants, seed ${seed}, load average ${loadavg()[0]!.toFixed(1)}`,
    );
    const server = await copyServer(join(folder, 'server'), instrumented);
    const sources = copySources(join(folder, 'sources'), 'reference-server', {
      below: 'src',
      ...instrumented,
    });
    const bench = new Bench(folder, server, sources, options);
    const measured = commit();
    const started = Date.now();
    const loadBefore = loadavg()[0]!;
    const references = await bench.controls(canaryOf(mutants), jobs);
    const { examined, shams } = await examine(drawn, { bench, references, jobs });
    const reached = server.reached();
    const result = {
      commit: measured,
      date: new Date(started).toISOString().slice(0, 10),
      all: mutants,
      seed,
      jobs,
      load: [loadBefore, loadavg()[0]!] as const,
      tookMs: Date.now() - started,
      references: references.length + shams.length,
      falseAlarms: shams.filter(({ exit }) => exit === 1).length,
      examined: examined.map((one) => ({ ...one, isReached: reached.has(one.mutant.id) })),
    };
    const survivors = readSurvivors();
    const page = pageOf(result, survivors);
    mkdirSync('report', { recursive: true });
    writeFileSync('report/mutants.json', JSON.stringify(result.examined, null, 2));
    if (options.write) writeFileSync(fileURLToPath(new URL('results.md', import.meta.url)), page);
    summarize(result.examined, mutants, survivors);
    if (result.falseAlarms > 0) throw new Void(`${result.falseAlarms} servers without a mutant failed`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A teardown without steps: the smallest block of it that runs one. It must be failed. */
function canaryOf(mutants: readonly Mutant[]): Mutant {
  const blocks = mutants.filter(
    ({ file, mutator, original }) =>
      file === 'session/teardown.ts' && mutator === 'BlockStatement' && original.includes('run(target, end)'),
  );
  const [canary] = blocks.sort((a, b) => a.original.length - b.original.length);
  if (!canary) throw new Void('no mutant takes the steps out of the teardown: name another canary');
  return canary;
}

/** One run of the kit, with what its histories mean. */
type Recorded = KitRun & { readonly recording: Recording };

/** Where servers with mutants are run. */
class Bench {
  readonly #folder: string;
  readonly #server: ServerCopy;
  readonly #sources: SourceCopy;
  readonly #options: Options;
  #runs = 0;

  constructor(folder: string, server: ServerCopy, sources: SourceCopy, options: Options) {
    this.#folder = folder;
    this.#server = server;
    this.#sources = sources;
    this.#options = options;
  }

  /** Runs the whole kit, and asks again what is in doubt; without a mutant the server is the reference server. */
  async run(mutant: Mutant | null): Promise<Recorded> {
    return this.#inFolder(async (folder) => {
      const { seed, lanes } = this.#options;
      const whole = await runKit(this.#server.target, mutant, { folder, seed, lanes });
      const decided = await settle(whole, (cases) =>
        this.#inFolder((other) =>
          runKit(this.#server.target, mutant, { folder: other, seed, cases, lanes: CALM }),
        ),
      );
      // What fails is not looked at any closer.
      const histories = outcomeOf(decided) === 'survived' ? historiesIn(whole.histories) : [];
      return { ...decided, tookMs: whole.tookMs, recording: recordingOf(histories) };
    });
  }

  /** Records some cases only. */
  record(mutant: Mutant | null, cases: readonly string[]): Promise<Recording> {
    return this.#inFolder(async (folder) => {
      const { seed } = this.#options;
      const { histories } = await runKit(this.#server.target, mutant, { folder, seed, cases, lanes: CALM });
      return recordingOf(historiesIn(histories));
    });
  }

  async #inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
    const folder = join(this.#folder, `run-${this.#runs++}`);
    mkdirSync(folder);
    try {
      return await use(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The first test of the server at its surface that fails; null if that stays open, false if none does. */
  async fails(mutant: Mutant | null): Promise<{ test: string } | null | false> {
    const { failed, first } = await this.#sources.test(mutant, surfaceTests, TESTS_MS);
    if (failed === 'nothing') return false;
    return failed === 'none' ? null : { test: first };
  }

  /** Runs the server without a mutant, and with the canary. Throws {@link Void} if the kit does not tell them apart. */
  async controls(canary: Mutant, jobs: number): Promise<Recording[]> {
    const first = await this.run(null);
    say(`without a mutant: exit ${first.exit}, ${first.reason} (${seconds(first)})`);
    if (first.exit !== 0)
      throw new Void(
        `the server without a mutant: expected exit 0, got ${first.exit}: ${first.failed.join(', ')}`,
      );
    const isFailing = await this.fails(null);
    if (isFailing !== false)
      throw new Void(`the server's own tests fail without a mutant: ${isFailing?.test ?? 'they do not run'}`);
    const tasks: (Mutant | null)[] = [canary, ...Array<null>(REFERENCES - 1).fill(null)];
    const [dead, ...others] = await atOnce(jobs, tasks, (mutant) => this.run(mutant));
    if (outcomeOf(dead!) !== 'killed')
      throw new Void(`the canary (${canary.name}) was not failed: exit ${dead!.exit}, ${dead!.reason}`);
    say(`canary: ${dead!.failed.length} checks failed (${seconds(dead!)})`);
    const alarm = others.find((one) => outcomeOf(one) !== 'survived');
    if (alarm) throw new Void(`the server without a mutant: exit ${alarm.exit}: ${alarm.failed.join(', ')}`);
    return [first, ...others].map(({ recording }) => recording);
  }
}

/** Runs the kit against each mutant, and looks closer at those that it does not fail. */
async function examine(
  drawn: readonly Mutant[],
  { bench, references, jobs }: { bench: Bench; references: readonly Recording[]; jobs: number },
): Promise<{ examined: Examined[]; shams: Recorded[] }> {
  const tasks = drawn.flatMap((one, i) => (i % MUTANTS_TO_A_SHAM === 0 ? [null, one] : [one]));
  const shams: Recorded[] = [];
  const ran = await atOnce(jobs, tasks, async (mutant): Promise<Examined[]> => {
    const run = await bench.run(mutant);
    if (mutant === null) {
      shams.push(run);
      return [];
    }
    const { recording, histories: _, cases: __, ...kit } = run;
    const outcome = outcomeOf(kit);
    const seen =
      outcome === 'survived'
        ? await sightOf(recording, references, {
            again: async (cases) => ({
              mutant: await bench.record(mutant, cases),
              twin: await bench.record(null, cases),
            }),
            fails: () => bench.fails(mutant),
          })
        : {};
    const examined = { mutant, outcome, ...kit, ...seen };
    say(lineOf(examined));
    return [examined];
  });
  return { examined: ran.flat(), shams };
}

const seconds = ({ tookMs }: { tookMs: number }): string => `${(tookMs / 1000).toFixed(1)} s`;

function lineOf({ mutant, outcome, failed, sight, by, ...run }: Examined): string {
  const why =
    outcome === 'killed'
      ? `${failed.length} failed, ${failed[0]}`
      : [sight, by, run.reason].filter(Boolean).join('; ');
  return `${outcome.padEnd(11)} ${mutant.name} (line ${mutant.line}, ${seconds(run)}): ${why}`;
}

function summarize(
  examined: readonly Examined[],
  all: readonly Mutant[],
  survivors: ReturnType<typeof readSurvivors>,
): void {
  const { killed, ran, visible } = ratesOf(examined);
  const unlisted = examined.filter(
    ({ mutant, outcome }) => outcome === 'survived' && !survivors.has(mutant.name),
  );
  const stale = [...survivors.keys()].filter((name) => !all.some((one) => one.name === name));
  for (const { mutant } of unlisted) say(`not in survivors.yaml: ${mutant.name}`);
  for (const name of stale) say(`in survivors.yaml, and gone from the code: ${name}`);
  say(
    `${killed} of ${ran} mutants failed, ${killed} of ${visible} visible ones; ` +
      `${examined.length - ran} did not start, or ran out of time`,
  );
}

runCommand('mutants', main);
