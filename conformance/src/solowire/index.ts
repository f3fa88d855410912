import { type Protocol, protocolOf } from '../cases/protocol.js';
import { sets } from '../generated/sets.js';
import { solowireChecks } from './always.js';
import { solowireCases } from './cases/index.js';
import { contract } from './contract.js';

/** Solowire: its contract, and what the kit judges of it. The only folder that knows the specification. */
export const solowire: Protocol = protocolOf(contract, {
  cases: solowireCases,
  always: solowireChecks,
  sets,
});
