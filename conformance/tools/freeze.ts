/**
 * `npm run freeze [-- --renew]` freezes the next requirement set, with all checks that none has yet: right after the minor version was raised
 * and before a check is added, so that a set holds what the last release had. `--renew` takes them into the set of this version,
 * which is right only until its release. Exit code: 0 done, or nothing is new; 1 refused; 3 wrong usage.
 */
import { parseArgs } from 'node:util';
import { KIT_VERSION } from '../src/version.js';
import { writeGenerated } from './generate.js';
import { freeze, lockOf, readLock, writeLock } from './id-lock.js';

const fail = (code: number, error: unknown): void => {
  process.stderr.write(`freeze: ${(error as Error).message}\n`);
  process.exitCode = code;
};

async function main({ renew }: { renew: boolean }): Promise<void> {
  const lock = readLock();
  const added = [...lock.entries.values()].filter((since) => since === null).length;
  if (added === 0) {
    process.stdout.write(`nothing is new since set ${lock.sets.length}\n`);
    return;
  }
  const frozen = freeze(lock, KIT_VERSION, { renew });
  writeLock(lockOf(frozen, [...frozen.entries.keys()]));
  await writeGenerated();
  process.stdout.write(`set ${frozen.sets.length} of kit ${KIT_VERSION}: ${added} more cases and checks\n`);
}

let options: { renew: boolean } | undefined;
try {
  options = parseArgs({ options: { renew: { type: 'boolean', default: false } } }).values;
} catch (error) {
  fail(3, error);
}
if (options) await main(options).catch((error: unknown) => fail(1, error));
