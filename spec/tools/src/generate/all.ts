import type { Document } from '../document.js';
import { bundle } from './bundle.js';
import { csharpFiles } from './models/csharp.js';
import { javaFiles } from './models/java.js';
import { namesModule, protocolModule, requirementsModule } from './modules.js';
import { protocolOf } from './protocol.js';
import { forms, messageSchemas } from './schemas.js';
import { singleSessionFile } from './single-session.js';
import { typesModule } from './types.js';
import { validatorsModule } from './validators.js';

/** The folders, below spec/, that hold generated files and nothing else. */
export const generatedFolders = ['generated', 'src/generated'];

/** Every generated file: path below spec/ → content. The same document gives the same bytes. */
export async function generateAll(document: Document): Promise<Map<string, string>> {
  const protocol = protocolOf(document);
  const files = new Map<string, string>([
    ['generated/asyncapi.json', json(bundle(document))],
    ['generated/protocol.json', json(protocol)],
    ['generated/single-session.yaml', singleSessionFile(document)],
    ['src/generated/names.ts', namesModule(protocol)],
    ['src/generated/protocol.ts', protocolModule(protocol)],
    ['src/generated/requirements.ts', requirementsModule(protocol)],
    ['src/generated/types.ts', await typesModule(document, protocol)],
    ['src/generated/validators.ts', await validatorsModule(document, protocol)],
  ]);
  for (const form of forms) {
    for (const [file, schema] of Object.entries(messageSchemas(document, form))) {
      files.set(`generated/schemas/${form}/${file}`, json(schema));
    }
  }
  for (const [file, text] of csharpFiles(document)) files.set(`generated/csharp/${file}`, text);
  for (const [file, text] of javaFiles(document)) files.set(`generated/java/${file}`, text);
  return files;
}

function json(value: unknown) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
