/**
 * Runs the built kit against each hostile server, or those whose names hold one of the arguments, and prints what each run
 * took: memory, histories, time. Exits with 1 if one is beyond the bounds.
 */
import { hostile, stopServing } from '../src/testing/hostile.js';
import { BOUND_BYTES, BOUND_HISTORY_BYTES, BOUND_MS, runAgainst } from '../src/testing/hostile-run.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const wanted = process.argv.slice(2);
const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)}`.padStart(7);

say('   exit    peak  histories  reports   time');
for (const [name, one] of Object.entries(hostile)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const run = await runAgainst(one, BOUND_MS);
  const isWrong =
    ![one.exit].flat().includes(run.exitCode) ||
    run.peakBytes > BOUND_BYTES ||
    run.historyBytes > BOUND_HISTORY_BYTES;
  if (isWrong) process.exitCode = 1;
  const sizes = `${mib(run.peakBytes)} ${mib(run.historyBytes)}    ${mib(run.reportBytes)}`;
  say(
    `${isWrong ? '!' : ' '} ${String(run.exitCode).padStart(5)} ${sizes} MiB ${(run.tookMs / 1000).toFixed(1).padStart(6)} s  ${name}`,
  );
  if (isWrong) say(`${run.stderr.trimEnd().split('\n').slice(-3).join('\n')}\n${run.report?.reason ?? ''}`);
}
stopServing();
