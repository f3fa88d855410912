import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requirements } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entriesOf, lockOf, readLock } from '../../tools/id-lock.js';
import { Parameters } from '../contract/index.js';
import { checkId } from '../judge/judge.js';
import { solowire } from '../solowire/index.js';
import { shortParameters } from '../testing/histories.js';
import { inGroups } from './case.js';

const { cases, always: alwaysChecks, contract } = solowire;
const { rules } = contract;

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const pending = (parse(readFileSync(here('pending.yaml'), 'utf8')) ?? []) as string[];

/** The profiles that this version of the kit has cases for. */
const PROFILES = ['core', 'testing', 'observe', 'shutdown', 'restart'];

const checked = new Set(
  [...cases.flatMap((one) => one.checks), ...alwaysChecks].map((one) => one.requirement),
);
const observable = Object.values(requirements).filter(
  (one) => one.role === 'server' && one.notOnTheWire === undefined && PROFILES.includes(one.profile),
);

describe('the table of requirements', () => {
  it('has a check for every observable MUST of a server', () => {
    const musts = observable.filter((one) => one.level === 'MUST').map((one) => one.id);
    expect(musts.filter((id) => !checked.has(id) && !pending.includes(id))).toEqual([]);
  });

  it('keeps nothing pending that has a check, or does not exist', () => {
    expect(pending.filter((id) => checked.has(id as never) || !Object.hasOwn(requirements, id))).toEqual([]);
  });

  it('judges no requirement that is said not to show on the wire, and none of a client', () => {
    const wrong = [...checked].filter(
      (id) => rules[id]!.notOnTheWire !== undefined || rules[id]!.role !== 'server',
    );
    expect(wrong).toEqual([]);
  });
});

describe('the cases', () => {
  const entries = entriesOf(solowire);
  const ids = [
    ...cases.flatMap((one) => [one.id, ...one.checks.filter((c) => !c.family).map((c) => checkId(one, c))]),
    ...alwaysChecks.map((one) => one.id),
  ];

  it('have ids of their own, and their checks, too', () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('make no check twice, whatever other cases make it, too', () => {
    for (const { id, checks } of cases) {
      const own = checks.map((one) => one.id);
      expect(
        own.filter((one, i) => own.indexOf(one) !== i),
        id,
      ).toEqual([]);
    }
  });

  it('keep their ids: reports, baselines and requirement sets refer to them', async () => {
    await expect(lockOf(readLock(), entries)).toMatchFileSnapshot('cases.ids.txt');
  });

  it('each have a check and a title that is a sentence', () => {
    for (const { id, title, checks } of cases) {
      expect(checks.length, id).toBeGreaterThan(0);
      expect(title, id).toMatch(/^[A-Za-z].*[^.]$/);
    }
  });
});

describe('sockets that are opened in groups', () => {
  const parameters = new Parameters(solowire.contract.parameters, shortParameters);

  it('are as many at once as is asked for, and none any more when it does not go on', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const opened: string[] = [];
    const groups = { most: 2, parameters, goesOn: () => opened.length < 3 };
    const results = await inGroups(names, groups, async (name) => opened.push(name));
    expect(opened).toEqual(['a', 'b', 'c', 'd']);
    expect(results).toEqual([1, 2, 3, 4]);
  });
});
