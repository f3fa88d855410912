import type { TargetStart } from '../generated/types.js';
import type { Site } from '../run/site.js';
import { StartedServer } from '../target/server.js';

/** Starts servers by one command, as often as a run wants one, for scripts that measure the kit. */
export class Sites {
  readonly #start: TargetStart;
  readonly #folder: string;
  readonly #servers: StartedServer[] = [];

  /** `folder`: from which the command is started. */
  constructor(start: TargetStart, folder: string) {
    this.#start = start;
    this.#folder = folder;
  }

  /** One more server, which the kit may stop and start again. */
  readonly another = async (): Promise<Site> => {
    let server = await this.#launch();
    return {
      addresses: [{ url: server.url! }],
      server: {
        stop: () => server.stop(),
        start: async () => {
          server = await this.#launch();
          return [{ url: server.url! }];
        },
      },
      process: { look: () => server.look(), members: () => server.members() },
    };
  };

  async #launch(): Promise<StartedServer> {
    const server = await StartedServer.start(this.#start, this.#folder);
    this.#servers.push(server);
    return server;
  }

  /** Stops all of them in order, or at once by force. */
  async end({ byForce = false }: { byForce?: boolean } = {}): Promise<void> {
    await Promise.all(this.#servers.map((server) => (byForce ? server.kill() : server.stop())));
  }
}
