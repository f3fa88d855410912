import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics } from 'prom-client';
import type { SolowireServer } from './solowire-server.js';

/**
 * What operators ask a process, on a port of its own, since it is not for clients: `/metrics` for Prometheus, with those
 * of Node.js (event-loop delay, memory, garbage collection), `/healthz` whether it lives, `/readyz` whether it takes sessions.
 */
export function createOperationsServer(server: SolowireServer): Server {
  const { metrics } = server;
  collectDefaultMetrics({ register: metrics });
  return createServer(async ({ method, url }, response) => {
    if (method !== 'GET') {
      response.writeHead(405, { Allow: 'GET' }).end();
    } else if (url === '/metrics') {
      response.writeHead(200, { 'Content-Type': metrics.contentType }).end(await metrics.metrics());
    } else if (url === '/healthz') {
      response.writeHead(200).end('alive\n');
    } else if (url === '/readyz') {
      if (server.accepting) response.writeHead(200).end('ready\n');
      else response.writeHead(503).end('draining\n');
    } else {
      response.writeHead(404).end();
    }
  });
}
