import fs from 'node:fs';
import path from 'node:path';
import { generatedFolders } from './all.js';

/** Writes the files that differ and removes those that are not generated any more. */
export function writeGenerated(folder: string, files: Map<string, string>) {
  const { stale, superfluous } = compareGenerated(folder, files);
  for (const file of stale) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), files.get(file)!);
  }
  for (const file of superfluous) fs.rmSync(path.join(folder, file));
  return { written: stale, removed: superfluous, total: files.size };
}

/** Which files would change: `stale` are missing or different, `superfluous` are not generated any more. */
export function compareGenerated(folder: string, files: Map<string, string>) {
  const present = generatedFolders.flatMap((sub) => filesBelow(folder, sub));
  return {
    stale: [...files].filter(([file, text]) => read(path.join(folder, file)) !== text).map(([file]) => file),
    superfluous: present.filter((file) => !files.has(file)),
  };
}

function filesBelow(folder: string, sub: string): string[] {
  const top = path.join(folder, sub);
  if (!fs.existsSync(top)) return [];
  return fs
    .readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function read(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
