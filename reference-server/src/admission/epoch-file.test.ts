import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OptionError } from '../options.js';
import { CrashingDisk } from '../test-support/crashing-disk.js';
import { openEpochFile } from './epoch-file.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A path in a folder of its own. */
function freshPath(): string {
  return join(mkdtempSync(join(folder, 'epochs-')), 'mark');
}

/** Opens the file, reads its mark, and closes it. */
function markIn(path: string, disk?: CrashingDisk): number {
  const file = openEpochFile(path, disk);
  file.close();
  return file.value;
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

/** How many operations one raise takes. */
const OPERATIONS = (() => {
  const disk = new CrashingDisk();
  const file = openEpochFile('/disk/mark', disk);
  file.raise(1);
  file.close();
  return disk.operations;
})();

describe('the epoch file', () => {
  it('keeps the mark, and nothing else in its folder', () => {
    const path = freshPath();
    const file = openEpochFile(path);
    expect([file.created, file.value]).toEqual([true, 0]);
    file.raise(7);
    file.raise(1_700_000_000_000_000);
    file.close();
    const again = openEpochFile(path);
    expect([again.created, again.value]).toEqual([false, 1_700_000_000_000_000]);
    again.close();
    expect(readFileSync(path, 'utf8')).toBe('1700000000000000\n');
    expect(readdirSync(join(path, '..'))).toEqual(['mark']);
  });

  it('replaces what a crash has left of an earlier write, whatever it is', () => {
    const path = freshPath();
    execFileSync('mkfifo', [`${path}.new`]);
    const file = openEpochFile(path);
    file.raise(7);
    file.close();
    expect(markIn(path)).toBe(7);
  });

  it.each(Array.from({ length: OPERATIONS }, (_, i) => i + 1))(
    'holds the mark of the last raise that returned, or of the one in work, after a crash at operation %i',
    (at) => {
      const disk = new CrashingDisk();
      const file = openEpochFile('/disk/mark', disk);
      file.raise(7);
      disk.failure = { at: disk.operations + at, crash: true };
      expect(() => file.raise(8)).toThrow(OptionError);
      file.close();
      for (const left of disk.afterCrash()) expect([7, 8]).toContain(markIn('/disk/mark', left));
    },
  );

  it('holds the new mark once a raise has returned, wherever a crash comes then', () => {
    const disk = new CrashingDisk();
    const file = openEpochFile('/disk/mark', disk);
    for (const mark of [7, 8]) {
      file.raise(mark);
      for (const left of disk.afterCrash()) expect(markIn('/disk/mark', left)).toBe(mark);
    }
    file.close();
  });

  it.each(Array.from({ length: OPERATIONS }, (_, i) => i + 1))(
    'stays at its mark if operation %i fails, leaves no file open, and can be raised again',
    (at) => {
      const disk = new CrashingDisk();
      const file = openEpochFile('/disk/mark', disk);
      file.raise(7);
      disk.failure = { at: disk.operations + at, crash: false };
      expect(() => file.raise(8)).toThrow('the epoch file /disk/mark cannot be written: ENOSPC');
      expect([file.value, disk.openFiles]).toEqual([7, 0]);
      file.raise(9);
      file.close();
      expect(markIn('/disk/mark', disk)).toBe(9);
    },
  );

  it('belongs to one server at a time, under whatever name the folder goes', () => {
    const path = freshPath();
    const link = join(folder, 'link');
    symlinkSync(join(path, '..'), link);
    const first = openEpochFile(path);
    const inUse = /is in use by another server/;
    expect(() => openEpochFile(path)).toThrow(inUse);
    expect(() => openEpochFile(join(link, 'mark'))).toThrow(inUse);
    const neighbour = openEpochFile(`${path}-2`);
    neighbour.close();
    first.close();
    expect(() => first.raise(1)).toThrow('is closed');
    expect(markIn(path)).toBe(0);
  });

  it.runIf(process.platform === 'linux')('keeps no connection to its lock, whoever makes one', async () => {
    const path = freshPath();
    const file = openEpochFile(path);
    const [, name] = /holds @(\S+)\)$/.exec(messageOf(() => openEpochFile(path)))!;
    const sockets = Array.from({ length: 20 }, () => connect(`\0${name}`).resume());
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    file.close();
    expect(markIn(path)).toBe(0);
  });

  it.each<[string, (path: string) => void, string]>([
    ['is empty', (path) => writeFileSync(path, ''), 'holds no mark'],
    ['holds something else', (path) => writeFileSync(path, 'mark\n'), 'holds no mark'],
    ['is cut off', (path) => writeFileSync(path, '17000000'), 'holds no mark'],
    ['holds a number below 0', (path) => writeFileSync(path, '-7\n'), 'holds no mark'],
    [
      'holds a number that is too large',
      (path) => writeFileSync(path, '9007199254740992\n'),
      'holds no mark',
    ],
    ['is large', (path) => writeFileSync(path, `${'7'.repeat(100)}\n`), 'holds no mark'],
    ['is a folder', (path) => mkdirSync(path), 'is not a regular file'],
    ['is a pipe', (path) => execFileSync('mkfifo', [path]), 'is not a regular file'],
    ['is a link', (path) => symlinkSync('/dev/full', path), 'is not a regular file'],
  ])('is refused if it %s, and let go', (_what, make, message) => {
    const path = freshPath();
    make(path);
    expect(() => openEpochFile(path)).toThrow(message);
    expect(() => openEpochFile(path)).toThrow(message);
    rmSync(path, { recursive: true });
    expect(markIn(path)).toBe(0);
  });

  it.each([
    ['/dev/full', 'is not a regular file'],
    [join(folder, 'nowhere', 'mark'), 'the folder of the epoch file'],
    ['/dev/null/mark', 'cannot be read: ENOTDIR'],
  ])('is refused at %s', (path, message) => {
    expect(() => markIn(path)).toThrow(OptionError);
    expect(() => markIn(path)).toThrow(message);
  });
});
