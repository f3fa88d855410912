/** Browsers, and Node from version 22 on, have a WebSocket; Node 20 gets that of `ws`. */
import { WebSocket } from 'ws';

globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;
