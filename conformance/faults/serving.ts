import { parseArgs } from 'node:util';
import { protocol } from '@solowire/spec';
import { type Running, startVariant, type Variant } from './variant.js';

/** A variant that can be called by its id. */
export type Named = Variant & { readonly id: string };

/**
 * The command `serve.ts ID [--port N] [--credentials] [--seed N] [--scale N]`: runs one of `all` and prints, as `solowire-server` does, one
 * line of JSON when it is ready. Exit code 3: wrong usage.
 * @param kind what they are, for people
 * @param stop called at the first SIGTERM or SIGINT; the process ends with it
 */
export async function serve(
  kind: string,
  all: readonly Named[],
  stop: (running: Running) => Promise<void>,
): Promise<void> {
  try {
    const { id, ...options } = readArguments();
    const chosen = all.find((one) => one.id === id);
    if (!chosen)
      throw new Error(
        `there is no ${kind} ${JSON.stringify(id)}; known: ${all.map((one) => one.id).join(' ')}`,
      );
    const running = await startVariant(chosen, options);
    const { hostname: host, port } = new URL(running.url);
    const ready = { ready: true, url: running.url, host, port: Number(port), pid: process.pid };
    process.stdout.write(`${JSON.stringify({ ...ready, protocol: protocol.version })}\n`);
    const end = () => stop(running).finally(() => process.exit(0));
    process.once('SIGTERM', end).once('SIGINT', end);
  } catch (error) {
    process.stderr.write(`serve: ${(error as Error).message}\n`);
    process.exitCode = 3;
  }
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '0' },
      credentials: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      scale: { type: 'string', default: '1' },
    },
  });
  const { credentials, port, seed, scale } = values;
  return {
    id: positionals[0] ?? '',
    credentials,
    port: Number(port),
    seed: Number(seed),
    scale: Number(scale),
  };
}
