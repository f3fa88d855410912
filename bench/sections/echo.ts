import { type Client, textFrame, welcomeMany } from '../harness/client.js';
import { median, type Section } from '../harness/row.js';
import { Target } from '../harness/target.js';

const CONNECTIONS = 50;
const MESSAGES_EACH = 1500;
const PAIRS = 7;
const FIGURE = 1.35;

/** A request of exactly 100 bytes. */
const request = (() => {
  const make = (value: string) =>
    JSON.stringify({ type: 'request', id: '1', method: 'echo', params: { value } });
  return textFrame(make('x'.repeat(100 - make('').length)));
})();

/** CPU time of the server per echo, against the bare server: pairs in turns, so that the machine's moods hit both. */
export const echo: Section = async (progress) => {
  const [solowire, bare] = [await Target.start('solowire'), await Target.start('bare')];
  try {
    const clients = {
      solowire: await welcomeMany(solowire.port, CONNECTIONS, 'echo'),
      bare: await welcomeMany(bare.port, CONNECTIONS, 'echo'),
    };
    await cpuPerEcho(solowire, clients.solowire);
    await cpuPerEcho(bare, clients.bare);
    const pairs: { ours: number; theirs: number; ratio: number }[] = [];
    for (let i = 0; i < PAIRS; i++) {
      const measure = {
        ours: () => cpuPerEcho(solowire, clients.solowire),
        theirs: () => cpuPerEcho(bare, clients.bare),
      };
      // Now one, now the other goes first.
      const [first, second] = i % 2 === 0 ? (['theirs', 'ours'] as const) : (['ours', 'theirs'] as const);
      const cost = { [first]: await measure[first](), [second]: await measure[second]() };
      const { ours, theirs } = cost as Record<'ours' | 'theirs', number>;
      pairs.push({ ours, theirs, ratio: ours / theirs });
      progress(`echo pair ${i + 1}: ${ours.toFixed(1)} µs against ${theirs.toFixed(1)} µs`);
    }
    const ratio = median(pairs.map((pair) => pair.ratio));
    const [ours, theirs] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.theirs))];
    const all = pairs.map((pair) => pair.ratio.toFixed(2)).join(', ');
    return [
      {
        what: `CPU time per 100-byte echo, ${CONNECTIONS} connections, against bare ws (median of ${PAIRS} alternating pairs)`,
        figure: `≤ ${FIGURE} ×`,
        measured: `${ratio.toFixed(2)} × (${ours.toFixed(1)} µs against ${theirs.toFixed(1)} µs; ${all})`,
        met: ratio <= FIGURE,
      },
    ];
  } finally {
    await Promise.all([solowire.stop(), bare.stop()]);
  }
};

/** In µs; each client sends as soon as it is answered. */
export async function cpuPerEcho(
  target: Target,
  clients: readonly Client[],
  each = MESSAGES_EACH,
): Promise<number> {
  const before = (await target.numbers()).cpuMs;
  const idle = (await target.numbers()).cpuMs - before;
  const started = before + idle;
  await Promise.all(
    clients.map(
      (client) =>
        new Promise<void>((resolve) => {
          let left = each;
          client.converse(request, () => {
            left -= 1;
            if (left > 0) return request;
            resolve();
            return null;
          });
        }),
    ),
  );
  // Asking collects garbage, which costs: as much as it did before.
  const spent = (await target.numbers()).cpuMs - started - idle;
  return (spent * 1000) / (clients.length * each);
}
