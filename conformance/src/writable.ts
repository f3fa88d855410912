import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './usage.js';

/** How long whoever reads a FIFO or a pipe may take for the next piece, in ms. */
const READER_TIMEOUT_MS = 5_000;
const LOOK_EVERY_MS = 20;
/** What the system says where nobody reads yet: on opening, and on writing. */
const NOT_YET = new Set(['ENXIO', 'EAGAIN']);

/** Throws {@link UsageError} unless a file can be written here; makes the folders that it needs. */
export function checkWritable(what: string, file: string): void {
  attempt(`write the ${what} ${file}`, () => {
    makeFolder(dirname(resolve(file)));
    if (!existsSync(file)) accessSync(dirname(resolve(file)), constants.W_OK);
    else if (statSync(file).isDirectory()) throw new Error('it is a folder');
    else accessSync(file, constants.W_OK);
  });
}

/** Throws {@link UsageError} unless files can be written into this folder; makes it if need be. */
export function checkFolder(what: string, folder: string): void {
  attempt(`write the ${what} into ${folder}`, () => {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK);
  });
}

/**
 * Writes a file, and the folders that it needs. Throws {@link UsageError} if that fails, or if nobody reads it for five
 * seconds where it is a FIFO; of a file that could not be written whole nothing is left.
 *
 * @param text whole, or part by part, so that the whole need not fit into memory
 * @param appends adds to what is there, which then stays
 */
export function writeText(
  what: string,
  file: string,
  text: string | Iterable<string>,
  { appends = false } = {},
): void {
  attempt(`write the ${what} ${file}`, () => {
    makeFolder(dirname(resolve(file)));
    const { O_WRONLY, O_CREAT, O_APPEND, O_TRUNC } = constants;
    // Without it, opening a FIFO waits until somebody reads. Windows has neither.
    const flags = O_WRONLY | O_CREAT | (constants.O_NONBLOCK ?? 0) | (appends ? O_APPEND : O_TRUNC);
    const fd = patiently(() => openSync(file, flags, 0o666));
    try {
      for (const part of typeof text === 'string' ? [text] : text)
        for (let rest = Buffer.from(part); rest.length > 0; )
          rest = rest.subarray(patiently(() => writeSync(fd, rest)));
    } catch (error) {
      if (!appends && fstatSync(fd).isFile()) rmSync(file, { force: true });
      throw error;
    } finally {
      closeSync(fd);
    }
  });
}

/** Tries again for a while where it is only that nobody reads. */
function patiently<T>(act: () => T): T {
  const deadline = performance.now() + READER_TIMEOUT_MS;
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!NOT_YET.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      if (performance.now() >= deadline) throw new Error('nobody reads it');
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_EVERY_MS);
  }
}

/** Step by step: where the system takes no folder and says ENOENT (as /proc does), Node 20 never returns from `recursive`. */
function makeFolder(folder: string): void {
  if (!existsSync(folder)) {
    makeFolder(dirname(folder));
    mkdirSync(folder);
  } else if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
}

function attempt(what: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new UsageError(`cannot ${what}: ${(error as Error).message}`, 'name a place that you may write to');
  }
}
