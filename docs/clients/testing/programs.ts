import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Need } from '../../../spec/tools/src/testing/requires.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The program that says what its clients see, or the example of the guide. */
export type Entry = 'Program' | 'Example';

type Command = [command: string, ...args: string[]];

/** What the examples dial, and who they are. */
export const EXAMPLE = { url: 'ws://127.0.0.1:8080/', clientId: 'player-42' };

/** A client in one language: what it needs, and how its program is built and run. */
export interface Language {
  name: string;
  needs: readonly Need[];
  /** The client itself, for its length. */
  source: string;
  /** Where its files lie in `docs/clients`, and which of them is what the guide shows of its use. */
  folder: string;
  example: string;
  /** Compiles the sources of a folder into another; returns the command of one of their two programs. */
  build(sources: string, into: string, entry: Entry): Command;
}

const newtonsoft = '/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll';
const jars = ['databind', 'core', 'annotations'].map((part) => `/usr/share/java/jackson-${part}.jar`);

export const languages: readonly Language[] = [
  {
    name: 'TypeScript',
    needs: [],
    source: 'docs/clients/typescript/client.ts',
    folder: 'typescript',
    example: 'example.ts',
    build: (sources, _, entry) => [
      process.execPath,
      ...['--import', 'tsx', '--import', `${root}docs/clients/testing/websocket.ts`],
      entry === 'Example' ? join(sources, 'example.ts') : `${root}docs/clients/testing/typescript.ts`,
    ],
  },
  {
    name: 'C#',
    needs: [
      { file: 'mcs', package: 'mono-mcs' },
      { file: 'mono', package: 'mono-runtime' },
      { file: newtonsoft, package: 'libnewtonsoft-json-cil-dev' },
    ],
    source: 'docs/clients/csharp/SolowireClient.cs',
    folder: 'csharp',
    example: 'Example.cs',
    build(sources, into, entry) {
      const program = join(into, 'program.exe');
      run(
        'mcs',
        '-langversion:7',
        '-warn:4',
        '-warnaserror',
        `-main:${entry}`,
        `-r:${newtonsoft}`,
        `-out:${program}`,
        join(sources, '*.cs'),
        `${root}spec/generated/csharp/*.cs`,
      );
      copyFileSync(newtonsoft, join(into, 'Newtonsoft.Json.dll'));
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
    folder: 'java',
    example: 'Example.java',
    build(sources, into, entry) {
      run(
        'javac',
        '--release',
        '17',
        '-Xlint:all',
        '-Werror',
        '-cp',
        jars.join(':'),
        '-d',
        into,
        ...javaIn(sources),
        ...javaIn(`${root}spec/generated/java/dev/solowire/protocol`),
      );
      return ['java', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', [into, ...jars].join(':'), entry];
    },
  },
];

/** A program of clients that runs; its lines as they come. */
export class Program {
  readonly lines: string[] = [];
  readonly exit: Promise<unknown>;
  readonly #process: ChildProcess;
  #changed: (() => void)[] = [];
  #ended = false;

  constructor([command, ...args]: Readonly<Command>, ...more: readonly string[]) {
    this.#process = spawn(command, [...args, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
    const reader = createInterface(this.#process.stdout!);
    reader.on('line', (line) => {
      this.lines.push(line);
      for (const wake of this.#changed.splice(0)) wake();
    });
    this.exit = Promise.all([once(this.#process, 'exit'), once(reader, 'close')]).then(() => {
      this.#ended = true;
      for (const wake of this.#changed.splice(0)) wake();
    });
  }

  /** Waits until it has printed a line that begins so; false if it ends without. */
  async prints(begin: string): Promise<boolean> {
    const printed = () => this.lines.some((line) => line.startsWith(begin));
    while (!printed() && !this.#ended) await new Promise<void>((wake) => this.#changed.push(wake));
    return printed();
  }

  /** What a client has said, without its name. */
  of(clientId: string): string[] {
    return this.lines
      .filter((line) => line.startsWith(`${clientId} `))
      .map((line) => line.slice(clientId.length + 1));
  }

  /** Waits until a client has said a line that begins so. */
  async says(clientId: string, begin: string): Promise<void> {
    if (!(await this.prints(`${clientId} ${begin}`))) throw new Error(`${clientId} never said ${begin}`);
  }

  stop(): void {
    this.#process.kill();
  }
}

/** The commands of the programs, each built once. */
export class Builds {
  /** Beside the sources, where Node finds the packages of the repository. */
  readonly #folder = mkdtempSync(`${root}docs/clients/.try-`);
  readonly #built = new Map<Language, Command>();

  /** The program that says what its clients see. */
  program(language: Language): Command {
    const built = this.#built.get(language) ?? language.build(originals(language), this.#new(), 'Program');
    this.#built.set(language, built);
    return built;
  }

  /** The example of the guide, which dials a URL instead of the one that it shows. */
  example(language: Language, url: string): Command {
    const copy = this.#new();
    cpSync(originals(language), copy, { recursive: true });
    const file = join(copy, language.example);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(EXAMPLE.url)) throw new Error(`${file} does not dial ${EXAMPLE.url}`);
    writeFileSync(file, text.replace(EXAMPLE.url, url));
    return language.build(copy, this.#new(), 'Example');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #new(): string {
    return mkdtempSync(join(this.#folder, 'build-'));
  }
}

const originals = ({ folder }: Language): string => `${root}docs/clients/${folder}`;

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });

const javaIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.java'))
    .map((name) => join(folder, name));
