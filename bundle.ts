/**
 * Puts the commands of the kit and of the reference server into few files, as a part of `npm run build`: Node takes about a
 * millisecond for each module that it looks up, reads and compiles, and each run of the kit starts several servers.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const kit = join(root, 'conformance');
const server = join(root, 'reference-server');

/** Folder of the kit's pieces; their names change with what is in them. */
const PIECES = 'command';

/**
 * The kit in pieces, so that a command loads only what it needs.
 * @param entryPoints its sources, by their names below `outdir`
 */
export async function bundleKit(entryPoints: Record<string, string>, outdir: string): Promise<void> {
  const sources = Object.entries(entryPoints).map(([name, source]) => [name, join(kit, 'src', source)]);
  const written = await bundle(outdir, {
    entryPoints: Object.fromEntries(sources),
    splitting: true,
    chunkNames: `${PIECES}/[name]-[hash]`,
  });
  const pieces = readdirSync(join(outdir, PIECES)).map((name) => join(outdir, PIECES, name));
  for (const stale of pieces.filter((file) => !written.includes(file))) rmSync(stale);
}

/**
 * The reference server's command, in one file.
 * @param plugins of esbuild, by which the sources may be changed
 */
export async function bundleServer(outdir: string, plugins: Plugin[] = []): Promise<void> {
  await bundle(outdir, { entryPoints: { command: join(server, 'src/cli.ts') }, plugins });
}

/** Puts sources and all that they use into files below `outdir`, with the licences of that; returns the names of the files. */
async function bundle(outdir: string, options: BuildOptions): Promise<string[]> {
  const { metafile, outputFiles = [] } = await build({
    ...options,
    outdir,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The packages that are used are CommonJS, and those ask for Node's own modules in their way.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);",
    },
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  for (const { path, contents } of outputFiles) put(path, contents);
  put(join(outdir, 'command.LICENSES.txt'), Buffer.from(licences(metafile!)));
  return outputFiles.map(({ path }) => path);
}

/** Writes a file if it changes, and in one step: what is being built may run. */
function put(file: string, contents: Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(contents)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, contents);
  renameSync(`${file}.new`, file);
}

function licences({ inputs }: Metafile): string {
  const packages = Object.keys(inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
  );
  const texts = [...new Set(packages)].sort().map((name) => {
    const folder = join(root, name);
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} has no licence that could go with it`);
    return `${name.replace(/^.*node_modules\//, '')}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await Promise.all([
    bundleServer(join(server, 'dist')),
    bundleKit({ command: 'cli/main.ts' }, join(kit, 'dist')),
  ]);
