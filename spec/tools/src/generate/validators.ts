import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { strictAjv } from '../ajv.js';
import type { Document, Schema } from '../document.js';
import { specFolder } from '../document.js';
import { banner } from './modules.js';
import type { Protocol } from './protocol.js';
import { forms, namedSchemas, schemaNames } from './schemas.js';

/** Ready-made validators in one module without any import. */
export async function validatorsModule(document: Document, { methods }: Protocol): Promise<string> {
  const ajv = strictAjv({ code: { source: true, esm: true, lines: true } });
  const exported: Record<string, string> = {};
  const groups: Record<string, string[]> = {};
  const add = (group: string, name: string, schema: Schema) => {
    const id = `${group}_${name.replace(/\W/g, '_')}`;
    ajv.addSchema({ ...schema, $id: id });
    exported[id] = id;
    groups[group] = [...(groups[group] ?? []), `  '${name}': ${id},`];
  };
  const nameOf = schemaNames(document);
  for (const form of forms) {
    ajv.addSchema({ $id: form, $defs: namedSchemas(document, form) });
    for (const [name, { payload }] of Object.entries(document.components.messages)) {
      add(form, name, { $ref: `${form}#/$defs/${nameOf.get(payload)}` });
    }
  }
  for (const [name, { params, result, events }] of Object.entries(methods)) {
    add('params', name, params);
    add('result', name, result);
    for (const [topic, schema] of Object.entries(events)) add('events', topic, schema);
  }
  const maps = Object.entries(groups).map(
    ([group, rows]) => `export const ${group} = {\n${rows.join('\n')}\n};\n`,
  );
  const code = standaloneCode.default(ajv, exported).replaceAll('export const', 'const');
  const bundled = await build({
    stdin: {
      contents: `${code}\n${maps.join('')}`,
      resolveDir: `${specFolder}/tools`,
      sourcefile: 'validators.js',
    },
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    minify: true,
    lineLimit: 110,
    legalComments: 'none',
  });
  return `// @ts-nocheck\n${banner}${bundled.outputFiles[0]!.text}`;
}
