import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const supportFolder = fileURLToPath(new URL('../../../models', import.meta.url));

/** The hand-written files of a language, which are copied as they are: name → text. */
export function support(language: 'csharp' | 'java'): [string, string][] {
  const folder = path.join(supportFolder, language);
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]);
}

/** Shifts every line that is not empty. */
export function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** `fresh-credential` and `drainMs` become `FRESH_CREDENTIAL` and `DRAIN_MS`. */
export function constantCase(name: string): string {
  return name
    .replaceAll('-', '_')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();
}
