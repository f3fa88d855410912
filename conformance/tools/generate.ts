/** Makes types and validators from the kit's own schemas, and the lists of faults: `npm run spec:generate` runs this behind the specification's generator. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { strictAjv } from '../../spec/tools/src/ajv.js';
import { catalogue } from '../faults/catalogue.js';
import { families, familyOf } from '../faults/families.js';
import { loadFaults } from '../faults/load.js';
import { failedChecks, requirementsOf } from '../faults/matrix.js';
import { readMatrix } from '../faults/matrix-file.js';
import { readLock, setsOf } from './id-lock.js';

const NAMES = ['target', 'report', 'walk', 'single-session'] as const;
const banner = '// Generated from conformance/schemas by `npm run spec:generate`; edit those.\n';
const home = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(`${home}schemas/${name}.schema.json`, 'utf8'));

/** The generated files, by their path in this package. */
export async function generate(): Promise<Record<string, string>> {
  const types = await Promise.all(
    NAMES.map((name) =>
      compile(forTypes(read(name)), name, {
        bannerComment: '',
        additionalProperties: false,
        unreachableDefinitions: true,
        ignoreMinAndMaxItems: true,
        format: true,
        style: { singleQuote: true, printWidth: 110 },
      }),
    ),
  );
  const ajv = strictAjv({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    // A target's identities are a pattern or a list: one error says what fits neither, where `oneOf` would say three.
    allowUnionTypes: true,
  });
  addFormats.default(ajv);
  for (const name of [...NAMES, 'history']) ajv.addSchema(read(name), name);
  const code = standaloneCode.default(ajv, {
    ...Object.fromEntries(NAMES.map((name) => [`${camelCase(name)}Fits`, name])),
    historyHeaderFits: 'history#/$defs/Header',
    historyEventFits: 'history#/$defs/Event',
    baselineFits: 'target#/$defs/KnownDeviations',
  });
  const bundled = await build({
    stdin: { contents: code, resolveDir: home, sourcefile: 'validators.js' },
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    minify: true,
    lineLimit: 110,
    legalComments: 'none',
  });
  return {
    'src/generated/faults.ts': faultsModule(),
    'src/generated/sets.ts': setsModule(),
    'src/generated/families.ts': familiesModule(),
    'src/generated/signatures.ts': await signaturesModule(),
    'src/generated/single-session.ts': singleSessionModule(),
    'src/generated/special.ts': specialModule(),
    'src/generated/target-keys.ts': targetKeysModule(),
    'src/generated/types.ts': banner + types.join('\n'),
    'src/generated/validators.ts': `// @ts-nocheck\n${banner}${bundled.outputFiles[0]!.text}`,
  };
}

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** The catalogue of faults for `solowire explain`: the package of the kit holds no faulty servers. */
const faultsModule = (): string =>
  `// Generated from conformance/faults/catalogue.yaml by \`npm run spec:generate\`; edit that.
import type { FaultRow } from '../fault-row.js';

export const faults: Readonly<Record<string, FaultRow>> = ${JSON.stringify(catalogue, null, 2)};
`;

/** The requirement sets of Solowire, as far as the kit needs them. */
const setsModule = (): string =>
  `// Generated from conformance/src/cases/cases.ids.txt by \`npm run spec:generate\`; that is written by \`npm run freeze\`.

export const sets: { newest: number; since: Record<string, number | null> } = ${JSON.stringify(setsOf(readLock()), null, 2)};
`;

/** What the fleet of faulty servers fails, for diagnoses: checks by their index, so that the module stays small. */
async function signaturesModule(): Promise<string> {
  const failedBy = new Map(readMatrix().faults.map((row) => [row.id, failedChecks(row)]));
  const checks = [...new Set([...failedBy.values()].flat())].sort();
  const indexOf = new Map(checks.map((id, i) => [id, i]));
  const rows = (await loadFaults()).flatMap(({ id, name, cure }) => {
    const failed = (failedBy.get(id) ?? []).map((check) => indexOf.get(check)!).sort((a, b) => a - b);
    return failed.length === 0 ? [] : [[id, { name, cure, family: familyOf(id), failed }] as const];
  });
  // What a check judges by its row has no one requirement.
  const judged = checks.map((id) => [id, requirementsOf(id)] as const);
  const oneOf = (ids: readonly string[]) => (ids.length === 1 ? ids : []);
  return `// Generated from conformance/faults by \`npm run spec:generate\`; edit that.
import type { FaultSignature } from '../fault-row.js';

/** Each check that a faulty server fails, with its requirement if it judges only one. */
export const checks: readonly (readonly [id: string, requirement?: string])[] = [
${judged.map(([id, ids]) => `  ${JSON.stringify([id, ...oneOf(ids)])},`).join('\n')}
];

export const signatures: Readonly<Record<string, FaultSignature>> = {
${rows.map(([id, row]) => `  ${id}: ${JSON.stringify(row)},`).join('\n')}
};
`;
}

const familiesModule = (): string =>
  `// Generated from conformance/faults/families.yaml by \`npm run spec:generate\`; edit that.
import type { FaultFamily } from '../fault-row.js';

export const families: Readonly<Record<string, FaultFamily>> = ${JSON.stringify(families, null, 2)};
`;

/** The special identities and credentials of a target: the schema names them and says what each is for. */
function specialModule(): string {
  const { Special } = read('target').$defs;
  const entries = Object.fromEntries(
    Object.entries<{ $ref: string; description: string }>(Special.properties).map(
      ([name, { $ref, description }]) => [name, { description, isIdentity: $ref.endsWith('/Identity') }],
    ),
  );
  return `${banner}import type { TargetSpecial } from './types.js';

export type SpecialName = keyof TargetSpecial;

/** What each entry of a target's \`special\` is for, and whether it is an identity or only credentials. */
export const special: Readonly<Record<SpecialName, { description: string; isIdentity: boolean }>> = ${JSON.stringify(entries, null, 2)};
`;
}

/** A part of the target's schema, as far as its keys are read. */
interface TargetPart {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, TargetPart>>;
  readonly items?: TargetPart;
  readonly additionalProperties?: TargetPart | boolean;
  readonly examples?: readonly unknown[];
}

/** Every key of a target file for `solowire explain`, by its path. */
function targetKeysModule(): string {
  const schema: TargetPart & { $defs: Record<string, TargetPart> } = read('target');
  const keys: Record<string, { description: string; examples: readonly unknown[] }> = {};
  const enter = (part: TargetPart, path: string): void => {
    const { $ref } = part;
    const whole = $ref === undefined ? part : { ...schema.$defs[$ref.split('/').at(-1)!], ...part };
    const { properties = {}, items, additionalProperties, description = '', examples = [] } = whole;
    if (path !== '') keys[path] = { description, examples };
    for (const [key, one] of Object.entries(properties)) enter(one, path === '' ? key : `${path}.${key}`);
    for (const inner of [items, additionalProperties])
      if (typeof inner === 'object') {
        const { properties: own = {} } =
          inner.$ref === undefined ? inner : schema.$defs[inner.$ref.split('/').at(-1)!]!;
        for (const [key, one] of Object.entries(own)) enter(one, `${path}.${key}`);
      }
  };
  enter(schema, '');
  return `${banner}
/** The keys of a target file by their paths: what each is for, and examples of its value. */
export const targetKeys: Readonly<
  Record<string, { readonly description: string; readonly examples: readonly unknown[] }>
> = ${JSON.stringify(keys, null, 2)};
`;
}

/** The keys of the extension, for those who misspell one. */
function singleSessionModule(): string {
  const schema = read('single-session');
  const { times, endings } = schema.properties;
  const keys = {
    '': Object.keys(schema.properties),
    '/roles': Object.keys(schema.$defs.RoleWords.properties),
    '/endings': endings.propertyNames.enum,
    '/times': times.propertyNames.enum,
  };
  const meaningOf = ({ description, $ref }: { description?: string; $ref?: string }): string =>
    description ?? schema.$defs[$ref!.split('/').at(-1)!].description;
  const meanings = Object.fromEntries([
    ...Object.entries<object>(schema.properties).map(([key, one]) => [`/${key}`, meaningOf(one)]),
    ...Object.entries<object>(schema.$defs.RoleWords.properties).map(([key, one]) => [
      `/roles/${key}`,
      meaningOf(one),
    ]),
  ]);
  return `${banner}
/** What may stand at a place of the extension, by a JSON pointer. */
export const keys: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(keys, null, 2)};

/** What its words mean, by JSON pointers. */
export const meanings: Readonly<Record<string, string>> = ${JSON.stringify(meanings, null, 2)};
`;
}

/**
 * A schema without what the types cannot say: which fields must come together, which would only hide the fields, and the
 * description beside a reference, which would make a type of its own.
 */
function forTypes<T>(schema: T): T {
  return JSON.parse(
    JSON.stringify(schema, (key, value) => {
      if ((key === 'anyOf' || key === 'oneOf') && value.every((one: object) => !('type' in one)))
        return undefined;
      return typeof value?.$ref === 'string' ? { $ref: value.$ref } : value;
    }),
  );
}

/** Writes the generated files that are not as they would be now; their paths in this package. */
export async function writeGenerated(): Promise<string[]> {
  mkdirSync(`${home}src/generated`, { recursive: true });
  const files = Object.entries(await generate());
  const stale = files.filter(
    ([path, text]) => !existsSync(home + path) || readFileSync(home + path, 'utf8') !== text,
  );
  for (const [path, text] of stale) writeFileSync(home + path, text);
  return stale.map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeGenerated();
