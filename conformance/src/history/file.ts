import { readFileSync } from 'node:fs';
import type { Contract } from '../contract/index.js';
import { UsageError } from '../usage.js';
import { explain, historyEventFits, historyHeaderFits } from '../validate.js';
import { writeText } from '../writable.js';
import type { HistoryEvent } from './events.js';
import { FORMAT, History, type HistoryHeader } from './history.js';

/** The format without the header bits of frames, by which framing is judged. */
const FORMAT_1: string = 'solowire-history/1';

/** How much is written at once, in characters. */
const PART = 256 * 1024;

/** Writes a history as JSON Lines: the header, then one event a line. Throws {@link UsageError} if the file cannot be written. */
export function writeHistory(file: string, history: History): void {
  writeText('history', file, linesOf(history));
}

/** Lines in parts of some size: each part is a call to the system. */
function* linesOf({ header, events }: History): Generator<string, void> {
  let part = `${JSON.stringify(header)}\n`;
  for (const event of events) {
    part += `${JSON.stringify(event)}\n`;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield part;
}

/**
 * Reads a history of a protocol from a file. Throws {@link UsageError} that names the file, the line and what was expected.
 */
export function readHistory(file: string, contract: Contract): History {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `cannot read the history ${file}: ${code === 'ENOENT' ? 'there is no such file' : message}`,
    );
  }
  const [first, ...rest] = text.trimEnd().split('\n');
  const header = parse(first ?? '', file, 1) as unknown as HistoryHeader;
  if (header.format === FORMAT_1)
    throw new UsageError(
      `${file} is a history of format 1; this kit reads format 2: record it again, or judge it with kit 0.1.x`,
    );
  if (header.format !== FORMAT)
    throw new UsageError(
      `${file} is no history that this kit can read: its first line has the format ${JSON.stringify(header.format)}, expected "${FORMAT}"`,
      'judge it with the version of the kit that recorded it',
    );
  if (!historyHeaderFits(header))
    throw new UsageError(`${file}:1 is no header: ${explain(historyHeaderFits)}`);
  if (header.contract.name !== contract.name)
    throw new UsageError(
      `${file} was recorded by the contract ${header.contract.name}; expected ${contract.name}`,
      'judge it with the contract that it was recorded by',
    );
  return new History(
    header,
    rest.map((line, i) => checkEvent(parse(line, file, i + 2), file, i)),
    contract,
  );
}

function parse(line: string, file: string, number: number): { [key: string]: unknown } {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as { [key: string]: unknown };
  } catch {
    // said below
  }
  throw new UsageError(`${file}:${number} is not a line of JSON`, 'a history has one JSON object a line');
}

function checkEvent(value: { [key: string]: unknown }, file: string, seq: number): HistoryEvent {
  if (!historyEventFits(value))
    throw new UsageError(`${file}:${seq + 2} is no event of a history: ${explain(historyEventFits)}`);
  if (value.seq !== seq)
    throw new UsageError(`${file}:${seq + 2} is out of order: expected seq ${seq}, found ${value.seq}`);
  return value as unknown as HistoryEvent;
}
