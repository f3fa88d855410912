import { readdir, readFile, readlink } from 'node:fs/promises';

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
 * real server does no harm. It takes some ms, but none of the event loop's. Undefined where there is no /proc (only Linux has all of it), where the process has ended, and
 * where its descriptors may not be read.
 */
export async function lookAtProcess(root: number): Promise<ProcessFacts | undefined> {
  const members = await familyOf(root);
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
    // A process that nobody has reaped yet holds none.
    if (links.length === 0) continue;
    facts.processes++;
    facts.descriptors += links.length;
    facts.memoryBytes += await memoryOf(pid);
    for (const link of links) {
      const inode = /^socket:\[(\d+)\]$/.exec(link)?.[1];
      if (inode) inodes.add(inode);
    }
  }
  if (facts.processes === 0) return undefined;
  for (const state of await statesOf(members[0]!, inodes))
    facts.sockets[state] = (facts.sockets[state] ?? 0) + 1;
  return facts;
}

/** Counts of sockets in words: `ESTABLISHED 2, CLOSE_WAIT 1`. */
export const socketWords = (sockets: ProcessFacts['sockets']): string =>
  Object.entries(sockets)
    .map(([state, count]) => `${state} ${count}`)
    .sort()
    .join(', ') || 'none';

/** The process, those of its group, and their descendants. */
async function familyOf(root: number): Promise<number[]> {
  const all = await processes();
  const family = new Set(
    all.filter(({ pid, group }) => pid === root || group === root).map(({ pid }) => pid),
  );
  for (let size = -1; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

interface ProcessRow {
  pid: number;
  parent: number;
  group: number;
}

async function processes(): Promise<ProcessRow[]> {
  const names = await readdir('/proc').catch(() => []);
  const rows = names
    .filter((name) => /^\d+$/.test(name))
    .map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
      // Behind the command's name, which stands in brackets and may hold anything: state, parent, process group.
      const [, parent, group] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
      return { pid: Number(name), parent: Number(parent), group: Number(group) };
    });
  return Promise.all(rows);
}

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

/** The states of those of the sockets that were accepted on a port on which one of them listens. */
async function statesOf(pid: number, inodes: ReadonlySet<string>): Promise<string[]> {
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((table) => readFile(`/proc/${pid}/net/${table}`, 'utf8').catch(() => '')),
  );
  const rows = tables.flatMap((table) => table.trim().split('\n').slice(1));
  const own = rows.flatMap((row) => {
    const [, local = '', , state = '', , , , , , inode = ''] = row.trim().split(/\s+/);
    return inodes.has(inode)
      ? [{ port: local.split(':')[1], state: STATES[Number.parseInt(state, 16)] ?? state }]
      : [];
  });
  const ports = new Set(own.filter(({ state }) => state === 'LISTEN').map(({ port }) => port));
  return own.filter(({ port, state }) => state !== 'LISTEN' && ports.has(port)).map(({ state }) => state);
}
