import { createHandshake, type Parts, type Receiver, SocketTransport } from '@solowire/reference-server';
import * as ws from 'ws';

/** Selects permessage-deflate if the client offers it (RFC 7692). */
export const selectsDeflate: Parts['createHandshake'] = (options) => {
  const right = createHandshake(options);
  return {
    decide(request) {
      const decision = right.decide(request);
      const offered = request.headers['sec-websocket-extensions']?.includes('permessage-deflate');
      return decision.accept && offered
        ? { ...decision, headers: [...decision.headers, `Sec-WebSocket-Extensions: ${SELECTED}`] }
        : decision;
    },
  };
};

const SELECTED = 'permessage-deflate; server_no_context_takeover; client_no_context_takeover';

// Exported by ws; `@types/ws` does not declare them.
const { PerMessageDeflate, Receiver: FrameReceiver } = ws as unknown as {
  PerMessageDeflate: new (options: {
    isServer: true;
    maxPayload: number;
  }) => { accept(offers: object[]): unknown };
  Receiver: new (options: object) => Receiver;
};

/** A parser of frames that understands compressed messages. `maxPayload`: the largest one inflated, in bytes; 0: any. */
export function inflatingReceiver(maxPayload = 0): Receiver {
  const deflate = new PerMessageDeflate({ isServer: true, maxPayload });
  deflate.accept([{ server_no_context_takeover: [true], client_no_context_takeover: [true] }]);
  return new FrameReceiver({ isServer: true, maxPayload, extensions: { 'permessage-deflate': deflate } });
}

/** Understands compressed messages, and limits no size. */
export class InflatingTransport extends SocketTransport {
  protected override createParser(): Receiver {
    return inflatingReceiver();
  }
}
