import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Puts a program that serves variants into one file: compiled at each start, such servers would keep the machine busy for longer than the kit
 * does. `contents`: the program, which imports from `folder`.
 */
export async function bundleServer(contents: string, folder: string, outfile: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: folder },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The bundled target is found from the sources.
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(`${root}/conformance/faults/variant.ts`).href),
    },
    banner: {
      js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf('file:///');",
    },
    logLevel: 'warning',
  });
}
