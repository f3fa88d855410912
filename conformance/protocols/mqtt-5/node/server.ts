/**
 * The command `server.ts [--port N] [--server-keep-alive SECONDS] [--fault NAME]`: a broker of MQTT 5 over WebSocket. Prints one line of
 * JSON when it is ready; SIGTERM ends it. Exit codes: 1 cannot start, 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { type BrokerOptions, type Parts, startBroker } from './broker.js';
import { faults } from './faults.js';

const USAGE = 'usage: server.ts [--port N] [--server-keep-alive SECONDS] [--fault NAME]';
const MOST = 65_535;

const options = readOptions();
if (options) await serve(options);

async function serve(options: BrokerOptions): Promise<void> {
  try {
    const { url, stop } = await startBroker(options);
    process.stdout.write(`${JSON.stringify({ ready: true, url, pid: process.pid })}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  } catch (error) {
    process.stderr.write(`server: cannot start: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

function readOptions(): BrokerOptions | undefined {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '0' },
        'server-keep-alive': { type: 'string' },
        fault: { type: 'string' },
      },
    });
    const { port, fault, 'server-keep-alive': seconds } = values;
    return {
      port: number(port, 'a port'),
      serverKeepAlive: seconds === undefined ? undefined : number(seconds, 'seconds'),
      parts: fault === undefined ? undefined : partsOf(fault),
    };
  } catch (error) {
    process.stderr.write(`server: ${(error as Error).message}; ${USAGE}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

function number(text: string, expected: string): number {
  if (!/^\d+$/.test(text) || Number(text) > MOST)
    throw new Error(`expected ${expected} of at most ${MOST}, got '${text}'`);
  return Number(text);
}

function partsOf(name: string): Parts {
  const fault = faults.find((one) => one.name === name);
  if (!fault)
    throw new Error(`no fault is named '${name}'; known: ${faults.map((one) => one.name).join(' ')}`);
  return fault.parts;
}
