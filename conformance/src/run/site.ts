import type { Address } from '../stimulus/dial.js';
import type { ServerControl, ServerProcess } from '../stimulus/stage.js';

/** A server that cases run against: where it listens, and the hold that the kit has of it. */
export interface Site {
  addresses: readonly Address[];
  server?: ServerControl;
  process?: ServerProcess;
}

/** The server of a site, whose addresses follow when it is started again. */
export function moving(site: Site): ServerControl {
  const server = site.server!;
  return {
    stop: () => server.stop(),
    start: async () => {
      site.addresses = await server.start();
      return site.addresses;
    },
  };
}
