import { createServer, type Server, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import { describe } from './log.js';
import type { SolowireServer } from './solowire-server.js';

/**
 * What operators ask a process, on a port of its own, since it is not for clients: `/metrics` for Prometheus, with those
 * of Node.js (event-loop delay, memory, garbage collection), `/healthz` whether it lives, `/readyz` whether it takes sessions.
 * @param names by which it may be asked, besides addresses and localhost
 */
export function createOperationsServer(server: SolowireServer, names: readonly string[]): Server {
  const { metrics } = server;
  collectDefaultMetrics({ register: metrics });
  const known = new Set(['localhost', ...names.map((name) => name.toLowerCase())]);
  return createServer(async ({ method, url, headers }, response) => {
    if (!isMeant(headers.host, known)) {
      response.writeHead(421).end('This port does not go by that name; --metrics-allowed-hosts adds one.\n');
    } else if (method !== 'GET') {
      response.writeHead(405, { Allow: 'GET' }).end();
    } else if (url === '/metrics') {
      await answerMetrics(metrics, response);
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

/**
 * Whether a request means this port. A web page that has its own name point here (DNS rebinding) gives that name as Host; an
 * address cannot be pointed elsewhere, and what says no Host (HTTP/1.0) is no browser.
 */
function isMeant(host: string | undefined, known: ReadonlySet<string>): boolean {
  if (host === undefined) return true;
  const [, address, name] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(host.toLowerCase()) ?? [];
  return address === undefined ? isIP(name ?? '') === 4 || known.has(name ?? '') : isIP(address) === 6;
}

/** A metric that the application has registered may throw: then there are none now. */
async function answerMetrics(metrics: Registry, response: ServerResponse): Promise<void> {
  try {
    const text = await metrics.metrics();
    response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text);
  } catch (error) {
    response.writeHead(500).end(`the metrics cannot be collected: ${describe(error)}\n`);
  }
}
