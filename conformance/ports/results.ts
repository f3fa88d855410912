import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequirementId } from '@solowire/spec';
import type { Report } from '../src/generated/types.js';
import type { KitRun } from '../src/testing/kit-process.js';
import { countsOf, row } from '../tools/page.js';
import type { Port } from './port.js';

/** Whether it is a server that breaks something on purpose. */
export const isWrong = ({ violates }: Pick<Port, 'violates'>): boolean => violates.length > 0;

/** How a run ended. */
type Ended = Pick<KitRun, 'exitCode' | 'report' | 'tookMs'>;

/** What the runs against a right server came to. */
export interface RightResult {
  port: Port;
  idle: readonly Ended[];
  busy: readonly Ended[];
  /** What a right server should not see: failures, and runs without a report, each with its text. */
  blamed: readonly string[];
}

/** What the runs against a wrong server came to. */
export interface WrongResult {
  port: Port;
  /** In so many runs each requirement that it violates was failed, and the exit code was 1. */
  caught: number;
  runs: number;
}

/**
 * Puts the runs together. Exit code 2 blames nobody: something was not settled. Since no check may fail, none turns from pass into fail or back.
 */
export function rightResult(port: Port, idle: readonly Ended[], busy: readonly Ended[]): RightResult {
  const blamed = [...idle, ...busy].flatMap(({ exitCode, report }) => {
    if (!report) return [`exit ${exitCode}, without a report`];
    const failed = failuresOf(report).map(({ id, observed, where }) => `${id} in ${where}: ${observed}`);
    if (failed.length > 0 || exitCode === 0 || exitCode === 2) return failed;
    return [`exit ${exitCode}: ${report.reason}`];
  });
  return { port, idle, busy, blamed };
}

const failuresOf = ({ cases }: Report) =>
  cases.flatMap(({ id: where, checks }) =>
    checks.filter(({ verdict }) => verdict === 'fail').map((one) => ({ ...one, where })),
  );

/** The requirements that a wrong server violates and that a run did not fail it for; all, unless it ended with exit code 1. */
export function missedIn({ exitCode, report }: Ended, { violates }: Pick<Port, 'violates'>): RequirementId[] {
  const failed = exitCode === 1 && report ? failuresOf(report).map(({ requirement }) => requirement) : [];
  return violates.filter((id) => !failed.includes(id));
}

/** How, where and when the runs were made. */
export interface Circumstances {
  /** Of the ports. */
  folder: string;
  /** Against each right server, idle and busy. */
  runs: number;
  where: string;
  day: Date;
}

/** The page that `npm run ports` writes. */
export function pageOf(
  right: readonly RightResult[],
  wrong: readonly WrongResult[],
  { folder, runs, where, day }: Circumstances,
): string {
  const links = right.map(({ port: { stack } }) => `[${stack}](../../conformance/ports/${stack}/README.md)`);
  const blamed = right.flatMap(({ port, blamed }) => blamed.map((text) => `- ${port.name}: ${text}`));
  return `${[
    '# Servers on other stacks',
    '',
    'The protocol, written from these docs on libraries that people use. Each server is right, and is run again and again so that the kit blames',
    'no server for what its stack does by itself; and each has mistakes that its stack invites, so that the kit catches them. What each stack',
    `does that one has to know, and what it does not let one do, stands in its README: ${links.join(', ')}.`,
    '',
    `\`npm run ports -- --runs ${runs}\` on ${day.toISOString().slice(0, 10)}: ${where}. Written by the script.`,
    '',
    '## Right servers',
    '',
    `Exit codes of ${several(runs)} with nothing started beside it, and of ${several(runs)} beside one busy loop per core. 0: it conforms; 2: something could not be settled, and nothing failed.`,
    '',
    row(['server', 'on', 'source', 'checks passed', 'idle', 'median', 'busy', 'median']),
    row(['---', '---', '---:', '---:', '---', '---:', '---', '---:']),
    ...right.map(({ port, idle, busy }) =>
      row([
        port.name,
        versionsOf(port),
        `${linesOf(join(folder, port.stack))} lines`,
        passed(idle),
        countsOf(codesOf(idle)),
        median(idle),
        countsOf(codesOf(busy)),
        median(busy),
      ]),
    ),
    '',
    ...(blamed.length === 0 ? ['The kit failed none of them.'] : ['The kit failed:', '', ...blamed]),
    '',
    '## What each stack invites',
    '',
    'Each is failed by all that it violates, with exit code 1, in so many runs.',
    '',
    row(['server', 'violates', 'shown by', 'runs']),
    row(['---', '---', '---', '---']),
    ...wrong.map(({ port: { name, violates, cases = [] }, caught, runs: of }) =>
      row([
        name,
        violates.map((id) => `[${id}](generated/requirements.md#${id.toLowerCase()})`).join(', '),
        cases.map((id) => `\`${id}\``).join(', '),
        `${caught} of ${of}`,
      ]),
    ),
  ].join('\n')}\n`;
}

const several = (runs: number): string => (runs === 1 ? 'one run' : `${runs} runs`);

/** The packages of a stack with their versions, as far as this machine tells. */
function versionsOf({ needs }: Port): string {
  const names = [...new Set(needs.map((need) => need.package))];
  try {
    const format = '-f=${Package} ${Version}\\n';
    return execFileSync('dpkg-query', ['-W', format, ...names], { encoding: 'utf8', stdio: 'pipe' })
      .trim()
      .replaceAll('\n', ', ');
  } catch {
    return names.join(', ');
  }
}

/** How many lines the sources of the right server have. */
function linesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(go|py|java)$/.test(file) && !/(^|\/)(faults|build|faulty\.py)/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').split('\n').length - 1)
    .reduce((sum, lines) => sum + lines, 0);
}

/** The least and the most checks that passed. */
function passed(runs: readonly Ended[]): string {
  const counts = runs.flatMap(({ report }) => report?.summary.pass ?? []);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(least) : `${least} to ${most}`;
}

const codesOf = (runs: readonly Ended[]): number[] => runs.map(({ exitCode }) => exitCode);

function median(runs: readonly Ended[]): string {
  const sorted = runs.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length / 2)]! / 1000).toFixed(1)} s`;
}
