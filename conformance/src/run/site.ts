import type { Address } from '../stimulus/dial.js';
import type { ServerControl, ServerProcess } from '../stimulus/stage.js';
import type { IdentityPool } from './identity-pool.js';

/** A server that cases run against: where it listens, the hold that the kit has of it, and whom its cases may be. */
export interface Site {
  addresses: readonly Address[];
  server?: ServerControl;
  process?: ServerProcess;
  /** The identities that the target lists, if it does. */
  identities?: IdentityPool;
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
