import { welcomed, welcomeMany } from '../harness/client.js';
import { Target } from '../harness/target.js';
import { rate } from '../sections/connects.js';
import { cpuPerEcho } from '../sections/echo.js';
import { cpuOfShortRun } from '../sections/kit.js';
import { bytesPerConnection } from '../sections/memory.js';
import { takeOver } from '../sections/scale.js';

/** A cost by which two versions are compared: the lower, the better. */
export interface Comparison {
  readonly what: string;
  readonly unit: string;
  /** Gets one version ready to be measured; `root` is where it lies. */
  start(root: string): Promise<Subject>;
}

/** One version, ready to be measured again and again. */
export interface Subject {
  measure(): Promise<number>;
  stop(): Promise<void>;
}

/** What `npm run bench -- --against` can compare, by name. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  echo: {
    what: 'CPU time of the server per 100-byte echo, 50 connections',
    unit: 'µs',
    start: (root) =>
      onServer(root, async (target) => {
        const clients = await welcomeMany(target.port, 50, 'echo');
        return () => cpuPerEcho(target, clients, 2400);
      }),
  },
  memory: {
    what: 'heap and buffers per idle welcomed connection, 2000 of them, after gc',
    unit: 'bytes',
    start: (root) => freshly(async () => (await bytesPerConnection('solowire', 2000, root)).bytes),
  },
  connects: {
    what: 'CPU time of the server per dial, hello, welcome and Close',
    unit: 'µs',
    start: (root) => onServer(root, async (target) => async () => (await rate(target)).cpuUs),
  },
  takeover: {
    what: 'CPU time of the server per takeover',
    unit: 'µs',
    start: (root) =>
      onServer(root, async (target) => {
        const [clientId, count] = ['taken', 500];
        let attempt = 1;
        await welcomed(target.port, { clientId, attempt });
        return async () => {
          const before = (await target.numbers()).cpuMs;
          await takeOver(target, { clientId, attempt: attempt + 1, count });
          attempt += count;
          return (((await target.numbers()).cpuMs - before) * 1000) / count;
        };
      }),
  },
  kit: {
    what: 'CPU time of the kit over a whole run, short timings',
    unit: 'ms',
    start: (root) => freshly(() => cpuOfShortRun(root)),
  },
};

/** Measures one server over and over; the first time, which fills caches and compiles code, does not count. */
async function onServer(
  root: string,
  prepare: (target: Target) => Promise<Subject['measure']>,
): Promise<Subject> {
  const target = await Target.start('solowire', root);
  try {
    const measure = await prepare(target);
    await measure();
    return { measure, stop: () => target.stop() };
  } catch (error) {
    await target.stop();
    throw error;
  }
}

/** Each measurement starts what it measures. */
async function freshly(measure: Subject['measure']): Promise<Subject> {
  return { measure, stop: async () => {} };
}
