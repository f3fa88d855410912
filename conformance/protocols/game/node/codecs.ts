import * as msgpack from '@msgpack/msgpack';

/** How messages of one connection are made of WebSocket messages, and back. */
export interface Codec {
  /** What a WebSocket message completes; undefined for one that cannot be read. */
  read(data: Buffer, isBinary: boolean): unknown[];
  /** The WebSocket messages that say this. */
  write(message: object): (string | Uint8Array)[];
}

/** The value that `read` returns, in a list; undefined in it if that throws. */
function readable<T>(read: () => T): (T | undefined)[] {
  try {
    return [read()];
  } catch {
    return [undefined];
  }
}

const wrongKind = (): never => {
  throw new Error('text where binary comes, or binary where text does');
};

const { default: netstring } = await import(new URL('../netstring.mjs', import.meta.url).href);

/** The game in JSON as its document says, and in two other forms, each made for a connection. */
export const codecs: Readonly<Record<string, () => Codec>> = {
  json: () => ({
    read: (data, isBinary) => readable(() => (isBinary ? wrongKind() : JSON.parse(String(data)))),
    write: (message) => [JSON.stringify(message)],
  }),
  msgpack: () => ({
    read: (data, isBinary) => readable(() => (isBinary ? msgpack.decode(data) : wrongKind())),
    write: (message) => [msgpack.encode(message)],
  }),
  /** Cuts each message in two, as a stream may. */
  netstring: () => {
    const state = {};
    return {
      read: (data, isBinary) =>
        readable<unknown[]>(() => netstring.decode(data, isBinary, state)).flatMap(
          (all) => all ?? [undefined],
        ),
      write: (message) => {
        const { data } = netstring.encode(message);
        return [data.subarray(0, 5), data.subarray(5)];
      },
    };
  },
};
