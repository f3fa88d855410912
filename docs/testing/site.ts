import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { root } from '../tools/facts.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The built site in a subfolder of a static server, as anybody may serve it. */
export interface Site {
  /** With the subfolder, ending in a slash. */
  url: string;
  /** The paths of its pages, relative to the URL. */
  pages: readonly string[];
  /** The URLs that were asked for since the last call, and have a file. */
  requested(): string[];
  /** The size of the file at a URL, in bytes. Throws if there is none. */
  bytesAt(url: string): number;
  stop(): void;
}

const base = '/sub/';

/** How the site is built here, as a command; the folder for it is added. */
export const SITE_BUILD = `DOCS_BASE=${base} npm run docs:build`;

/** Builds the site for the subfolder and serves it on loopback. */
export async function buildAndServe(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-site-'));
  execFileSync('bash', ['-c', `${SITE_BUILD} -- --outDir ${folder}`], { cwd: root, stdio: 'pipe' });
  const requested = new Set<string>();
  const fileAt = (url: URL) =>
    url.pathname.startsWith(base)
      ? fileOf(folder, decodeURIComponent(url.pathname.slice(base.length)))
      : undefined;
  const server = createServer((request, response) => {
    const url = new URL(request.url!, `http://${request.headers.host}`);
    const found = fileAt(url);
    if (found) requested.add(url.href);
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(found ?? '')] ?? 'text/plain' });
    if (found) createReadStream(found).pipe(response);
    else response.end('there is no such page');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    pages: readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && file !== '404.html')
      .filter((file) => !file.startsWith('asyncapi') && !file.startsWith('repository'))
      .sort(),
    requested() {
      const urls = [...requested];
      requested.clear();
      return urls;
    },
    bytesAt(url) {
      const file = fileAt(new URL(url));
      if (!file) throw new Error(`the site has no ${url}`);
      return statSync(file).size;
    },
    stop() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  if (!file.startsWith(folder) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : undefined;
}
