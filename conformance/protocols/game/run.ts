/**
 * `npm run game [-- --runs N]`: judges all servers of the game by its document, each by all cases: the right ones N times (default 20),
 * the original, each fault and each null server once. Writes `results.md` beside this file. Exit code: 0 all is as it should be; 1 a right
 * server was not conformant, a fault was not failed by what it breaks, or something passed against a null server; 3 wrong usage.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { isPresent } from '../../../spec/tools/src/testing/requires.js';
import tomcat from '../../ports/tomcat/ports.js';
import type { Report } from '../../src/generated/types.js';
import { readRuns } from '../../tools/arguments.js';
import { checksOf, clausesIn } from '../judged.js';
import { judged } from './judged.js';
import { faults } from './node/faults.js';

const NODE = 'node --import tsx node/server.ts';
const NULL = ['silent', 'echo', 'login-ok', 'closes', 'refuses'];

interface Row {
  readonly server: string;
  readonly expected: string;
  readonly seen: string;
  readonly isWell: boolean;
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** How often each exit code came, as `19 × 0, 1 × 2`. */
const codes = (reports: readonly Report[]): string => {
  const all = reports.map(({ exitCode }) => exitCode);
  return [...new Set(all)].map((code) => `${all.filter((one) => one === code).length} × ${code}`).join(', ');
};

const blamed = (reports: readonly Report[]): string[] => [
  ...new Set(
    reports.flatMap((one) => [...checksOf(one, 'fail'), ...checksOf(one, 'warn')].map(({ id }) => id)),
  ),
];

async function right(server: string, command: string, runs: number): Promise<Row> {
  const reports: Report[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    reports.push(await judged(command, { seed }));
    tell(`${server}, run ${seed}: exit ${reports.at(-1)!.exitCode}`);
  }
  const names = blamed(reports);
  return {
    server,
    expected: `${runs} × 0`,
    seen: `${codes(reports)}${names.length > 0 ? `; ${names.map((id) => `\`${id}\``).join(', ')}` : ''}`,
    isWell: reports.every(({ exitCode }) => exitCode === 0),
  };
}

async function wrong(server: string, command: string, violates: readonly string[]): Promise<Row> {
  const broken = [...clausesIn(await judged(command))];
  tell(`${server}: ${broken.join(', ') || 'nothing'}`);
  return {
    server,
    expected: violates.join(', '),
    seen: broken.join(', ') || 'nothing failed',
    isWell: violates.some((clause) => broken.includes(clause)),
  };
}

async function none(name: string): Promise<Row> {
  const passed = checksOf(await judged(`node --import tsx null/server.ts ${name}`), 'pass');
  tell(`${name}: ${passed.length} passed`);
  return {
    server: `null: ${name}`,
    expected: 'no pass',
    seen: `${passed.length} passes`,
    isWell: passed.length === 0,
  };
}

function readArguments(): number {
  try {
    const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });
    return readRuns(values.runs);
  } catch (error) {
    tell(`game: ${(error as Error).message}`);
    process.exit(3);
  }
}

const runs = readArguments();
const rows = [await right('on Node', NODE, runs)];
if (tomcat[0]!.needs.every(({ file }) => isPresent(file))) {
  rows.push(await right('on Tomcat, repaired', 'tomcat/run repaired', runs));
  rows.push(await wrong('on Tomcat, as it was', 'tomcat/run seed', ['GAME-3', 'GAME-4', 'GAME-5', 'GAME-6']));
} else tell('the game on Tomcat is left out: Tomcat or a JDK is not installed');
for (const { name, what, violates } of faults)
  rows.push(await wrong(`${name}: ${what}`, `${NODE} --fault ${name}`, violates.game));
for (const name of NULL) rows.push(await none(name));

const cell = (text: string): string => text.replaceAll('|', '\\|');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
writeFileSync(
  new URL('results.md', import.meta.url),
  `${[
    '# The game, judged by its document',
    '',
    `\`npm run game -- --runs ${runs}\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores, Node ${process.versions.node}, ${platform()}. Written by the script.`,
    '',
    line(['server', 'expected', 'seen', '']),
    line(['---', '---', '---', '---']),
    ...rows.map(({ server, expected, seen, isWell }) =>
      line([server, expected, seen, isWell ? 'well' : 'not well']),
    ),
  ].join('\n')}\n`,
);
process.exitCode = rows.every(({ isWell }) => isWell) ? 0 : 1;
