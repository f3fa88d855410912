import type { Log } from '../log.js';
import type { Clock } from '../time/clock.js';
import { type EpochFile, openEpochFile } from './epoch-file.js';

/**
 * Gives the next epoch; each call gives a higher one (SW-EPOCH-1). Throws if none can be given that is sure to be higher, also
 * after a crash.
 */
export type EpochSource = (() => number) & {
  /** Lets go of what the source holds; it gives no epoch afterwards. */
  readonly close?: () => void;
};

/** What epochs are made from. */
export interface EpochMeans {
  readonly clock: Pick<Clock, 'wallNow'>;
  readonly log: Log;
  /** The file that keeps epochs growing over restarts, whatever the clock says. Default: none. */
  readonly file?: string | undefined;
}

/** The largest epoch (Epoch in spec/schemas.yaml): above it numbers are not exact, and the next one is equal. */
const LAST_EPOCH = Number.MAX_SAFE_INTEGER;

/**
 * How many epochs one write to the file covers. As microseconds it is a second: no server welcomes as many clients in that, and
 * a restart skips less than that.
 */
const BLOCK = 1_000_000;

/**
 * One counter for all identities, so that nothing is remembered for each. It starts at the wall clock, in microseconds, or at
 * the mark in the file if that is higher (SW-EPOCH-2). A clock that has moved back is logged: a warning with a file; an error
 * without one, since a restart would let epochs fall.
 * @throws OptionError if the file cannot be used; Error if the clock leaves no room for epochs
 */
export function createEpochs({ clock, log, file }: EpochMeans): EpochSource {
  const now = () => Math.floor(clock.wallNow() * 1000);
  const start = now();
  if (!(start <= LAST_EPOCH - BLOCK)) {
    throw new Error(
      `the clock says ${start / 1000} ms since 1970; epochs end at ${LAST_EPOCH / 1000} ms, in the year 2255: set the clock`,
    );
  }
  const mark = file === undefined ? memoryMark() : openEpochFile(file);
  let last = Math.max(mark.value, start, 0);
  let behind = false;

  function watchClock(): void {
    const behindMs = (last - now()) / 1000;
    const isBehind = behindMs > BLOCK / 1000;
    if (isBehind && !behind) {
      const level = file === undefined ? 'error' : 'warn';
      log({ level, event: 'clock-moved-back', behindMs, epochFile: file ?? null });
    }
    behind = isBehind;
  }

  /** Sees to it that epochs up to a block further are below a mark that survives a crash. */
  function reserve(): void {
    if (last >= LAST_EPOCH)
      throw new Error('there is no higher epoch; the mark or the clock was far in the future');
    mark.raise(Math.min(last + BLOCK, LAST_EPOCH));
  }

  try {
    reserve();
    if (mark.created) log({ level: 'warn', event: 'epoch-file-created', epochFile: file });
    watchClock();
  } catch (error) {
    mark.close();
    throw error;
  }
  const next = () => {
    watchClock();
    if (last >= mark.value) reserve();
    return ++last;
  };
  return Object.assign(next, { close: () => mark.close() });
}

/** What a server without a file keeps: nothing beyond its own life. */
function memoryMark(): EpochFile {
  let value = 0;
  return {
    created: false,
    get value() {
      return value;
    },
    raise(to) {
      value = to;
    },
    close() {},
  };
}
