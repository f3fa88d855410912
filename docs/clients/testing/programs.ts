import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Need } from '../../../spec/tools/src/testing/requires.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A client in one language: what it needs, and how its program is built and run. */
export interface Language {
  name: string;
  needs: readonly Need[];
  /** The client itself, for its length. */
  source: string;
  /** Compiles into a folder; returns the command, to which the URL and clientIds are added. */
  build(folder: string): [command: string, ...args: string[]];
}

const newtonsoft = '/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll';
const jars = ['databind', 'core', 'annotations'].map((part) => `/usr/share/java/jackson-${part}.jar`);

export const languages: readonly Language[] = [
  {
    name: 'TypeScript',
    needs: [],
    source: 'docs/clients/typescript/client.ts',
    build: () => [process.execPath, '--import', 'tsx', `${root}docs/clients/testing/typescript.ts`],
  },
  {
    name: 'C#',
    needs: [
      { file: 'mcs', package: 'mono-mcs' },
      { file: 'mono', package: 'mono-runtime' },
      { file: newtonsoft, package: 'libnewtonsoft-json-cil-dev' },
    ],
    source: 'docs/clients/csharp/SolowireClient.cs',
    build(folder) {
      const sources = [`${root}docs/clients/csharp/*.cs`, `${root}spec/generated/csharp/*.cs`];
      const program = join(folder, 'program.exe');
      run(
        'mcs',
        '-langversion:7',
        '-warn:4',
        '-warnaserror',
        `-r:${newtonsoft}`,
        `-out:${program}`,
        ...sources,
      );
      copyFileSync(newtonsoft, join(folder, 'Newtonsoft.Json.dll'));
      return ['mono', program];
    },
  },
  {
    name: 'Java',
    needs: [
      { file: 'javac', package: 'openjdk-17-jdk-headless' },
      ...jars.map((file) => ({ file, package: 'libjackson2-databind-java' })),
    ],
    source: 'docs/clients/java/SolowireClient.java',
    build(folder) {
      const sources = ['docs/clients/java', 'spec/generated/java/dev/solowire/protocol'];
      run(
        'javac',
        '--release',
        '17',
        '-Xlint:all',
        '-Werror',
        '-cp',
        jars.join(':'),
        '-d',
        folder,
        ...sources.flatMap(javaIn),
      );
      return [
        'java',
        '-XX:+UseSerialGC',
        '-XX:TieredStopAtLevel=1',
        '-cp',
        [folder, ...jars].join(':'),
        'Program',
      ];
    },
  },
];

/** A program of clients that runs; its lines as they come. */
export class Program {
  readonly lines: string[] = [];
  readonly exit: Promise<unknown>;
  readonly #process: ChildProcess;
  #changed: (() => void)[] = [];

  constructor([command, ...args]: readonly [string, ...string[]], url: string, clientIds: readonly string[]) {
    this.#process = spawn(command, [...args, url, ...clientIds], { stdio: ['ignore', 'pipe', 'inherit'] });
    const reader = createInterface(this.#process.stdout!);
    reader.on('line', (line) => {
      this.lines.push(line);
      for (const wake of this.#changed.splice(0)) wake();
    });
    this.exit = Promise.all([once(this.#process, 'exit'), once(reader, 'close')]);
  }

  /** What a client has said, without its name. */
  of(clientId: string): string[] {
    return this.lines
      .filter((line) => line.startsWith(`${clientId} `))
      .map((line) => line.slice(clientId.length + 1));
  }

  /** Waits until a client has said a line that begins so. */
  async says(clientId: string, begin: string): Promise<void> {
    while (!this.of(clientId).some((line) => line.startsWith(begin)))
      await new Promise<void>((wake) => this.#changed.push(wake));
  }

  stop(): void {
    this.#process.kill();
  }
}

/** The commands of the programs, each built once. */
export class Builds {
  readonly #folder = mkdtempSync(join(tmpdir(), 'solowire-clients-'));
  readonly #built = new Map<Language, [string, ...string[]]>();

  command(language: Language): [string, ...string[]] {
    const known = this.#built.get(language);
    if (known) return known;
    const folder = join(this.#folder, String(this.#built.size));
    mkdirSync(folder);
    const command = language.build(folder);
    this.#built.set(language, command);
    return command;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });

const javaIn = (folder: string): string[] =>
  readdirSync(root + folder).map((name) => join(root, folder, name));
