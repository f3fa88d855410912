import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The TypeScript sources below a folder, without tests and declarations, by their names in it, with `/`; in order. */
export function sourcesBelow(
  folder: string,
  isWanted: (file: string) => boolean = () => true,
): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.test|\.d)\.ts$/.test(file) && isWanted(file))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
