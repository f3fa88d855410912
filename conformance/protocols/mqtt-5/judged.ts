import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProtocol } from '../../src/document/index.js';
import { judgedBy } from '../judged.js';

const document = fileURLToPath(new URL('contract.yaml', import.meta.url));

/** MQTT 5, as the contract of the kit describes it. */
export const mqtt5 = loadProtocol(document, {});

/** Judges a broker. */
export const judged = judgedBy(mqtt5, dirname(document), {
  credentials: { scheme: 'solowire', token: 'good' },
  special: { wrong: { credentials: { scheme: 'solowire', token: 'wrong' } } },
});
