/**
 * Packs every package that is published, as others install it: `npm run pack [-- --output DIR]`, after a build. No tarball holds
 * a test, a source map, or what an earlier build has left behind.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleKit, bundleServer } from './bundle.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const SPEC = '@solowire/spec';

/** What is read of a package.json. */
interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly files?: readonly string[];
  readonly dependencies?: object;
  readonly devDependencies?: object;
}

/** How a package becomes a tarball. */
interface Recipe {
  /** Whether all that it uses is bundled into it, so that nothing else comes with it. */
  readonly alone: boolean;
  /** Fills its `dist`. */
  build(dist: string): Promise<void>;
}

const RECIPES: Readonly<Record<string, Recipe>> = {
  [SPEC]: {
    alone: false,
    async build(dist) {
      copyBuilt('spec', '.', dist, /\.(js|d\.ts)$/);
    },
  },
  '@solowire/reference-server': {
    alone: false,
    async build(dist) {
      copyBuilt('reference-server', '.', dist, /\.(js|d\.ts)$/);
      await bundleServer(dist);
    },
  },
  // Its versions are exact in any case, and one file is easier to trust than a tree of packages.
  '@solowire/conformance': {
    alone: true,
    async build(dist) {
      await bundleKit({ command: 'cli/main.ts', 'src/index': 'index.ts' }, dist);
      copyBuilt('spec', '.', join(dist, 'spec'), /\.d\.ts$/);
      copyBuilt('conformance', 'src', join(dist, 'src'), /\.d\.ts$/, besideSpec);
    },
  },
};

/** The published packages: their folders by their names. */
export function publishedPackages(): ReadonlyMap<string, string> {
  const folders = readManifest('.').workspaces ?? [];
  const published = folders.map((folder) => [readManifest(folder), folder] as const);
  return new Map(
    published.filter(([manifest]) => !manifest.private).map(([{ name }, folder]) => [name, folder]),
  );
}

/** Packs one published package into a folder; returns the path of the tarball. */
export async function pack(name: string, output: string): Promise<string> {
  const folder = publishedPackages().get(name);
  const recipe = RECIPES[name];
  if (folder === undefined || !recipe)
    throw new Error(`pack.ts has no recipe for ${name}: add one, or make it private`);
  const stage = mkdtempSync(join(tmpdir(), 'solowire-pack-'));
  try {
    const { devDependencies: _, dependencies, ...manifest } = readManifest(folder);
    const published = recipe.alone || !dependencies ? manifest : { ...manifest, dependencies };
    writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
    cpSync(join(root, 'LICENSE'), join(stage, 'LICENSE'));
    for (const part of ['README.md', ...(manifest.files ?? [])].filter((part) => part !== 'dist')) {
      cpSync(join(root, folder, part), join(stage, part), { recursive: true });
    }
    await recipe.build(join(stage, 'dist'));
    mkdirSync(output, { recursive: true });
    const tarball = execFileSync('npm', ['pack', '--silent', '--pack-destination', resolve(output)], {
      cwd: stage,
      encoding: 'utf8',
    });
    return join(output, tarball.trim());
  } finally {
    rmSync(stage, { recursive: true });
  }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** Copies what the compiler has made of the sources that are there now, from a folder below a package's `dist`. */
function copyBuilt(
  folder: string,
  below: string,
  to: string,
  kind: RegExp,
  edit = (text: string, _file: string) => text,
): void {
  const built = join(root, folder, 'dist', below);
  const source = (file: string) => join(root, folder, 'src', file.replace(/(\.d\.ts|\.js)$/, '.ts'));
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => kind.test(file));
  for (const file of files.filter((one) => existsSync(source(one)))) {
    const text = readFileSync(join(built, file), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n');
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), edit(text, file));
  }
}

/** Where types speak of the specification, its own types lie beside them. */
function besideSpec(text: string, file: string): string {
  const up = posix.join(relative(dirname(file), '.') || '.', '../spec/index.js');
  return text.replaceAll(`'${SPEC}'`, `'${up.startsWith('.') ? up : `./${up}`}'`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { output: { type: 'string', default: '.' } } });
  for (const name of publishedPackages().keys()) process.stdout.write(`${await pack(name, values.output)}\n`);
}
