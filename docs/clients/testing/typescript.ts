/** The TypeScript client as a program. Browsers, and Node from version 22 on, have a WebSocket; Node 20 gets that of `ws`. */
import { WebSocket } from 'ws';
import { runClients } from '../typescript/program.js';

globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;
const [url = '', ...clientIds] = process.argv.slice(2);
runClients(url, clientIds, (line) => process.stdout.write(`${line}\n`));
