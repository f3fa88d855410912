import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { bundleServer } from '../../bundle.js';
import { type Instrumented, SWITCH } from './instrument.js';
import { sourcesBelow } from './sources.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is not mutated: no client of the bundled target can reach it. */
const LEFT_OUT: readonly RegExp[] = [
  // The application that the kit asks things of is its own tool, and says nothing about how it judges a server.
  /^test-application\//,
  /^test-support\//,
  // The command: switches, files and signals, before a server runs and around it.
  /^(cli|command-line|configuration|exposure|json-log|options|plan)\.ts$/,
  // Another port.
  /^(operations-port|application\/metrics)\.ts$/,
  // The bundled target does not switch it on.
  /^(authenticate\/jwt|admission\/epoch-file)\.ts$/,
];

/** The sources of the reference server that are mutated, by their names in its folder. */
export const serverSources = (): Map<string, string> =>
  sourcesBelow(join(root, 'reference-server/src'), (file) => !LEFT_OUT.some((one) => one.test(file)));

/** The reference server as it is built, with all mutants in it. */
export interface ServerCopy {
  /** A copy of the bundled target, which starts it. */
  readonly target: string;
  /** The ids of the mutants whose place has been run by a server without an awake one, and that has ended in order. */
  reached(): Set<string>;
}

/** Builds a copy of the bundled server with mutants, below an empty folder: the same command, target and tokens. */
export async function copyServer(folder: string, { sources }: Instrumented): Promise<ServerCopy> {
  const [server, bundled] = ['reference-server', 'conformance/bundled'];
  const reached = join(folder, 'reached');
  for (const one of [reached, join(folder, server, 'bin')]) mkdirSync(one, { recursive: true });
  cpSync(join(root, bundled), join(folder, bundled), { recursive: true });
  cpSync(join(root, server, 'package.json'), join(folder, server, 'package.json'));
  const bin = 'bin/solowire-server.js';
  writeFileSync(
    join(folder, server, bin),
    `${readFileSync(join(root, server, bin), 'utf8')}\n${tellReached(reached)}`,
  );
  await bundleServer(join(folder, server, 'dist'), [mutating(join(root, server, 'src'), sources)]);
  return {
    target: join(folder, bundled, 'target.yaml'),
    reached: () =>
      new Set(
        readdirSync(reached).flatMap(
          (name) => JSON.parse(readFileSync(join(reached, name), 'utf8')) as string[],
        ),
      ),
  };
}

/** Lets esbuild read the sources with mutants instead of those in the folder. */
const mutating = (folder: string, sources: ReadonlyMap<string, string>): Plugin => ({
  name: 'mutants',
  setup(build) {
    const files = new Map([...sources].map(([file, contents]) => [join(folder, file), contents]));
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = files.get(path);
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    });
  },
});

/** Stryker's switches count which of them were asked. A server without an awake mutant writes that down when it ends. */
const tellReached = (folder: string): string => `
import { writeFileSync } from 'node:fs';
if (!process.env.${SWITCH})
  process.on('exit', () => {
    const { static: asked = {} } = globalThis.__stryker__?.mutantCoverage ?? {};
    writeFileSync(${JSON.stringify(`${folder}/`)} + process.pid + '.json', JSON.stringify(Object.keys(asked)));
  });
`;
