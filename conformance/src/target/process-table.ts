import { readdir, readFile } from 'node:fs/promises';

/** A running process, as Linux shows it in /proc. */
export interface ProcessRow {
  pid: number;
  parent: number;
  /** Its process group. */
  group: number;
  /** What it is called, as far as the kernel keeps that. */
  name: string;
  /** When it was started, in ticks of the kernel since the boot. */
  startedAt: number;
}

/** Every process that runs; empty where there is no /proc. One that has ended and that nobody has reaped is none. */
export async function processTable(): Promise<ProcessRow[]> {
  const names = await readdir('/proc').catch(() => []);
  const rows = names.filter((name) => /^\d+$/.test(name)).map((name) => processRow(Number(name)));
  return (await Promise.all(rows)).filter((row) => row !== undefined);
}

/** One process; undefined if it does not run. */
export async function processRow(pid: number): Promise<ProcessRow | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // Behind the command's name, which stands in brackets and may hold anything: proc(5) from its third field on.
  if (stat === undefined) return undefined;
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  if ('ZX'.includes(fields[0]!)) return undefined;
  const name = stat.slice(stat.indexOf('(') + 1, end);
  return { pid, parent: Number(fields[1]), group: Number(fields[2]), name, startedAt: Number(fields[19]) };
}

/** Processes and all that they have started, as far as their parents still run. */
export function withDescendants(table: readonly ProcessRow[], roots: Iterable<number>): Set<number> {
  const family = new Set(roots);
  for (let size = -1; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of table) if (family.has(parent)) family.add(pid);
  }
  return family;
}

/** Those of the processes that have this variable in the environment that they were started with. */
export async function carriersOf(variable: string, pids: readonly number[]): Promise<number[]> {
  const entry = `\0${variable}=`;
  const carry = await Promise.all(
    pids.map(async (pid) => {
      // The environment of another user's process may not be read: it is none of ours.
      const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
      return `\0${environment}`.includes(entry);
    }),
  );
  return pids.filter((_, i) => carry[i]);
}

/** Whether a process handles SIGTERM; one that does not dies of it, and tells nobody that it has started. */
export async function handlesSigterm(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const caught = BigInt(`0x${/^SigCgt:\s*([\da-f]+)$/m.exec(status)?.[1] ?? '0'}`);
  return (caught & SIGTERM_BIT) !== 0n;
}

/** proc(5): the mask has a bit for each signal, from 1. */
const SIGTERM_BIT = 1n << 14n;
