import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, resolve } from 'node:path';
import { OptionError } from '../options.js';

/** The high-water mark of epochs, in a file that one server uses at a time. */
export interface EpochFile {
  /** Whether there was no file yet. */
  readonly created: boolean;
  /** Every epoch that was given is at most this; 0 if there was no file. */
  readonly value: number;
  /**
   * Keeps a higher mark; afterwards a crash of the machine does not lose it.
   * @throws OptionError if that is not certain; the mark stays as it was, and may be raised again
   */
  raise(value: number): void;
  /** Lets another server use the file. */
  close(): void;
}

/** What is done to the disk, step by step; tests stop between the steps. */
export type Disk = Pick<
  typeof fs,
  | 'lstatSync'
  | 'statSync'
  | 'readFileSync'
  | 'openSync'
  | 'writeFileSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'renameSync'
  | 'rmSync'
>;

/** Longer than the longest mark; what is larger is not read. */
const MOST_BYTES = 32;

/**
 * Opens the file of a server's epochs; the folder must exist, the file need not.
 * @throws OptionError, in one line, if the file cannot be read, holds no mark, or is used by another server
 */
export function openEpochFile(file: string, disk: Disk = fs): EpochFile {
  const path = resolve(file);
  const unlock = lock(file, path, disk);
  let found: number | null;
  try {
    found = read(file, path, disk);
  } catch (error) {
    unlock();
    throw error;
  }
  let value = found ?? 0;
  let open = true;
  return {
    created: found === null,
    get value() {
      return value;
    },
    raise(to) {
      if (!open) throw new OptionError(`the epoch file ${file} is closed`);
      orExplain(`the epoch file ${file} cannot be written`, () => replace(path, `${to}\n`, disk));
      value = to;
    },
    close() {
      open = false;
      unlock();
    },
  };
}

/**
 * Keeps other servers from the file; returns what ends that. The name of an abstract socket (unix(7)) has one owner, and the
 * kernel frees it when the process dies, however it dies: no lock is ever stale. It is seen within one network namespace, and
 * on Linux alone. It has no permissions: whoever on the machine takes the name first keeps this server from starting, which the
 * error tells how to find.
 */
function lock(file: string, path: string, disk: Disk): () => void {
  const folder = dirname(path);
  // By what the folder is, not by what it is called here: a link or a mount is another name of it.
  const { dev, ino } = orExplain(`the folder of the epoch file ${file} cannot be used`, () =>
    disk.statSync(folder),
  );
  if (process.platform !== 'linux') return () => {};
  const key = createHash('sha256')
    .update(`${dev} ${ino} ${basename(path)}`)
    .digest('hex');
  const name = `solowire-epochs-${key}`;
  // Nobody has anything to say there, and anybody on the machine can connect.
  const holder = createServer((socket) => socket.destroy()).on('error', () => {});
  holder.listen({ path: `\0${name}`, exclusive: true });
  if (!holder.listening) {
    throw new OptionError(
      `the epoch file ${file} is in use by another server; give each server its own (ss -xlp names the process that holds @${name})`,
    );
  }
  holder.unref();
  return () => holder.close();
}

function read(file: string, path: string, disk: Disk): number | null {
  const cannot = `the epoch file ${file} cannot be read`;
  const entry = orExplain(cannot, () => disk.lstatSync(path, { throwIfNoEntry: false }));
  if (entry === undefined) return null;
  // Reading a pipe would hang, and a link or a device would be replaced by a file.
  if (!entry.isFile())
    throw new OptionError(`the epoch file ${file} is not a regular file; name one, or a new one`);
  const text = entry.size > MOST_BYTES ? '' : orExplain(cannot, () => disk.readFileSync(path, 'utf8'));
  const value = Number(text);
  if (/^\d+\n$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new OptionError(
    `the epoch file ${file} holds no mark (a number and a line feed); restore it, or remove it if epochs may fall`,
  );
}

/** Replaces a file so that a crash at any moment leaves the old content or the new one, and the new one from the return on. */
function replace(path: string, content: string, disk: Disk): void {
  const next = `${path}.new`;
  disk.rmSync(next, { force: true });
  // Exclusively: it follows no link, and waits for no reader of a pipe.
  within(next, 'wx', disk, (fd) => {
    disk.writeFileSync(fd, content);
    disk.fsyncSync(fd);
  });
  disk.renameSync(next, path);
  // The name is kept in the folder. Windows opens no folders.
  if (process.platform !== 'win32') within(dirname(path), 'r', disk, (fd) => disk.fsyncSync(fd));
}

function within(path: string, flags: string, disk: Disk, use: (fd: number) => void): void {
  const fd = disk.openSync(path, flags, 0o600);
  try {
    use(fd);
  } finally {
    disk.closeSync(fd);
  }
}

function orExplain<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new OptionError(`${what}: ${(error as Error).message}`);
  }
}
