import { randomBytes } from 'node:crypto';
import { listenersAmong, listenersOn } from './process.js';
import {
  carriersOf,
  handlesSigterm,
  type ProcessRow,
  processTable,
  withDescendants,
} from './process-table.js';

/** How often what has been killed is looked for again, and how long apart, in ms: a process may start another while it dies. */
const KILL_ROUNDS = 100;
const KILL_EVERY_MS = 10;

/** A new name for a variable that nothing else has in its environment. */
export const newMark = (): string => `SOLOWIRE_${randomBytes(8).toString('hex').toUpperCase()}`;

/**
 * All that came of a command. On Linux: its process group, what that has started, whoever has the mark in the environment,
 * which neither `setsid` nor a second fork takes away, and whoever was one of them at an earlier look. Elsewhere: its process
 * group.
 */
export class Family {
  /** The variable that its processes have in their environment. */
  readonly mark: string;
  readonly #leader: number | undefined;
  /** When each of them was started that ran at the last look: a process id alone may be that of another by now. */
  #seen = new Map<number, number>();

  /** @param leader process id of the command, which leads a group of its own; without it only the mark counts */
  constructor(mark: string, leader?: number) {
    this.mark = mark;
    this.#leader = leader;
  }

  /** Process ids of who still runs; undefined where the system does not tell. */
  async members(): Promise<number[] | undefined> {
    return (await this.#rows())?.map(({ pid }) => pid);
  }

  /** Whether anybody still runs. */
  async lives(): Promise<boolean> {
    const members = await this.members();
    return members ? members.length > 0 : this.#signalGroup(0);
  }

  /**
   * The processes that are the server: those that listen, on this port if anybody does, without their own children. Where
   * nobody listens, or not here: the outermost that can take SIGTERM in order. Undefined where the system does not tell.
   *
   * A shell in front dies of a signal and tells nobody, npm tells a shell, `go run` tells nobody, others tell the server: only
   * who asks the server itself knows that it was asked, and was asked once.
   */
  async servers(port?: number): Promise<number[] | undefined> {
    const rows = await this.#rows();
    if (!rows) return undefined;
    const listening = outermost(
      rows,
      await listenersAmong(
        rows.map(({ pid }) => pid),
        port,
      ),
    );
    return listening.length > 0 ? listening : handlersIn(rows);
  }

  /**
   * Where none of them listens on a TCP port of this machine, takes whoever does for one of them, unless it, or the group that it
   * is in, is older than the kit: a server whose parents have ended is known by nothing else once it has emptied its environment.
   */
  async adopt(port: number): Promise<void> {
    const rows = (await this.#rows()) ?? [];
    const own = await listenersOn(
      port,
      rows.map(({ pid }) => pid),
    );
    if (own.length > 0) return;
    const table = await processTable();
    const isYoung = youngerThanKit(table);
    const groups = new Map(table.map((row) => [row.pid, row]));
    const young = table.filter((row) => isYoung(row) && isYoung(groups.get(row.group) ?? row));
    const listeners = new Set(
      await listenersOn(
        port,
        young.map(({ pid }) => pid),
      ),
    );
    for (const { pid, startedAt } of young) if (listeners.has(pid)) this.#seen.set(pid, startedAt);
  }

  /** Those who still run of whom nothing tells any more where they came from; empty where the system does not tell. */
  async strays(): Promise<ProcessRow[]> {
    const table = await processTable();
    const traceable = await this.#traceable(table);
    return this.#among(table, traceable).filter(({ pid }) => !traceable.has(pid));
  }

  /** Signals the whole group: for where the system does not tell who is in it. */
  signalGroup(signal: NodeJS.Signals): void {
    this.#signalGroup(signal);
  }

  /** Ends by force whoever still runs. Resolves when nobody does, or when the system does not let that happen. */
  async kill(): Promise<void> {
    this.#signalGroup('SIGKILL');
    for (let round = 0; round < KILL_ROUNDS; round++) {
      const members = (await this.members()) ?? [];
      if (members.length === 0) return;
      for (const pid of members) send(pid, 'SIGKILL');
      await new Promise((done) => setTimeout(done, KILL_EVERY_MS));
    }
  }

  async #rows(): Promise<ProcessRow[] | undefined> {
    const table = await processTable();
    if (table.length === 0) return undefined;
    const rows = this.#among(table, await this.#traceable(table));
    this.#seen = new Map(rows.map(({ pid, startedAt }) => [pid, startedAt]));
    return rows;
  }

  /** Those who came of the command, by what the system tells now. */
  async #traceable(table: readonly ProcessRow[]): Promise<Set<number>> {
    const known = table.filter(({ pid, group }) => pid === this.#leader || group === this.#leader);
    // Nothing that is older than the kit has come of it, which spares most of the reading.
    const younger = table.filter(youngerThanKit(table)).map(({ pid }) => pid);
    const marked = await carriersOf(this.mark, younger);
    return withDescendants(table, [...known.map(({ pid }) => pid), ...marked]);
  }

  /** The same, and those who did before. */
  #among(table: readonly ProcessRow[], traceable: ReadonlySet<number>): ProcessRow[] {
    const seen = table.filter(({ pid, startedAt }) => this.#seen.get(pid) === startedAt);
    const family = withDescendants(table, [...traceable, ...seen.map(({ pid }) => pid)]);
    // The kit itself can carry the mark of another kit that has started it, but never its own.
    return table.filter(({ pid }) => family.has(pid) && pid !== process.pid);
  }

  #signalGroup(signal: NodeJS.Signals | 0): boolean {
    return this.#leader !== undefined && send(-this.#leader, signal);
  }
}

/** Signals a process, or a group if negative; 0 does nothing to it. Whether it was there. */
export function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Whether a process was started after the kit. */
function youngerThanKit(table: readonly ProcessRow[]): (row: ProcessRow) => boolean {
  const own = table.find(({ pid }) => pid === process.pid)?.startedAt ?? 0;
  return ({ startedAt }) => startedAt >= own;
}

/** Those of the processes of which no ancestor is one of them, too. */
function outermost(rows: readonly ProcessRow[], pids: readonly number[]): number[] {
  const parents = new Map(rows.map(({ pid, parent }) => [pid, parent]));
  const chosen = new Set(pids);
  return pids.filter((pid) => {
    for (let above = parents.get(pid); above !== undefined; above = parents.get(above))
      if (chosen.has(above)) return false;
    return true;
  });
}

/** From the outermost down, the first of each line that handles SIGTERM; the last of it, if nobody does. */
async function handlersIn(rows: readonly ProcessRow[]): Promise<number[]> {
  const below = async (pid: number): Promise<number[]> => {
    const children = rows.filter(({ parent }) => parent === pid);
    if (children.length === 0 || (await handlesSigterm(pid))) return [pid];
    return (await Promise.all(children.map((child) => below(child.pid)))).flat();
  };
  const tops = outermost(
    rows,
    rows.map(({ pid }) => pid),
  );
  return (await Promise.all(tops.map(below))).flat();
}
