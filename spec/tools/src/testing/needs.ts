import { existsSync } from 'node:fs';
import path from 'node:path';

/** Something outside of npm that a test needs. */
export interface Need {
  /** A command on the PATH, or a file by its absolute path. */
  file: string;
  /** The Debian package that brings it. */
  package: string;
}

/** The packages that are missing here. */
export const missingPackages = (needs: readonly Need[]): string[] => [
  ...new Set(needs.filter((need) => !isPresent(need.file)).map((need) => need.package)),
];

/** Whether nothing may be skipped for want of a package, as in CI. */
export const requireAll = (): boolean => process.env.SOLOWIRE_REQUIRE_ALL === '1';

/** Whether a command is on the PATH, or a file exists. */
export function isPresent(file: string): boolean {
  if (path.isAbsolute(file)) return existsSync(file);
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, file)));
}
