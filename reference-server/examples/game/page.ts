import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const page = fileURLToPath(new URL('page', import.meta.url));
/** The specification as modules, so that the page takes close codes and timings from where everybody does. */
const spec = dirname(createRequire(import.meta.url).resolve('@solowire/spec'));

const files: Readonly<Record<string, string>> = {
  '/': join(page, 'index.html'),
  '/game.js': join(page, 'game.js'),
  '/client.js': join(page, 'client.js'),
  '/spec/reconnect-rule.js': join(spec, 'reconnect-rule.js'),
  '/spec/generated/protocol.js': join(spec, 'generated/protocol.js'),
};

/** Serves the game's page: a handful of files, and nothing else. */
export async function servePage(
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = method === 'GET' && Object.hasOwn(files, url) ? files[url] : undefined;
  if (file === undefined) {
    response.writeHead(404).end('There is nothing here.\n');
    return;
  }
  const content = await readFile(file);
  response.writeHead(200, { 'Content-Type': types[extname(file)], 'Cache-Control': 'no-store' }).end(content);
}
