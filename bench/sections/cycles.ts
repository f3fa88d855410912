import { inParallel, welcomed } from '../harness/client.js';
import { kib, type Section } from '../harness/row.js';
import { withTarget } from '../harness/target.js';

const CYCLES = 100_000;
const WARM_UP = 2000;
const ADDRESSES = 8;
const IDENTITIES = 500;

/** Connects and drops, half by RST and half by Close, from several addresses: nothing may stay behind. */
export const cycles: Section = async (progress) => {
  const { before, after, seconds } = await withTarget('solowire', async (target) => {
    const cycle = async (i: number) => {
      const localAddress = `127.0.0.${1 + (i % ADDRESSES)}`;
      // A dial that meets its predecessor is a newer one of the same instance.
      const client = await welcomed(
        target.port,
        { clientId: `cycle-${i % IDENTITIES}`, attempt: i + 1 },
        localAddress,
      );
      await (Math.floor(i / ADDRESSES) % 2 === 0 ? client.reset() : client.close());
      if (i > 0 && i % 20_000 === 0) progress(`${i} cycles`);
    };
    await inParallel(WARM_UP, 50, cycle);
    const before = await target.emptied(10_000);
    const started = performance.now();
    await inParallel(CYCLES, 50, (i) => cycle(WARM_UP + i));
    const seconds = (performance.now() - started) / 1000;
    return { before, after: await target.emptied(10_000), seconds };
  });
  const met =
    after.sessions === 0 && after.descriptors <= before.descriptors && after.timers <= before.timers;
  return [
    {
      what: `${CYCLES.toLocaleString('en')} connects and drops (half RST, half Close, 127.0.0.1 to 127.0.0.${ADDRESSES}), before → after`,
      figure: 'no descriptor, timer or session more',
      measured:
        `descriptors ${before.descriptors} → ${after.descriptors}, timers ${before.timers} → ${after.timers}, ` +
        `sessions ${before.sessions} → ${after.sessions}, heap and buffers ${kib(before.bytes)} → ${kib(after.bytes)} ` +
        `(${(CYCLES / seconds).toFixed(0)} cycles/s)`,
      met,
    },
  ];
};
