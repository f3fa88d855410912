import { Node } from './node.js';
import { defaultParts, type Parts } from './parts.js';
import type { ServerOptions, SolowireServer } from './solowire-server.js';

/**
 * Makes a server. `parts` replaces single parts of it.
 * @throws OptionError if an option is outside its range, or the epoch file cannot be used; Error if the clock leaves no room for epochs
 */
export function createSolowireServer(
  options: ServerOptions = {},
  parts: Partial<Parts> = {},
): SolowireServer {
  return new Node(options, { ...defaultParts, ...parts });
}
