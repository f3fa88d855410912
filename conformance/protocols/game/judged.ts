import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProtocol } from '../../src/document/index.js';
import { judgedBy } from '../judged.js';

const document = fileURLToPath(new URL('contract.yaml', import.meta.url));

/** The game, as its document describes it: all that the kit knows of it. */
export const game = loadProtocol(document);

/** Judges a server of the game. */
export const judged = judgedBy(game, dirname(document), {
  credentials: { scheme: 'token', token: 'good' },
  special: { wrong: { credentials: { scheme: 'token', token: 'wrong' } } },
});
