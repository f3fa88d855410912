import type { Payload } from '../contract/index.js';
import { readJson } from '../history/json.js';

/** What a message holds: its value; or why it cannot be read; or that it has more than the kit reads. */
export type Decoded = { readonly value: unknown } | { readonly fault: string } | { readonly excess: string };

/** How values become messages, and back. It may remember what came before on its connection. */
export interface Codec {
  encode(value: unknown): Payload;
  decode(message: Payload): Decoded;
}

/** The codecs of the extension, by their names: each makes one for a connection. */
export const CODECS: Readonly<Record<string, () => Codec>> = {
  json: () => ({
    encode: (value) => JSON.stringify(value),
    decode: (message) =>
      typeof message === 'string'
        ? readJson(message)
        : { fault: 'a binary message, where JSON comes as text' },
  }),
};
