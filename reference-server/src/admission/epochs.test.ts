import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloseCode } from '@solowire/spec';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Authenticate } from '../authenticate/authenticate.js';
import type { LogEntry } from '../log.js';
import { OptionError } from '../options.js';
import { Harness, instance, makeHello, settle } from '../test-support/harness.js';
import { createEpochs } from './epochs.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-'));
afterAll(() => rmSync(folder, { recursive: true }));

const schema = new URL('../../../spec/generated/schemas/strict/welcome.schema.json', import.meta.url);
const LAST_EPOCH = JSON.parse(readFileSync(schema, 'utf8')).$defs.Epoch.maximum as number;

const NOW = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
let wallMs: number;
let logged: LogEntry[];
let file: string;

beforeEach(() => {
  wallMs = NOW;
  logged = [];
  file = join(mkdtempSync(join(folder, 'epochs-')), 'mark');
});

const start = (path?: string) =>
  createEpochs({ clock: { wallNow: () => wallMs }, log: (entry) => logged.push(entry), file: path });

const markIn = (path: string) => Number(readFileSync(path, 'utf8'));
const events = () => logged.map(({ level, event }) => `${level} ${event}`);

describe('epochs', () => {
  it('start at the microseconds of the clock, and each is higher than the one before', () => {
    const next = start();
    expect([next(), next(), next()]).toEqual([1, 2, 3].map((i) => NOW * 1000 + i));
  });

  it.each(['without a file', 'with a file'])(
    'are refused %s where the clock leaves no room for them',
    (how) => {
      wallMs = LAST_EPOCH / 1000 - 1;
      const path = how === 'with a file' ? file : undefined;
      expect(() => start(path)).toThrow(/epochs end at .*, in the year 2255: set the clock/);
      wallMs = Number.NaN;
      expect(() => start(path)).toThrow('set the clock');
      // And no file is left that would keep the next start from a right clock.
      wallMs = NOW;
      const next = start(path);
      expect(next()).toBe(NOW * 1000 + 1);
      next.close?.();
    },
  );

  it('end at the highest of the specification, and are never given twice', () => {
    writeFileSync(file, `${LAST_EPOCH - 2}\n`);
    const next = start(file);
    expect([next(), next()]).toEqual([LAST_EPOCH - 1, LAST_EPOCH]);
    expect(next).toThrow('there is no higher epoch');
    next.close?.();
    for (let i = 0; i < 2; i++) expect(() => start(file)).toThrow('there is no higher epoch');
  });

  it('are at least 1, however early the clock', () => {
    wallMs = -HOUR;
    expect(start()()).toBe(1);
  });
});

describe('without a file', () => {
  it('a clock that moves back is an error in the log, once each time', () => {
    const next = start();
    next();
    wallMs -= HOUR;
    next();
    next();
    expect(logged).toEqual([
      {
        level: 'error',
        event: 'clock-moved-back',
        behindMs: expect.closeTo(HOUR, 0),
        epochFile: null,
      },
    ]);
    wallMs = NOW + 1;
    next();
    wallMs -= HOUR;
    next();
    expect(logged.length).toBe(2);
  });

  it('a clock that is stepped by less than a restart takes is none of it', () => {
    const next = start();
    wallMs -= 900;
    next();
    expect(logged).toEqual([]);
  });
});

describe('with a file', () => {
  it('grow over a restart, however far the clock is set back', () => {
    const first = start(file);
    const before = [first(), first()];
    first.close?.();
    wallMs -= HOUR;
    const second = start(file);
    expect(second()).toBeGreaterThan(before[1]!);
    expect(events()).toEqual(['warn epoch-file-created', 'warn clock-moved-back']);
    expect(logged[1]).toMatchObject({ behindMs: expect.closeTo(HOUR, -4), epochFile: file });
    second.close?.();
  });

  it('follow the clock over a restart, if it has not moved back', () => {
    start(file).close?.();
    wallMs += HOUR;
    const second = start(file);
    expect(second()).toBe(wallMs * 1000 + 1);
    expect(events()).toEqual(['warn epoch-file-created']);
    second.close?.();
  });

  it('restart at once without a word about the clock', () => {
    const first = start(file);
    const before = first();
    first.close?.();
    const second = start(file);
    expect(second()).toBeGreaterThan(before);
    expect(events()).toEqual(['warn epoch-file-created']);
    second.close?.();
  });

  it('are below the mark in the file at every moment, which is written once for a block', () => {
    const next = start(file);
    const marks = new Set<number>();
    let epoch = next();
    while (marks.size < 3) {
      const mark = markIn(file);
      if (epoch > mark) throw new Error(`${epoch} was given, and the file says ${mark}`);
      marks.add(mark);
      // To the edge of the block, and over it.
      while (epoch < mark) epoch = next();
      epoch = next();
    }
    const [first, second, third] = [...marks];
    expect([second! - first!, third! - second!]).toEqual([1_000_000, 1_000_000]);
    next.close?.();
  });

  it('are given no further than the file could be written, and go on when it can again', () => {
    const next = start(file);
    const mark = markIn(file);
    let epoch = next();
    while (epoch < mark) epoch = next();
    const at = join(file, '..');
    rmSync(at, { recursive: true });
    expect(next).toThrow(OptionError);
    expect(next).toThrow('cannot be written');
    mkdirSync(at);
    expect(next()).toBe(mark + 1);
    expect(markIn(file)).toBeGreaterThan(mark);
    next.close?.();
  });

  it('refuse to start where the file cannot be used, and let it go', () => {
    writeFileSync(file, 'rubbish');
    expect(() => start(file)).toThrow('holds no mark');
    rmSync(file);
    const next = start(file);
    expect(() => start(file)).toThrow('is in use by another server');
    next.close?.();
    start(file).close?.();
  });
});

describe('a server', () => {
  it('lets go of its file when it is closed, and when it has drained', async () => {
    const first = new Harness({ epochFile: file });
    expect(() => new Harness({ epochFile: file })).toThrow('is in use by another server');
    await first.server.close();
    const second = new Harness({ epochFile: file });
    await second.server.drain();
    await new Harness({ epochFile: file }).server.close();
  });

  it('turns newcomers away while no epoch can be given, and leaves the sessions alone', async () => {
    let full = false;
    let epoch = 0;
    const createEpochs = () => () => {
      if (full) throw new Error('no space left on device');
      return ++epoch;
    };
    let verified = () => {};
    const authenticate: Authenticate = ({ credentials }) => {
      const grant = { clientIds: ['x'] };
      return credentials ? new Promise((resolve) => (verified = () => resolve(grant))) : grant;
    };
    const harness = new Harness({ authenticate }, { createEpochs });
    const old = await harness.welcome('x');
    const slow = harness.connect();
    slow.receive(makeHello('x', { instanceId: instance('b'), credentials: { scheme: 'slow', token: 't' } }));
    full = true;
    const refused = await harness.welcome('x', { instanceId: instance('c') });
    expect([refused.closeCode, refused.welcome]).toEqual([CloseCode.internalError, undefined]);
    expect(harness.logged).toContainEqual(
      expect.objectContaining({ event: 'session-failed', error: expect.stringContaining('no space left') }),
    );
    expect(harness.server.find('x')?.epoch).toBe(old.welcome!.epoch);
    full = false;
    // Nobody has won against the hello that came earlier.
    verified();
    await settle();
    expect(slow.welcome).toMatchObject({ epoch: 2, tookOver: { epoch: 1 } });
  });
});
