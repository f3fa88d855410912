import { parseArgs } from 'node:util';
import { protocol } from '@solowire/spec';
import { startFault } from './fault.js';
import { loadFaults } from './load.js';

/**
 * `npx tsx conformance/faults/serve.ts ID [--port N] [--credentials]` runs one faulty server and prints, as `solowire-server`
 * does, one line of JSON when it is ready. SIGTERM or SIGINT ends it. Exit code 3: wrong usage.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' }, credentials: { type: 'boolean', default: false } },
  });
  const faults = await loadFaults();
  const fault = faults.find(({ id }) => id === positionals[0]);
  if (!fault)
    throw new Error(
      `there is no faulty server ${JSON.stringify(positionals[0] ?? '')}; known: ${faults.map(({ id }) => id).join(' ')}`,
    );
  const { url, close } = await startFault(fault, { ...values, port: Number(values.port) });
  const { hostname: host, port } = new URL(url);
  process.stdout.write(
    `${JSON.stringify({ ready: true, url, host, port: Number(port), pid: process.pid, protocol: protocol.version })}\n`,
  );
  const stop = () => {
    // A faulty server need not end in order.
    close();
    setImmediate(() => process.exit(0));
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

main().catch((error: Error) => {
  process.stderr.write(`serve: ${error.message}\n`);
  process.exitCode = 3;
});
