import { readdir, readFile, readlink } from 'node:fs/promises';
import { processTable, withDescendants } from './process-table.js';

/** What the system tells of the processes of a server at one moment. */
export interface ProcessFacts {
  /** How many processes it has. */
  processes: number;
  /** Open descriptors of all of them. */
  descriptors: number;
  /** Their TCP sockets on the ports that they listen on, by state as the kernel calls it: `ESTABLISHED`, `CLOSE_WAIT`, … */
  sockets: Record<string, number>;
  /** Resident memory of all of them. */
  memoryBytes: number;
}

/**
 * Looks at a process, those of its group, and whatever they have started, so that a shell or a launcher in front of the
 * real server does no harm. It takes some ms, but none of the event loop's. Undefined where there is no /proc (only Linux
 * has all of it), where the process has ended, and where its descriptors may not be read.
 */
export async function lookAtProcess(root: number): Promise<ProcessFacts | undefined> {
  return lookAtProcesses(await membersOf(root));
}

/** A process, those of its group, and whatever they have started. */
export async function membersOf(root: number): Promise<number[]> {
  const table = await processTable();
  const known = table.filter(({ pid, group }) => pid === root || group === root).map(({ pid }) => pid);
  return [...withDescendants(table, known)];
}

/** The same of processes that are known. */
export async function lookAtProcesses(members: readonly number[]): Promise<ProcessFacts | undefined> {
  if (members.length === 0) return undefined;
  const facts: ProcessFacts = { processes: 0, descriptors: 0, sockets: {}, memoryBytes: 0 };
  const inodes = new Set<string>();
  for (const pid of members) {
    let links: string[];
    try {
      links = await descriptorsOf(pid);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EACCES') return undefined;
      continue; // It has ended meanwhile.
    }
    // One that is ending holds none.
    if (links.length === 0) continue;
    facts.processes++;
    facts.descriptors += links.length;
    facts.memoryBytes += await memoryOf(pid);
    for (const inode of socketsAmong(links)) inodes.add(inode);
  }
  if (facts.processes === 0) return undefined;
  for (const state of await acceptedBy(members[0]!, inodes))
    facts.sockets[state] = (facts.sockets[state] ?? 0) + 1;
  return facts;
}

/** Those of the processes that listen: on this TCP port, if any of them does, else on any. */
export async function listenersAmong(pids: readonly number[], port?: number): Promise<number[]> {
  if (pids.length === 0) return [];
  const listening = (await socketTable(pids[0]!)).filter(({ state }) => state === 'LISTEN');
  const here = listening.filter((row) => row.port === port);
  const listeners = await holdersOf(here.length > 0 ? here : listening, pids);
  // The port may be that of a proxy elsewhere.
  return listeners.length === 0 && here.length > 0 ? listenersAmong(pids) : listeners;
}

/** Those of the processes that listen on a TCP port of this machine, as the kit itself sees it. */
export async function listenersOn(port: number, pids: readonly number[]): Promise<number[]> {
  const rows = (await socketTable(process.pid)).filter((row) => row.state === 'LISTEN' && row.port === port);
  return holdersOf(rows, pids);
}

/** Those of the processes that hold any of the sockets open. */
async function holdersOf(rows: readonly SocketRow[], pids: readonly number[]): Promise<number[]> {
  const wanted = new Set(rows.map(({ inode }) => inode));
  if (wanted.size === 0) return [];
  const holds = await Promise.all(
    pids.map(async (pid) =>
      socketsAmong(await descriptorsOf(pid).catch(() => [])).some((inode) => wanted.has(inode)),
    ),
  );
  return pids.filter((_, i) => holds[i]);
}

/** Counts of sockets in words: `ESTABLISHED 2, CLOSE_WAIT 1`. */
export const socketWords = (sockets: ProcessFacts['sockets']): string =>
  Object.entries(sockets)
    .map(([state, count]) => `${state} ${count}`)
    .sort()
    .join(', ') || 'none';

/** What each descriptor of a process points at. Rejects if they may not be read. */
async function descriptorsOf(pid: number): Promise<string[]> {
  const folder = `/proc/${pid}/fd`;
  const links = await readdir(folder);
  // One that is closed meanwhile points at nothing.
  return Promise.all(links.map((fd) => readlink(`${folder}/${fd}`).catch(() => '')));
}

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

/** States of TCP, by their numbers in /proc/net/tcp (include/net/tcp_states.h). */
const STATES = [
  '',
  'ESTABLISHED',
  'SYN_SENT',
  'SYN_RECV',
  'FIN_WAIT1',
  'FIN_WAIT2',
  'TIME_WAIT',
  'CLOSE',
  'CLOSE_WAIT',
  'LAST_ACK',
  'LISTEN',
  'CLOSING',
];

/** A TCP socket of the kernel's table, with its port on this side. */
interface SocketRow {
  port: number;
  state: string;
  inode: string;
}

/** The kernel's table of TCP sockets, as a process sees it. */
async function socketTable(pid: number): Promise<SocketRow[]> {
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((table) => readFile(`/proc/${pid}/net/${table}`, 'utf8').catch(() => '')),
  );
  const rows = tables.flatMap((table) => table.trim().split('\n').slice(1));
  return rows.map((row) => {
    const [, local = '', , state = '', , , , , , inode = ''] = row.trim().split(/\s+/);
    return {
      port: Number.parseInt(local.split(':')[1] ?? '', 16),
      state: STATES[Number.parseInt(state, 16)] ?? state,
      inode,
    };
  });
}

/** The sockets among what descriptors point at, by their inodes. */
const socketsAmong = (links: readonly string[]): string[] =>
  links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);

/** The states of those of the sockets that were accepted on a port on which one of them listens. */
async function acceptedBy(pid: number, inodes: ReadonlySet<string>): Promise<string[]> {
  const own = (await socketTable(pid)).filter(({ inode }) => inodes.has(inode));
  const ports = new Set(own.filter(({ state }) => state === 'LISTEN').map(({ port }) => port));
  return own.filter(({ port, state }) => state !== 'LISTEN' && ports.has(port)).map(({ state }) => state);
}
