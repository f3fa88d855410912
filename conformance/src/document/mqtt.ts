import { createRequire } from 'node:module';
import { bounds } from '../history/bounds.js';
import { UsageError } from '../usage.js';
import { KIT_FOLDER } from '../version.js';
import type { Codec, Decoded } from './codec.js';
import { plain } from './plain.js';

type MqttPacket = typeof import('mqtt-packet');

const NAME = 'mqtt-packet';
const require = createRequire(import.meta.url);

/** Loads the library of MQTT's packets, which not every user of the kit needs. Throws {@link UsageError} if it is not installed. */
function library(): MqttPacket {
  try {
    return require(NAME);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    const { peerDependencies } = require(`${KIT_FOLDER}/package.json`);
    throw new UsageError(
      `the codec of MQTT needs ${NAME}, which is not installed beside the kit`,
      `npm install ${NAME}@${peerDependencies[NAME]}`,
    );
  }
}

/**
 * The control packets of MQTT 5 as mqtt-packet names them, of one connection: WebSocket frames are a stream of bytes, whose
 * borders mean nothing (MQTT 5 §6). Payloads are text where they are UTF-8, else base64.
 */
export function mqtt5(): Codec {
  const { generate, parser } = library();
  const version = { protocolVersion: 5 };
  let decoded: Decoded[] = [];
  /** Bytes of a packet that has begun. */
  let pending = 0;
  const stream = parser(version);
  stream.on('packet', (packet) => {
    decoded.push(
      decoded.length < bounds.jsonValues
        ? plain(readable(packet))
        : { excess: `more than ${bounds.jsonValues} packets in one message; the kit reads up to that` },
    );
  });
  stream.on('error', (error: Error) => decoded.push({ fault: `not MQTT: ${error.message}` }));
  return {
    encode: (value) => generate(value as Parameters<typeof generate>[0], version),
    decode(message) {
      if (typeof message === 'string') return [{ fault: 'a text message, where MQTT comes as binary' }];
      decoded = [];
      if (pending + message.length > bounds.announcedMessageBytes)
        return [
          { excess: `a packet of more than ${bounds.announcedMessageBytes} bytes; the kit reads up to that` },
        ];
      pending = stream.parse(message);
      return decoded;
    },
  };
}

/** A packet without what it leaves empty, and with its payload as text. */
function readable(packet: object): object {
  const kept = Object.entries(packet).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    kept.map(([key, value]) => [key, value instanceof Uint8Array ? textOf(value) : value]),
  );
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('base64');
  }
}
