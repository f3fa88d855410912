import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { Waiting } from '../target/waiting.js';
import { Starvation } from './starvation.js';

/** A process that never stops having something to do, until this one ends. */
const BUSY =
  "process.stdin.on('end',()=>process.exit()).resume();process.stdout.write('busy');setInterval(()=>{const t=Date.now();while(Date.now()-t<50);},0)";

const busy: ChildProcess[] = [];
afterEach(() => {
  for (const one of busy.splice(0)) one.kill('SIGKILL');
});

/** More of them than there are processors, so that each has to wait. */
async function crowd(): Promise<number[]> {
  const started = Array.from({ length: 2 * availableParallelism() + 1 }, () =>
    spawn(process.execPath, ['-e', BUSY], { stdio: ['pipe', 'pipe', 'ignore'] }),
  );
  busy.push(...started);
  await Promise.all(started.map((one) => once(one.stdout!, 'data')));
  return started.map(({ pid }) => pid!);
}

describe.runIf(existsSync('/proc/self/schedstat'))('the time that a server waits for a processor', () => {
  it('is seen of each of its threads, and counted from the last look', async () => {
    const waiting = new Waiting();
    const pids = await crowd();
    waiting.of(pids);
    await expect.poll(() => waiting.sample(), { timeout: 20_000 }).toBeGreaterThan(0);
    for (const one of busy) one.kill('SIGKILL');
    await Promise.all(busy.map((one) => one.exitCode ?? one.signalCode ?? once(one, 'exit')));
    waiting.of(pids);
    expect(waiting.sample()).toBe(0);
  });

  it('is told as a stall, until nobody watches any more', async () => {
    const stalls: number[] = [];
    const starvation = new Starvation((ms) => stalls.push(ms));
    const pids = await crowd();
    await starvation.watch({ look: async () => undefined, members: async () => pids });
    await expect.poll(() => stalls.length, { timeout: 20_000 }).toBeGreaterThan(0);
    starvation.stop();
    const told = stalls.length;
    await new Promise((done) => setTimeout(done, 100));
    expect(stalls).toHaveLength(told);
  });

  it('is not looked for where the system does not tell of the processes', async () => {
    const starvation = new Starvation(() => expect.unreachable());
    await starvation.watch({ look: async () => undefined });
    await starvation.watch({ look: async () => undefined, members: async () => undefined });
    starvation.stop();
  });
});
