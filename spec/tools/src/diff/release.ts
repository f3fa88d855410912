import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Schema, specFolder } from '../document.js';
import type { Protocol } from '../generate/protocol.js';
import { SpecError } from '../source.js';

/** The generated files of one release, as far as they are compared. */
export interface Release {
  protocol: Protocol;
  /** The strict schema of each message. */
  schemas: Record<string, Schema>;
}

/**
 * @param from a folder with generated files (or with a folder `generated` in it), or a git ref of this repository.
 * @throws SpecError if it is neither, or if it holds no generated files.
 */
export function readRelease(from: string): Release {
  if (fs.existsSync(from)) {
    const nested = path.join(from, 'generated');
    const folder = fs.existsSync(nested) ? nested : from;
    return release(from, (file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  }
  const commit = commitOf(from);
  return release(from, (file) => git('show', `${commit}:./generated/${file}`));
}

/** What the working tree holds now. */
export function currentRelease(): Release {
  return readRelease(specFolder);
}

function release(from: string, read: (file: string) => string): Release {
  const json = (file: string) => {
    try {
      return JSON.parse(read(file));
    } catch (error) {
      const reason = (error as Error).message.trim().split('\n').at(-1);
      throw new SpecError(`${from} holds no readable ${file} of a release: ${reason}`);
    }
  };
  const protocol = json('protocol.json') as Protocol;
  const names = Object.keys(protocol.messages);
  return {
    protocol,
    schemas: Object.fromEntries(
      names.map((name) => [name, json(`schemas/strict/${name}.schema.json`) as Schema]),
    ),
  };
}

function commitOf(ref: string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).trim();
  } catch {
    throw new SpecError(
      `${ref} is neither a folder nor a git ref; give a folder with protocol.json, a tag or a commit`,
    );
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: specFolder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 });
}
