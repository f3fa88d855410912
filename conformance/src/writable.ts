import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './usage.js';

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
