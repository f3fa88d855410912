import { inParallel, welcomed } from '../harness/client.js';
import { median, type Section } from '../harness/row.js';
import { Target } from '../harness/target.js';

const CONNECTS = 3000;
const PAIRS = 5;

/** Dials, hellos, welcomes and Closes per second, against the bare server. */
export const connects: Section = async (progress) => {
  const [solowire, bare] = [await Target.start('solowire'), await Target.start('bare')];
  try {
    await rate(solowire);
    await rate(bare);
    const ours: Rate[] = [];
    const theirs: Rate[] = [];
    for (let i = 0; i < PAIRS; i++) {
      theirs.push(await rate(bare));
      ours.push(await rate(solowire));
      progress(
        `connects pair ${i + 1}: ${ours[i]!.perSecond.toFixed(0)}/s against ${theirs[i]!.perSecond.toFixed(0)}/s`,
      );
    }
    const of = (rates: Rate[], what: keyof Rate) => median(rates.map((one) => one[what]));
    const ratio = median(ours.map(({ perSecond }, i) => perSecond / theirs[i]!.perSecond));
    const cpuRatio = median(ours.map(({ cpuUs }, i) => cpuUs / theirs[i]!.cpuUs));
    return [
      {
        what: `connects per second (dial, hello, welcome, Close; 50 at a time), against bare ws (median of ${PAIRS} pairs)`,
        figure: null,
        measured: `${ratio.toFixed(2)} × (${of(ours, 'perSecond').toFixed(0)}/s against ${of(theirs, 'perSecond').toFixed(0)}/s)`,
        met: null,
      },
      {
        what: 'CPU time of the server per such connect, against bare ws',
        figure: null,
        measured: `${cpuRatio.toFixed(2)} × (${of(ours, 'cpuUs').toFixed(0)} µs against ${of(theirs, 'cpuUs').toFixed(0)} µs)`,
        met: null,
      },
    ];
  } finally {
    await Promise.all([solowire.stop(), bare.stop()]);
  }
};

/** What dials, hellos, welcomes and Closes cost. */
export interface Rate {
  readonly perSecond: number;
  /** CPU time of the server for each. */
  readonly cpuUs: number;
}

export async function rate(target: Target): Promise<Rate> {
  const before = (await target.numbers()).cpuMs;
  const started = performance.now();
  await inParallel(CONNECTS, 50, async (i) =>
    (await welcomed(target.port, { clientId: `connect-${i}` })).close(),
  );
  const seconds = (performance.now() - started) / 1000;
  const cpuMs = (await target.numbers()).cpuMs - before;
  return { perSecond: CONNECTS / seconds, cpuUs: (cpuMs * 1000) / CONNECTS };
}
