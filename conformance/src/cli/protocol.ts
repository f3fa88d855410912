import { type Protocol, protocolOf } from '../cases/protocol.js';
import { solowire } from '../solowire/index.js';

/** The protocol that the command judges where nobody names another. */
export const protocol = solowire;

/**
 * The protocol that a document describes; Solowire without one. What reads documents is loaded only then. Throws {@link UsageError}
 * that names the place of the first mistake.
 */
export async function protocolIn(file: string | undefined): Promise<Protocol> {
  if (file === undefined) return protocol;
  const { loadContract } = await import('../document/index.js');
  return protocolOf(loadContract(file));
}
