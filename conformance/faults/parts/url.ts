import { createHandshake, createTransport, type Parts } from '@solowire/reference-server';

/** Parts that remember the URL of each connection. */
export function urlsOfConnections(): Pick<Parts, 'createHandshake' | 'createTransport'> & {
  urlOf(connection: object): URL;
} {
  const urls = new WeakMap<object, URL>();
  const bySocket = new WeakMap<object, URL>();
  return {
    urlOf: (connection) => urls.get(connection)!,
    createHandshake(options) {
      const right = createHandshake(options);
      return {
        decide(request) {
          bySocket.set(request.socket, new URL(request.url ?? '/', 'ws://localhost'));
          return right.decide(request);
        },
      };
    },
    createTransport(socket, head, connection, options) {
      urls.set(connection, bySocket.get(socket)!);
      return createTransport(socket, head, connection, options);
    },
  };
}

/** Parts that remember which clientId stood in the query of a connection's URL. */
export function namesInUrls(): Pick<Parts, 'createHandshake' | 'createTransport'> & {
  nameOf(connection: object): string | undefined;
} {
  const { urlOf, ...parts } = urlsOfConnections();
  return { ...parts, nameOf: (connection) => urlOf(connection).searchParams.get('clientId') ?? undefined };
}
