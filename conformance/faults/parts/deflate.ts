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
  PerMessageDeflate: new (options: { isServer: true }) => { accept(offers: object[]): unknown };
  Receiver: new (options: object) => Receiver;
};

/** Understands compressed messages, and limits no size. */
export class InflatingTransport extends SocketTransport {
  protected override createParser(): Receiver {
    const deflate = new PerMessageDeflate({ isServer: true });
    deflate.accept([{ server_no_context_takeover: [true], client_no_context_takeover: [true] }]);
    return new FrameReceiver({
      isServer: true,
      extensions: { 'permessage-deflate': deflate },
    });
  }
}
