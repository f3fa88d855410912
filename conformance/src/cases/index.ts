import type { Case } from './case.js';
import close from './close.js';
import drop from './drop.js';
import ending from './ending/index.js';
import handshake from './handshake.js';
import heartbeat from './heartbeat.js';
import identity from './identity.js';
import lifetime from './lifetime.js';
import limit from './limit.js';
import message from './message.js';
import race from './race.js';
import takeover from './takeover.js';

export { thoroughCases } from './ending/index.js';

/** The cases that any protocol can have, by section. */
export const cases: readonly Case[] = [
  handshake,
  identity,
  heartbeat,
  takeover,
  close,
  drop,
  message,
  race,
  limit,
  lifetime,
  ending,
].flat();
