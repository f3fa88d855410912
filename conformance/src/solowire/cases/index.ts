import type { Case } from '../../cases/case.js';
import close from './close.js';
import ending from './ending.js';
import handshake from './handshake.js';
import heartbeat from './heartbeat.js';
import identity from './identity.js';
import limit from './limit.js';
import message from './message.js';
import profile from './profile.js';
import race from './race.js';
import takeover from './takeover.js';

/** The cases that Solowire alone can have: of epochs, attempts, versions, wishes, its shapes and its profiles. */
export const solowireCases: readonly Case[] = [
  handshake,
  identity,
  heartbeat,
  takeover,
  close,
  message,
  race,
  limit,
  profile,
  ending,
].flat();
