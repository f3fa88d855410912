import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { solowireChecks } from '../../src/solowire/always.js';
import { solowireCases } from '../../src/solowire/cases/index.js';
import { solowire } from '../../src/solowire/index.js';
import { catalogue, violatedBy } from '../catalogue.js';
import type { Measurement } from '../measurement.js';
import { measureAll } from '../pool.js';
import { fleetTarget } from '../variant.js';
import { bundleFleet, REFERENCE } from './fleet.js';
import { losses, wordsFor, wordsOf } from './losses.js';
import { readDeclared } from './matrix.js';
import { CONTRACT, startDeclaredWorker } from './run.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Runs a line of a program in a process that cannot import what is Solowire's own; resolves with what it prints. */
async function refusing(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', new URL('./refuse.ts', import.meta.url).href],
      ...['--input-type=module', '--eval', program],
    ],
    { cwd: here },
  );
  return stdout.trim();
}

describe('a process that judges by the document', () => {
  it.each([
    ['@solowire/spec', "Solowire's own"],
    ['@solowire/spec/protocol', "Solowire's own"],
    ['@solowire/reference-server', "Solowire's own"],
    ['../../src/solowire/index.ts', "Solowire's own"],
    ['../../src/index.ts', "Solowire's own"],
    ['../../src/run/suite.ts', 'imported'],
    ['../../src/document/index.ts', 'imported'],
  ])('imports %s: %s', async (module, outcome) => {
    const said = await refusing(
      `import(${JSON.stringify(module)}).then(() => 'imported', ({ message }) => message).then(console.log)`,
    );
    expect(said).toContain(outcome);
  });
});

describe("Solowire's document", () => {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-declared-'));
  let commandOf: (id: string) => string;
  beforeAll(async () => {
    commandOf = await bundleFleet(join(folder, 'fleet.mjs'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the cases show of servers, in the order of their ids. */
  const shown = (ids: readonly string[], cases: readonly string[]): Promise<Measurement[]> =>
    measureAll(
      ids.map((id) => ({
        id,
        contract: CONTRACT,
        command: commandOf(id),
        target: fleetTarget(),
        seed: 1,
        cases,
      })),
      2,
      () => {},
      startDeclaredWorker,
    );

  it('is kept by the reference server, and broken by faults that violate its sentences', async () => {
    const cases = ['takeover/deaf', 'heartbeat/silence', 'message/bad-json-then-reconnect', 'close/graceful'];
    const [right, ...wrong] = await shown([REFERENCE, 'EP14', 'HB1', 'TK1'], cases);
    expect(right).toMatchObject({ failures: [], harnessFaults: [] });
    expect([...new Set(right!.passes.map((pass) => pass.case))].sort()).toEqual([...cases].sort());
    for (const [i, id] of ['EP14', 'HB1', 'TK1'].entries()) {
      const { failures, harnessFaults } = wrong[i]!;
      expect(harnessFaults, id).toEqual([]);
      const failed = failures.map(({ requirement }) => requirement);
      expect(
        violatedBy(id).filter((rule) => failed.includes(rule)),
        id,
      ).not.toEqual([]);
    }
  });
});

describe('a loss', () => {
  it('has a word, whichever check of Solowire alone shows the fault', () => {
    const own = [...solowireCases, ...solowireChecks].map(({ id }) => id);
    expect(own.filter((id) => wordsFor(id).length !== 1)).toEqual([]);
  });

  it('has no word for what does not exist', () => {
    const all = [...solowire.cases, ...solowire.always].map(({ id }) => id);
    const idle = Object.values(losses.words)
      .flatMap(({ of }) => of)
      .filter((pattern) => !all.some((id) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(id)));
    expect(idle).toEqual([]);
    expect(Object.values(losses.faults).filter((word) => !(word in losses.words))).toEqual([]);
    expect(Object.keys(losses.faults).filter((id) => !(id in catalogue))).toEqual([]);
  });

  it('that was measured has a word', () => {
    expect(readDeclared()!.losses.filter(({ words }) => words.length === 0)).toEqual([]);
  });

  it('is not explained by words of other requirements', () => {
    const caughtBy = ['epochs-grow', 'takeover/deaf#b-welcomed-in-time'];
    expect(wordsOf({ id: 'X', caughtBy }, ['SW-EPOCH-1'])).toEqual(['numbers of sessions']);
    expect(wordsOf({ id: 'X', caughtBy }, ['SW-EPOCH-1', 'SW-TAKEOVER-2'])).toEqual([]);
  });
});
