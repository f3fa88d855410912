import http from 'node:http';
import https from 'node:https';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TargetStart } from '../generated/types.js';

/** Between two attempts at a port or a URL, in ms. */
const EVERY_MS = 50;
/** How long a port or a URL may take to answer one attempt, in ms: a server may be deaf only while it starts. */
const ATTEMPT_MS = 5_000;

/** Resolves when a TCP port on loopback accepts, or an HTTP URL answers 2xx. Rejects when `signal` aborts; nothing is left then. */
export async function answering({ port, url }: TargetStart['ready'], signal: AbortSignal): Promise<void> {
  const attempt = () => {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MS)]);
    return port === undefined ? answers(url!, inTime) : accepts(port, inTime);
  };
  while (!(await attempt())) await sleep(EVERY_MS, undefined, { signal });
  signal.throwIfAborted();
}

const accepts = (port: number, signal: AbortSignal): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port, signal });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });

/** The status says it; of a body, which may have no end, nothing is read. */
const answers = (url: string, signal: AbortSignal): Promise<boolean> =>
  new Promise((done) => {
    const { get } = url.startsWith('https:') ? https : http;
    const request = get(url, { agent: false, signal }, ({ statusCode = 0 }) => {
      done(statusCode >= 200 && statusCode < 300);
      request.destroy();
    });
    request.on('error', () => done(false));
  });
