import { welcomeMany } from '../harness/client.js';
import { kib, type Section } from '../harness/row.js';
import { type Kind, type Target, withTarget } from '../harness/target.js';

const CONNECTIONS = 5000;
const FIGURE_BYTES = 4096;

/** Memory per idle welcomed connection, after garbage collection, against the bare server. */
export const memory: Section = async (progress) => {
  const ours = await bytesPerConnection('solowire', CONNECTIONS);
  const theirs = await bytesPerConnection('bare', CONNECTIONS);
  progress(`memory per connection: ${kib(ours.bytes)} against ${kib(theirs.bytes)}`);
  return [
    {
      what: `memory per idle welcomed connection (heap and buffers, ${CONNECTIONS} of them, after gc) beyond bare ws`,
      figure: `≤ ${kib(FIGURE_BYTES)}`,
      measured: `${kib(ours.bytes - theirs.bytes)} (${kib(ours.bytes)} against ${kib(theirs.bytes)})`,
      met: ours.bytes - theirs.bytes <= FIGURE_BYTES,
    },
    {
      what: 'the same, resident set',
      figure: null,
      measured: `${kib(ours.rss - theirs.rss)} (${kib(ours.rss)} against ${kib(theirs.rss)})`,
      met: null,
    },
  ];
};

/** Of a fresh server with so many connections. */
export function bytesPerConnection(
  kind: Kind,
  connections: number,
  root?: string,
): Promise<{ bytes: number; rss: number }> {
  const measure = async (target: Target) => {
    // Once before, so that code and caches are there.
    for (const client of await welcomeMany(target.port, 200, 'warm')) await client.close();
    const before = await target.emptied(10_000);
    await welcomeMany(target.port, connections, 'idle');
    const after = await target.numbers();
    return {
      bytes: (after.bytes - before.bytes) / connections,
      rss: (after.rss - before.rss) / connections,
    };
  };
  return withTarget(kind, measure, root);
}
