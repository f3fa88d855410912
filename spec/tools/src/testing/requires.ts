import { describe, it } from 'vitest';
import { missingPackages, type Need, requireAll } from './needs.js';

export { isPresent, type Need } from './needs.js';

/**
 * A suite that needs system packages. Where one is missing the suite is skipped, with one line that names the package;
 * with SOLOWIRE_REQUIRE_ALL=1, as in CI, it fails instead.
 */
export function describeWith(needs: readonly Need[], title: string, suite: () => void): void {
  const missing = missingPackages(needs);
  if (missing.length === 0) {
    describe(title, suite);
    return;
  }
  const line = `${title}: apt-get install ${missing.join(' ')}`;
  if (requireAll()) {
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
