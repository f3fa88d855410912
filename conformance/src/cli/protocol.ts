import type { Protocol } from '../cases/protocol.js';
import type { Contract, Rule, RuleId } from '../contract/index.js';
import { solowire } from '../solowire/index.js';
import { UsageError } from '../usage.js';
import { shippedContract } from './shipped.js';

/** The protocol that the command judges where nobody names another. */
export const protocol = solowire;

/** Which protocol is meant. */
export interface ProtocolOptions {
  /** AsyncAPI document that describes it; default: Solowire. */
  contract?: string;
  /** Name of a protocol whose document comes with the kit, in place of one. */
  protocol?: string;
  /** Count what Solowire demands where that document says nothing. */
  as?: 'solowire';
}

/** What a server speaks that is to be met. */
export interface SpokenProtocol extends ProtocolOptions {
  /** Modules that the target provides, by the names of codecs; absent where no server is met. */
  codecs?: Readonly<Record<string, string>>;
}

/**
 * The protocol that a document describes; Solowire without one. What reads documents is loaded only then. Where a document says
 * nothing, what Solowire demands is advice. Throws {@link UsageError} that names the place of the first mistake.
 */
export async function protocolIn({
  contract: own,
  protocol: name,
  as,
  codecs,
}: SpokenProtocol): Promise<Protocol> {
  if (own !== undefined && name !== undefined)
    throw new UsageError(
      `two protocols are named: ${name}, and the one of ${own}`,
      'leave out one of contract and protocol',
    );
  const file = name === undefined ? own : shippedContract(name);
  if (file === undefined) return protocol;
  const { loadCodecs, loadProtocol } = await import('../document/index.js');
  const { contract, ...asked } = loadProtocol(file, codecs && (await loadCodecs(codecs)));
  return { ...asked, contract: { ...contract, rules: { ...others(contract, as), ...contract.rules } } };
}

/** What Solowire demands of every server and a contract does not speak of. */
function others({ rules, permits = {} }: Contract, as: 'solowire' | undefined): Record<RuleId, Rule> {
  const silent = Object.entries(solowire.contract.rules).filter(
    ([id, { role, profile }]) =>
      role === 'server' && profile === 'core' && !(id in rules) && !(id in permits),
  );
  return Object.fromEntries(
    silent.map(([id, rule]): [string, Rule] => [id, as ? rule : { ...rule, level: 'ADVICE' }]),
  );
}
