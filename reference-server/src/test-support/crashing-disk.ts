import type { Stats } from 'node:fs';
import type { Disk } from '../admission/epoch-file.js';

interface Inode {
  content: string;
  /** What is left of it after a crash. */
  synced: string;
}

type Folder = Map<string, Inode>;

/**
 * One folder on a disk that forgets: what was not synced may be lost when the machine crashes, contents and names apart. The
 * `n`th operation fails, and those after it if it is a crash.
 */
export class CrashingDisk implements Disk {
  private static folders = 0;
  private readonly id = ++CrashingDisk.folders;
  private folder: Folder;
  private synced: Folder;
  private readonly files = new Map<number, Inode | 'folder'>();
  private fds = 0;
  operations = 0;
  /** Which operation fails; and whether all after it do. */
  failure: { readonly at: number; readonly crash: boolean } | null = null;

  constructor(files: Readonly<Record<string, string>> = {}) {
    const entries = Object.entries(files).map(
      ([path, content]) => [path, { content, synced: content }] as const,
    );
    this.folder = new Map(entries);
    this.synced = new Map(entries);
  }

  get openFiles(): number {
    return this.files.size;
  }

  /** Every state in which a crash now may leave the disk. */
  *afterCrash(): Iterable<CrashingDisk> {
    for (const folder of [this.folder, this.synced]) {
      for (const kept of ['content', 'synced'] as const) {
        yield new CrashingDisk(Object.fromEntries([...folder].map(([path, inode]) => [path, inode[kept]])));
      }
    }
  }

  private step(): void {
    this.operations += 1;
    const { at, crash } = this.failure ?? { at: Number.POSITIVE_INFINITY, crash: false };
    if (this.operations === at || (crash && this.operations > at)) {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    }
  }

  statSync = (() => ({ dev: -1, ino: this.id }) as Stats) as unknown as Disk['statSync'];

  lstatSync = ((path: string) => {
    const inode = this.folder.get(path);
    return inode && ({ isFile: () => true, size: inode.content.length } as Stats);
  }) as Disk['lstatSync'];

  readFileSync = ((path: string) => this.folder.get(path)!.content) as Disk['readFileSync'];

  rmSync: Disk['rmSync'] = (path) => {
    this.step();
    this.folder = new Map([...this.folder].filter(([name]) => name !== path));
  };

  openSync: Disk['openSync'] = (path, flags) => {
    this.step();
    this.fds += 1;
    if (flags === 'wx') {
      const inode = { content: '', synced: '' };
      this.folder = new Map([...this.folder, [String(path), inode]]);
      this.files.set(this.fds, inode);
    } else {
      this.files.set(this.fds, 'folder');
    }
    return this.fds;
  };

  writeFileSync = ((fd: number, content: string) => {
    this.step();
    (this.files.get(fd) as Inode).content = content;
  }) as Disk['writeFileSync'];

  fsyncSync: Disk['fsyncSync'] = (fd) => {
    this.step();
    const file = this.files.get(fd)!;
    if (file === 'folder') this.synced = this.folder;
    else file.synced = file.content;
  };

  closeSync: Disk['closeSync'] = (fd) => {
    this.files.delete(fd);
    this.step();
  };

  renameSync: Disk['renameSync'] = (from, to) => {
    this.step();
    const inode = this.folder.get(String(from))!;
    const others = [...this.folder].filter(([name]) => name !== from && name !== to);
    this.folder = new Map([...others, [String(to), inode]]);
  };
}
