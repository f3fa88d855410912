import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { visible } from '../report/visible.js';
import { UsageError } from '../usage.js';
import { writeText } from '../writable.js';

const USAGE = 3;
const UNSETTLED = 2;
/** The exit code that blames the kit and nobody else. */
const HARNESS_FAULT = 5;

/** One line on stderr, whatever it quotes. */
export const say = (text: string): void => {
  process.stderr.write(`solowire: ${visible(text)}\n`);
};

/** Says in one line what the caller can correct, and sets the exit code, unless something graver has. */
export function sayUsage({ message }: UsageError): void {
  process.exitCode ||= USAGE;
  say(message);
}

/** Says why nothing could be judged, and sets the exit code. */
export function sayUnsettled(why: string): void {
  process.exitCode = UNSETTLED;
  say(why);
}

/** Says in one line that the kit itself failed, sets the exit code, and leaves the stack where a developer finds it. */
export function sayFault(
  error: unknown,
  {
    folder,
    redact = (text) => text,
  }: {
    /** Where the stack is written; default: a new folder for temporary files. */
    folder?: string;
    /** Takes secrets out of what is said and written. */
    redact?: (text: string) => string;
  } = {},
): void {
  process.exitCode = HARNESS_FAULT;
  const message = error instanceof Error ? error.message : String(error);
  const file = writeStack(redact(inspect(error)), folder);
  // What the kit loads for a target can fail as late as that.
  if (error instanceof UsageError) say(redact(message));
  else say(`a fault of the kit: ${redact(message)}; please report it${file ? `, with ${file}` : ''}`);
}

/** Returns the file; undefined if it cannot be written, which is not what whoever reads has to hear of now. */
function writeStack(stack: string, folder?: string): string | undefined {
  try {
    const file = join(folder ?? mkdtempSync(join(tmpdir(), 'solowire-')), 'fault.txt');
    writeText('stack', file, `${stack.split('\n').map(visible).join('\n')}\n`);
    return file;
  } catch {
    return undefined;
  }
}
