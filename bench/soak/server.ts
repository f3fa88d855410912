import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Gauges, readGauges } from './gauges.js';

const command = fileURLToPath(new URL('../../reference-server/bin/solowire-server.js', import.meta.url));
const heap = new URL('heap.mjs', import.meta.url).href;

/** Who may do what on the server under test. */
export const credentials = {
  client: { scheme: 'token', token: 'client-of-the-soak' },
  operator: { scheme: 'token', token: 'operator-of-the-soak' },
  wrong: { scheme: 'token', token: 'nobody-has-this-one' },
};

export const OPERATOR = 'solowire-operator';

/**
 * The timing: so short that every deadline is met thousands of times, and so long that a busy machine is not taken for a
 * dead client.
 */
export const settings = {
  helloTimeoutMs: 3000,
  welcomeTimeoutMs: 5000,
  intervalMs: 1000,
  deadAfterMs: 5000,
  closeTimeoutMs: 1000,
  messagesMax: 1000,
  takeoversMax: 20,
  takeoversWindowMs: 1000,
};

/** A handler's fault, and those of a session or a step, are what the soak provokes. */
const PROVOKED = ['handler-failed', 'session-failed', 'teardown-step-failed'];

/** The command `solowire-server` in a process of its own, as an operator would run it. */
export class SoakServer {
  readonly port: number;
  /** What the log said that no fault of ours explains. */
  readonly complaints: string[] = [];
  private readonly child: ChildProcess;
  private readonly metrics: string;
  private readonly folder: string;

  private readonly provoked: readonly string[];

  private constructor(
    child: ChildProcess,
    folder: string,
    ready: { port: number; metrics: string },
    provoked: readonly string[],
  ) {
    this.provoked = provoked;
    this.child = child;
    this.folder = folder;
    this.port = ready.port;
    this.metrics = ready.metrics;
    createInterface({ input: child.stderr! }).on('line', (line) => this.onLog(line));
  }

  /** @param provoked events of the log that are no complaints. Default: the faults that the soak provokes */
  static async start(provoked: readonly string[] = PROVOKED): Promise<SoakServer> {
    const folder = mkdtempSync(join(tmpdir(), 'solowire-soak-'));
    const tokens = join(folder, 'tokens.json');
    const entries = [
      { token: credentials.client.token, clientIds: ['solowire-*'] },
      { token: credentials.operator.token, clientIds: [OPERATOR], operator: true },
    ];
    writeFileSync(tokens, JSON.stringify({ tokens: entries }));
    const set = Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
    const args = ['--port', '0', '--metrics-port', '0', '--testing', '--observe', '--tokens', tokens, ...set];
    const child = fork(command, args, {
      execArgv: ['--expose-gc', '--import', heap],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const [line] = (await Promise.race([
      once(createInterface({ input: child.stdout! }), 'line'),
      once(child, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
    ])) as [string];
    return new SoakServer(child, folder, JSON.parse(line), provoked);
  }

  /** Whether the process lives. */
  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** What Prometheus would read: the server's own gauges, and the descriptors, sockets and timers of its process. */
  async gauges(): Promise<Gauges> {
    return readGauges(await fetchText(this.metrics), (sample) => {
      return (
        /^(solowire_\w+|process_open_fds)$/.test(sample) ||
        /^nodejs_active_resources\{type="(Timeout|TCPSocketWrap)"\}$/.test(sample)
      );
    });
  }

  /** Heap and buffers after a garbage collection, in bytes. */
  async heapBytes(): Promise<number> {
    this.child.send('collect');
    const [bytes] = (await once(this.child, 'message')) as [number];
    return bytes;
  }

  /** Drains it; resolves with its exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.child, 'exit');
    if (this.alive) this.child.kill('SIGTERM');
    const [code] = this.alive ? ((await exited) as [number | null]) : [this.child.exitCode];
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  private onLog(line: string): void {
    try {
      const { event } = JSON.parse(line) as { event?: string };
      if (event !== undefined && this.provoked.includes(event)) return;
    } catch {
      // Not of the log at all: a warning of Node, say.
    }
    this.complaints.push(line);
  }
}

function fetchText(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // No agent, so that no connection is kept.
    const request = get(url, { agent: false }, async (response) => {
      let text = '';
      for await (const piece of response.setEncoding('utf8')) text += piece;
      resolve(text);
    });
    request.on('error', reject);
  });
}
