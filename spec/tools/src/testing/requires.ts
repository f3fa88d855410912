import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';

/** Something outside of npm that a test needs. */
export interface Need {
  /** A command on the PATH, or a file by its absolute path. */
  file: string;
  /** The Debian package that brings it. */
  package: string;
}

/**
 * A suite that needs system packages. Where one is missing the suite is skipped, with one line that names the package;
 * with SOLOWIRE_REQUIRE_ALL=1, as in CI, it fails instead.
 */
export function describeWith(needs: readonly Need[], title: string, suite: () => void): void {
  const missing = [...new Set(needs.filter((need) => !isPresent(need.file)).map((need) => need.package))];
  if (missing.length === 0) {
    describe(title, suite);
    return;
  }
  const line = `${title}: apt-get install ${missing.join(' ')}`;
  if (process.env.SOLOWIRE_REQUIRE_ALL === '1') {
    describe(title, () => {
      it('has what it needs', () => {
        throw new Error(`${line} (SOLOWIRE_REQUIRE_ALL=1 allows no skipped suite)`);
      });
    });
    return;
  }
  process.stderr.write(`1 suite skipped, ${line}\n`);
  describe.skip(title, suite);
}

/** Whether a command is on the PATH, or a file exists. */
export function isPresent(file: string): boolean {
  if (path.isAbsolute(file)) return existsSync(file);
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, file)));
}
