/**
 * A small honest server: it ends the old session before a new one takes the slot, and whoever sends what it cannot read. Of heartbeats
 * it knows nothing. `node --import tsx conformance/examples/naive/server.ts [PORT]`, on loopback, to be tested and not to be used.
 */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import {
  CloseCode,
  closeCodes,
  type Hello,
  protocol,
  shortTimings,
  type TookOver,
  type Welcome,
} from '@solowire/spec';
import { type WebSocket, WebSocketServer } from 'ws';

interface Session extends TookOver {
  instance: string;
  end(code: number): void;
}

const slots = new Map<string, Session>();
let epoch = Date.now() * 1000;

function serve(socket: WebSocket): void {
  let mine: { clientId: string; session: Session } | undefined;

  const remove = () => {
    if (mine && slots.get(mine.clientId) === mine.session) slots.delete(mine.clientId);
  };
  const end = (code: number) => {
    const { name, bye } = closeCodes[code]!;
    if (bye) socket.send(JSON.stringify({ type: 'bye', code, reason: name }));
    socket.close(code, name);
    setTimeout(() => socket.terminate(), shortTimings.closeTimeoutMs).unref();
    remove();
  };
  const welcome = ({ clientId, instanceId }: Hello): Welcome => {
    const old = slots.get(clientId);
    const session = {
      sessionId: randomUUID(),
      epoch: ++epoch,
      sameInstance: false,
      instance: instanceId,
      end,
    };
    const sameInstance = old?.instance === instanceId;
    old?.end(sameInstance ? CloseCode.sessionRedialled : CloseCode.sessionTakenOver);
    slots.set(clientId, session);
    mine = { clientId, session };
    return {
      type: 'welcome',
      version: protocol.version,
      sessionId: session.sessionId,
      epoch: session.epoch,
      tookOver: old ? { sessionId: old.sessionId, epoch: old.epoch, sameInstance } : null,
      heartbeat: terms,
      limits,
      capabilities: [],
    };
  };

  socket.on('message', (data, isBinary) => {
    try {
      if (isBinary) return end(CloseCode.binaryNotSupported);
      const message = JSON.parse(String(data)) as Hello;
      if (message.type === 'hello' && !mine && message.clientId)
        socket.send(JSON.stringify(welcome(message)));
    } catch {
      end(CloseCode.protocolViolation);
    }
  });
  socket.on('close', remove);
  socket.on('error', remove);
}
const { intervalMs, deadAfterMs, messagesMax, messagesWindowMs, takeoversMax, takeoversWindowMs, ...times } =
  shortTimings;
/** What its clients are promised, and what nobody keeps. */
const terms = { intervalMs, deadAfterMs };
const limits = {
  ...times,
  messages: { max: messagesMax, windowMs: messagesWindowMs },
  takeovers: { max: takeoversMax, windowMs: takeoversWindowMs },
};

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: Number(process.argv[2] ?? 0),
  maxPayload: limits.maxMessageBytes,
  handleProtocols: (offered) => offered.has(protocol.subprotocol) && protocol.subprotocol,
});
server.on('connection', serve);
server.on('listening', () => {
  process.stdout.write(`listening on ws://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
