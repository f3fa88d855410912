import type { Payload } from '../contract/index.js';

/** One message: its value; or why it cannot be read; or that it has more than the kit reads. */
export type Decoded = { readonly value: unknown } | { readonly fault: string } | { readonly excess: string };

/** How values become messages of one connection, and back. It may remember what came before. */
export interface Codec {
  /** Makes one WebSocket message. */
  encode(value: unknown): Payload;
  /** What a WebSocket message completes, in order; nothing where the rest of it is still to come. */
  decode(message: Payload): readonly Decoded[];
}

/** Makes the codec of a connection. */
export type MakeCodec = () => Codec;

/** The codecs that a target provides, by their names. */
export type Codecs = Readonly<Record<string, MakeCodec>>;
