import {
  type Connection,
  createTransport,
  frame,
  Opcode,
  SocketTransport,
  type TransportFactory,
  type TransportListener,
} from '@solowire/reference-server';

/** Changes what a connection is told of its transport. */
export const tapped =
  (
    tap: (connection: Connection) => Partial<TransportListener>,
    create: TransportFactory = createTransport,
  ): TransportFactory =>
  (socket, head, listener, options) =>
    create(socket, head, { ...bound(listener), ...tap(listener as Connection) }, options);

/** Transports of another class. */
export const transportsOf =
  (Transport: new (...args: Parameters<TransportFactory>) => SocketTransport): TransportFactory =>
  (...args) =>
    new Transport(...args);

/** Can write what may no longer be written. */
export class LooseTransport extends SocketTransport {
  /** Sends what it is given, whatever was sent before and whatever the schemas say. */
  force(message: object): void {
    if (this.socket.writable) this.write(frame(Opcode.text, JSON.stringify(message)));
  }
}

/** A message of the client, if the text is one; not yet held against any schema. */
export function parse(text: string): { type?: unknown; [field: string]: unknown } {
  try {
    return (JSON.parse(text) as { type?: unknown } | null) ?? {};
  } catch {
    return {};
  }
}

function bound(listener: TransportListener): TransportListener {
  return {
    onText: (text) => listener.onText(text),
    onBinary: () => listener.onBinary(),
    onSign: (sign) => listener.onSign(sign),
    onClose: (code) => listener.onClose(code),
    onFault: (fault) => listener.onFault(fault),
    onDrain: () => listener.onDrain(),
    onFin: () => listener.onFin(),
    onGone: () => listener.onGone(),
  };
}
