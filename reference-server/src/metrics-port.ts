import { createServer, type Server } from 'node:http';
import type { SolowireServer } from './server.js';

/** Serves `GET /metrics` on a port of its own, over loopback alone: what it tells is not for clients. */
export function createMetricsServer(server: SolowireServer): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
      .end(server.metrics());
  });
}
