import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { expect, it } from 'vitest';

/** The packages in the pieces of a bundle that are loaded with this one. */
function packagesWith(outputs: Metafile['outputs'], entry: string): Set<string> {
  const files = new Set([entry]);
  for (const file of files)
    for (const { path, kind } of outputs[file]!.imports)
      if (kind === 'import-statement' && path in outputs) files.add(path);
  return packagesIn([...files].map((file) => outputs[file]!));
}

const packagesIn = (outputs: readonly Metafile['outputs'][string][]): Set<string> =>
  new Set(
    outputs.flatMap(({ inputs }) =>
      Object.keys(inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []),
    ),
  );

it('help loads no package but the one that reads the command line: ajv comes only with a contract', async () => {
  const { metafile } = await build({
    entryPoints: ['conformance/src/cli/program.ts'],
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  expect(packagesIn(Object.values(outputs))).toContain('ajv');
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('cli/program.ts'),
  )!;
  expect([...packagesWith(outputs, entry)]).toEqual(['commander']);
});
