/**
 * Packs the kit as vendors install it: `npm run pack:kit [-- --output DIR]`, after a build. All that it uses is bundled, so that
 * nothing else comes with it: its versions are exact in any case, and one file is easier to trust than a tree of packages.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleKit } from '../../bundle.js';

const kit = fileURLToPath(new URL('..', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));
const SPEC = '@solowire/spec';

/** Writes the tarball into a folder and returns its path. */
export async function pack(output: string): Promise<string> {
  const stage = mkdtempSync(join(tmpdir(), 'solowire-pack-'));
  try {
    const manifest = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8'));
    const { dependencies: _, devDependencies: __, ...published } = manifest;
    writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
    for (const part of ['bin', 'schemas', 'reference-histories', 'README.md'])
      cpSync(join(kit, part), join(stage, part), { recursive: true });
    cpSync(join(repository, 'LICENSE'), join(stage, 'LICENSE'));
    await bundleKit({ command: 'cli/main.ts', 'src/index': 'index.ts' }, join(stage, 'dist'));
    types(stage);
    mkdirSync(output, { recursive: true });
    const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', resolve(output)], {
      cwd: stage,
      encoding: 'utf8',
    });
    return join(output, name.trim());
  } finally {
    rmSync(stage, { recursive: true });
  }
}

/** The types of the library; where they speak of the specification, its own types lie beside them. */
function types(stage: string): void {
  const spec = join(repository, 'spec/dist');
  for (const file of declarations(spec)) cpSync(join(spec, file), join(stage, 'dist/spec', file));
  const src = join(kit, 'dist/src');
  for (const file of declarations(src)) {
    const up = posix.join(relative(dirname(file), '.') || '.', '../spec/index.js');
    const target = up.startsWith('.') ? up : `./${up}`;
    const text = readFileSync(join(src, file), 'utf8').replaceAll(`'${SPEC}'`, `'${target}'`);
    mkdirSync(dirname(join(stage, 'dist/src', file)), { recursive: true });
    writeFileSync(join(stage, 'dist/src', file), text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'));
  }
}

const declarations = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { output: { type: 'string', default: '.' } } });
  process.stdout.write(`${await pack(values.output)}\n`);
}
