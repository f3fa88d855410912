import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleServer } from '../bundle.js';

/** Serves the reference server, which is nothing replaced. */
export const REFERENCE = 'reference';

const faults = new URL('../', import.meta.url);

/** Puts all faulty servers and the reference server into one program; returns the command that starts one of them by its id. */
export async function bundleFleet(outfile: string): Promise<(id: string) => string> {
  const files = readdirSync(new URL('servers/', faults)).filter((file) => file.endsWith('.ts'));
  const program = [
    ...files.map((file, i) => `import s${i} from './servers/${file.replace(/ts$/, 'js')}';`),
    "import { serve } from './serving.js';",
    "import { stopInOrder } from './stop.js';",
    `const all = [{ id: '${REFERENCE}' }, ${files.map((_, i) => `s${i}`).join(', ')}].flat();`,
    "await serve('server', all, stopInOrder);",
  ];
  await bundleServer(program.join('\n'), fileURLToPath(faults), outfile);
  return (id) => `exec ${process.execPath} ${outfile} ${id} --credentials`;
}
