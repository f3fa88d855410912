import { readJson } from '../history/json.js';
import type { Codecs } from './codec.js';
import { mqtt5 } from './mqtt.js';
import { msgpack } from './msgpack.js';

/** The codecs of the kit, by their names. */
export const CODECS: Codecs = {
  json: () => ({
    encode: (value) => JSON.stringify(value),
    decode: (message) => [
      typeof message === 'string'
        ? readJson(message)
        : { fault: 'a binary message, where JSON comes as text' },
    ],
  }),
  msgpack: () => msgpack,
  'mqtt-5': mqtt5,
};
