/**
 * The command `server.ts [PORT] [HEARTBEAT_SECONDS] [--codec NAME] [--fault NAME]`: the game on Node. Prints one line of JSON when it is ready;
 * SIGTERM ends it. Exit codes: 1 cannot start, 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { codecs } from './codecs.js';
import { faults } from './faults.js';
import { type GameOptions, startGame } from './game.js';

const USAGE = 'usage: server.ts [PORT] [HEARTBEAT_SECONDS] [--codec NAME] [--fault NAME]';

const options = readOptions();
if (options) await serve(options);

async function serve(options: GameOptions): Promise<void> {
  try {
    const { url, stop } = await startGame(options);
    process.stdout.write(`${JSON.stringify({ ready: true, url, pid: process.pid })}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  } catch (error) {
    process.stderr.write(`server: cannot start: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

function readOptions(): GameOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { codec: { type: 'string', default: 'json' }, fault: { type: 'string' } },
    });
    const [port = '0', heartbeatSeconds = '1', ...more] = positionals;
    if (more.length > 0) throw new Error(`unexpected ${more.join(' ')}`);
    return {
      port: number(port, 'a port', (n) => Number.isInteger(n) && n < 2 ** 16),
      heartbeatSeconds: number(heartbeatSeconds, 'seconds above 0', (n) => n > 0 && n < 2 ** 16),
      codec: codecOf(values.codec),
      Sessions: values.fault === undefined ? undefined : sessionsOf(values.fault),
    };
  } catch (error) {
    process.stderr.write(`server: ${(error as Error).message}; ${USAGE}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

function number(text: string, expected: string, fits: (n: number) => boolean): number {
  if (!/^[\d.]+$/.test(text) || !fits(Number(text))) throw new Error(`expected ${expected}, got '${text}'`);
  return Number(text);
}

function codecOf(name: string) {
  if (!Object.hasOwn(codecs, name))
    throw new Error(`no codec is named '${name}'; known: ${Object.keys(codecs).join(' ')}`);
  return codecs[name];
}

function sessionsOf(name: string) {
  const fault = faults.find((one) => one.name === name);
  if (!fault)
    throw new Error(`no fault is named '${name}'; known: ${faults.map((one) => one.name).join(' ')}`);
  return fault.Sessions;
}
