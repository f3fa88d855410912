import { createHandshake, createTransport, type Parts } from '@solowire/reference-server';

/** Parts that remember which clientId stood in the query of a connection's URL. */
export function namesInUrls(): Pick<Parts, 'createHandshake' | 'createTransport'> & {
  nameOf(connection: object): string | undefined;
} {
  const names = new WeakMap<object, string>();
  const bySocket = new WeakMap<object, string>();
  return {
    nameOf: (connection) => names.get(connection),
    createHandshake(options) {
      const right = createHandshake(options);
      return {
        decide(request) {
          const name = new URL(request.url ?? '/', 'ws://localhost').searchParams.get('clientId');
          if (name !== null) bySocket.set(request.socket, name);
          return right.decide(request);
        },
      };
    },
    createTransport(socket, head, connection, options) {
      const name = bySocket.get(socket);
      if (name !== undefined) names.set(connection, name);
      return createTransport(socket, head, connection, options);
    },
  };
}
