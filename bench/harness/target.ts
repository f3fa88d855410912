import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root as here } from './root.js';

export type Kind = 'solowire' | 'bare';

/** What a server process says of itself, after a garbage collection. */
export interface Numbers {
  /** CPU time since its start, user and system. */
  readonly cpuMs: number;
  /** JavaScript heap and buffers. */
  readonly bytes: number;
  readonly rss: number;
  readonly descriptors: number;
  /** Timers of Node, not deadlines of the server. */
  readonly timers: number;
  readonly sessions: number;
  readonly sockets: number;
}

/** A server in a process of its own. */
export class Target {
  readonly port: number;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.child = child;
    this.port = port;
  }

  /** @param root where the version of the server lies. Default: this one */
  static async start(kind: Kind, root = here): Promise<Target> {
    const child = fork(join(root, 'bench/harness/server.ts'), [kind], {
      cwd: root,
      execArgv: ['--import', 'tsx', '--expose-gc'],
    });
    const [{ port }] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(`the ${kind} server did not start`))),
    ])) as [{ port: number }];
    return new Target(child, port);
  }

  async numbers(): Promise<Numbers> {
    this.child.send('numbers');
    const [numbers] = (await once(this.child, 'message')) as [Numbers];
    return numbers;
  }

  /** Waits until the server has no socket any more; rejects after `ms`. */
  async emptied(ms: number): Promise<Numbers> {
    const deadline = performance.now() + ms;
    for (;;) {
      const numbers = await this.numbers();
      if (numbers.sockets === 0) return numbers;
      if (performance.now() > deadline)
        throw new Error(`${numbers.sockets} sockets are still open after ${ms} ms`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async stop(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.disconnect();
    await exited;
  }
}

/** Runs `use` on a fresh server. */
export async function withTarget<T>(
  kind: Kind,
  use: (target: Target) => Promise<T>,
  root = here,
): Promise<T> {
  const target = await Target.start(kind, root);
  try {
    return await use(target);
  } finally {
    await target.stop();
  }
}
