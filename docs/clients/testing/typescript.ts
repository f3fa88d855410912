/** The TypeScript client as a program. */
import { runClients } from '../typescript/program.js';

const [url = '', ...clientIds] = process.argv.slice(2);
runClients(url, clientIds, (line) => process.stdout.write(`${line}\n`));
