import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { Protocol } from '../cases/protocol.js';
import { walkText, wordsOfStep } from '../cases/walk/index.js';
import type { Contract } from '../contract/index.js';
import { seen } from '../report/checks.js';
import { codeOfSignal } from '../report/exit-codes.js';
import { visible } from '../report/visible.js';
import { wrap, wrapCommand } from '../report/wrap.js';
import type { RunCut } from '../run/cut.js';
import { type Exploration, type ExploreProgress, explore, type Finding } from '../run/explore.js';
import { IdentityPool } from '../run/identity-pool.js';
import type { Site } from '../run/site.js';
import { listedIn, withTokens } from '../target/credentials.js';
import type { LoadedTarget } from '../target/load.js';
import { givenSecrets, redactor, withoutSecrets } from '../target/secrets.js';
import { UsageError } from '../usage.js';
import { checkFolder, writeText } from '../writable.js';
import { calledWith, serverWords } from './command-line.js';
import { minutes, RunLimits } from './run-limits.js';
import { say, sayFault, sayUnsettled, sayUsage } from './say.js';
import { protocolFor, type ServerOptions, targetOf, withServers, withTargetHere } from './servers.js';

export interface ExploreCommandOptions extends ServerOptions {
  minutes: number;
  seed?: number;
  jobs?: number;
  timeScale: number;
  output: string;
}

const SEEDS = 2 ** 32;
const MINUTE_MS = 60_000;
/** Beyond its minutes an exploration may shrink what it has found; longer than so many minutes more is a hang. */
const SPARE_MINUTES = 10;

/** `solowire explore`: walks at random, prints what it finds, saves it as case files, and sets the exit code. */
export async function exploreServer(url: string | undefined, given: ExploreCommandOptions): Promise<void> {
  const options = withTargetHere(url, given);
  const protocol = await protocolFor(options);
  const target = targetOf(url, options, protocol);
  checkFolder('case files', options.output);
  const redact = redactor(givenSecrets(target));
  const blame = (error: unknown) => sayFault(error, { folder: options.output, redact });
  const limits = new RunLimits(options.minutes + SPARE_MINUTES);
  const seed = options.seed ?? randomInt(0, SEEDS - 1);
  const told = new Told(url, options, { seed, contract: protocol.contract });
  const onInterrupt = () => told.interrupted();
  process.once('SIGINT', onInterrupt);
  try {
    const use = async (site: Site) => {
      const shown = redact(withoutSecrets(site.addresses[0]!.url));
      say(`${shown}: ${minutes(options.minutes)} of random walks, seed ${seed}`);
      const explored = await explore({
        ...optionsOf(protocol, target, site),
        seed,
        forMs: options.minutes * MINUTE_MS,
        timeScale: options.timeScale,
        cut: limits.signal,
        ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
        onProgress: told.progress,
        onFinding: told.finding,
      });
      if (!limits.interruption) told.end(explored);
    };
    await withServers(target, url, use, limits.signal);
  } catch (error) {
    if (limits.interruption) return;
    if (error instanceof UsageError) throw error;
    if (limits.signal.aborted && !limits.fault) sayUnsettled((limits.signal.reason as RunCut).message);
    else blame(error);
  } finally {
    process.off('SIGINT', onInterrupt);
    if (limits.fault) blame(limits.fault.error);
    if (limits.interruption) process.exitCode = codeOfSignal(limits.interruption);
    limits.end();
  }
}

function optionsOf(protocol: Protocol, target: LoadedTarget, site: Site) {
  const { environment = new Set<string>() } = target;
  const listed = listedIn(target);
  return {
    protocol,
    target: (run: { seed: number; count: number }) => withTokens(target, target.folder, run),
    addresses: site.addresses,
    environment,
    ...(site.server ? { server: site.server } : {}),
    ...(site.process ? { process: site.process } : {}),
    ...(listed ? { identities: new IdentityPool(listed) } : {}),
  };
}

/** What whoever called is told: progress on stderr, findings on stdout as soon as they are known. */
class Told {
  readonly #url: string | undefined;
  readonly #options: ExploreCommandOptions;
  readonly #seed: number;
  readonly #contract: Contract;
  #last: ExploreProgress = { walks: 0, findings: 0, elapsedMs: 0 };
  #printed = '';

  constructor(
    url: string | undefined,
    options: ExploreCommandOptions,
    { seed, contract }: { seed: number; contract: Contract },
  ) {
    this.#contract = contract;
    this.#url = url;
    this.#options = options;
    this.#seed = seed;
  }

  readonly progress = (progress: ExploreProgress): void => {
    this.#last = progress;
    const { walks, findings, elapsedMs, shrinking } = progress;
    const doing = shrinking ? `, shrinking what breaks ${shrinking}` : '';
    const line = `${Math.round(elapsedMs / 1000)} s: ${walks} walks, ${countOf(findings)}${doing}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`);
    else if (line !== this.#printed) process.stderr.write(`${line}\n`);
    this.#printed = line;
  };

  readonly finding = (finding: Finding): void => {
    this.#clear();
    const file = join(this.#options.output, `${finding.walk.name}.yaml`);
    try {
      writeText('case file', file, walkText(finding.walk));
    } catch (error) {
      sayUsage(error as UsageError);
    }
    const words = ['--case', file, ...serverWords(this.#options)];
    if (this.#options.timeScale !== 1) words.push('--time-scale', String(this.#options.timeScale));
    const again = calledWith('test', words, this.#url);
    process.stdout.write(`${findingLines(finding, this.#contract, file, again).join('\n')}\n`);
  };

  interrupted(): void {
    this.#clear();
    const { walks, findings, shrinking } = this.#last;
    const open = shrinking ? `; ${shrinking} failed, too, and was being shrunk` : '';
    process.stdout.write(`interrupted: ${walks} walks, ${countOf(findings)}${open}; seed ${this.#seed}\n`);
  }

  /** Says what it all came to, and sets the exit code. */
  end(explored: Exploration): void {
    this.#clear();
    const { unreachable, needsCredentials, lost, findings, harnessFaults, unrepeated, unsettled } = explored;
    if (needsCredentials) {
      sayUsage(new UsageError('the server wants credentials; give `credentials` in a target file'));
      return;
    }
    if (unreachable !== undefined) {
      process.exitCode = 4;
      say(unreachable);
      return;
    }
    const seconds = (explored.wallMs / 1000).toFixed(1);
    const lines = [
      `${explored.walks} walks in ${seconds} s: ${countOf(findings.length)}; seed ${this.#seed}`,
      ...(unrepeated.length > 0
        ? [`did not fail again: ${[...new Set(unrepeated)].join(', ')} (${unrepeated.length} times)`]
        : []),
      ...(unsettled > 0 ? [`something of ${unsettled} walks could not be settled`] : []),
      ...(lost === undefined ? [] : [`the server was lost: ${lost}`]),
      ...[...new Set(harnessFaults)].map((one) => `fault of the kit: ${one}`),
    ];
    process.stdout.write(`${lines.flatMap((line) => wrap(visible(line), '', '  ')).join('\n')}\n`);
    process.exitCode = findings.length > 0 ? 1 : harnessFaults.length > 0 ? 5 : lost !== undefined ? 2 : 0;
  }

  #clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  }
}

const countOf = (findings: number): string =>
  findings === 0 ? 'nothing found' : `${findings} ${findings === 1 ? 'finding' : 'findings'}`;

/** One finding: the requirement and its sentence, what was seen, the steps, where they are, and how to see it again. */
function findingLines(
  { requirement, check, walk, drawn }: Finding,
  { rules }: Contract,
  file: string,
  again: string,
): string[] {
  const rule = rules[requirement];
  const { steps } = walk;
  return [
    '',
    `FOUND  ${requirement} (${check.level})`,
    ...wrap(rule?.text ?? '', '       '),
    '',
    ...wrap(`expected: ${check.expected}`, '  ', '            '),
    ...wrap(`seen:     ${visible(seen(check))}`, '  ', '            '),
    '',
    `  ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}${drawn > steps.length ? ` of ${drawn}` : ''}:`,
    ...steps.flatMap((step, i) => wrap(`${i + 1}. ${wordsOfStep(step)}`, '    ', '       ')),
    '',
    `  Saved as ${file}. Again, just this:`,
    ...wrapCommand(again, '    '),
  ];
}
