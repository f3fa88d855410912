import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultTimings, protocol, type Welcome } from '@solowire/spec';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { runSuite } from '../../conformance/src/run/suite.js';
import { solowire } from '../../conformance/src/solowire/index.js';
import { StartedServer } from '../../conformance/src/target/server.js';
import { describeWith, type Need } from '../../spec/tools/src/testing/requires.js';

const { cases } = solowire;

const root = fileURLToPath(new URL('../..', import.meta.url));
const jar = (name: string) => `/usr/share/java/${name}.jar`;
const jars = [
  'tomcat10-embed-core',
  'tomcat10-embed-websocket',
  'tomcat10-annotations-api',
  'jackson-core',
  'jackson-annotations',
  'jackson-databind',
].map(jar);

/** What shows a successor that was removed, and an old session that was only forgotten. */
const [LATE, TOLD] = ['takeover/third', 'takeover/other-instance'];

/** The server of the guide in one language. */
interface Stack {
  name: string;
  /** Its folder here, and the file in it that the guide shows. */
  folder: string;
  shown: string;
  needs: readonly Need[];
  /** Builds what lies in a folder, which is a copy of its own; returns the command to run there. */
  build(folder: string): string;
  /** A mistake that the guide warns of, as a change of the shown file, and a case that sees it. */
  trap: { when: string; right: string; wrong: string; seenBy: string };
}

const stacks: readonly Stack[] = [
  {
    name: 'Java',
    folder: 'java',
    shown: 'Slots.java',
    needs: [
      { file: 'javac', package: 'openjdk-17-jdk-headless' },
      { file: jar('tomcat10-embed-core'), package: 'libtomcat10-embed-java' },
      { file: jar('tomcat10-annotations-api'), package: 'libtomcat10-java' },
      { file: jar('jackson-databind'), package: 'libjackson2-databind-java' },
    ],
    build(folder) {
      const models = `${root}spec/generated/java/dev/solowire/protocol`;
      const sources = [models, folder].flatMap((from) =>
        readdirSync(from, { encoding: 'utf8' })
          .filter((name) => name.endsWith('.java'))
          .map((name) => join(from, name)),
      );
      run(folder, 'javac', '--release', '17', '-cp', jars.join(':'), '-d', folder, ...sources);
      // Tomcat looks for overdue closes every 10 s; with this, each second.
      const options =
        '-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dorg.apache.tomcat.websocket.DEFAULT_PROCESS_PERIOD=1';
      return `exec java ${options} -Dcatalina.base=${folder} -cp ${[folder, ...jars].join(':')} Main`;
    },
    trap: {
      when: 'its removal does not compare',
      right: 'slots.remove(hello.clientId(), this)',
      wrong: 'slots.remove(hello.clientId())',
      seenBy: LATE,
    },
  },
  {
    name: 'Node',
    folder: 'node',
    shown: 'slots.ts',
    needs: [],
    build: () => `exec ${process.execPath} --import tsx main.ts`,
    trap: {
      when: 'it removes and does not close',
      right: 'this.#socket.close(code, reason);',
      wrong: '',
      seenBy: TOLD,
    },
  },
  {
    name: 'Go',
    folder: 'go',
    shown: 'slots.go',
    needs: [
      { file: 'go', package: 'golang-go' },
      {
        file: '/usr/share/gocode/src/github.com/gorilla/websocket',
        package: 'golang-github-gorilla-websocket-dev',
      },
    ],
    build(folder) {
      run(folder, 'go', 'vet', '.');
      run(folder, 'go', 'build', '-o', 'server', '.');
      return 'exec ./server';
    },
    trap: {
      when: 'its removal does not compare',
      right: 's.slots[c.ClientID] == c',
      wrong: 'true',
      seenBy: LATE,
    },
  },
  {
    name: 'Python',
    folder: 'python',
    shown: 'slots.py',
    needs: [{ file: '/usr/lib/python3/dist-packages/websockets', package: 'python3-websockets' }],
    build: () => 'exec /usr/bin/python3 main.py',
    trap: {
      when: 'it removes and does not close',
      right: 'await self.socket.close(code, reason)',
      wrong: 'pass',
      seenBy: TOLD,
    },
  },
];

/** Debian's Go packages lie in a GOPATH; nothing is fetched, and nothing is written to the home of whoever tests. */
function run(cwd: string, command: string, ...args: string[]): void {
  const go = { GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '-mod=mod' };
  execFileSync(command, args, { cwd, env: { ...process.env, ...go }, stdio: 'pipe' });
}

/** What the servers welcome with; they fill in who, and whom they took over. */
const template: Welcome = {
  type: 'welcome',
  version: protocol.version,
  sessionId: '',
  epoch: 0,
  heartbeat: { intervalMs: defaultTimings.intervalMs, deadAfterMs: defaultTimings.deadAfterMs },
  limits: {
    maxMessageBytes: defaultTimings.maxMessageBytes,
    takeovers: { max: 1000, windowMs: defaultTimings.takeoversWindowMs },
    closeTimeoutMs: 3000,
  },
  tookOver: null,
  capabilities: [],
};

/** Find, close, remove: with a peer that answers, one that is deaf, and with ends that come late. */
const JUDGED = [
  TOLD,
  'takeover/same-instance',
  'takeover/deaf',
  LATE,
  'takeover/late-close-of-the-old',
  'takeover/old-heartbeat',
  'message/bad-json-then-reconnect',
];

/** Beside the sources, where Node finds the packages of the repository. */
const folders = mkdtempSync(`${root}docs/servers/.try-`);
afterAll(() => rmSync(folders, { recursive: true }));

/** Runs cases of the kit against a server in a folder; returns what did not pass, as `check: what was seen`. */
async function examine(command: string, folder: string, ids: readonly string[]): Promise<string[]> {
  const words = `${command} ${root}spec/generated/protocol.json '${JSON.stringify(template)}'`;
  const ready = { line: 'listening on (?<url>ws://\\S+)' };
  const server = await StartedServer.start({ command: words, ready, timeoutMs: 60_000 }, folder);
  try {
    await upgrade(server.url!);
    const { results } = await runSuite({
      protocol: solowire,
      target: {},
      addresses: [{ url: server.url! }],
      cases: cases.filter(({ id }) => ids.includes(id)),
      seed: 1,
      timeScale: 4,
    });
    expect(results).toHaveLength(ids.length);
    return results.flatMap(({ case: { id }, judgement, skipped }) => {
      if (!judgement) return [`${id}: ${skipped?.reason}`];
      const always = judgement.always.filter(({ verdict }) => verdict === 'fail');
      // A busy machine may leave a check inconclusive, but not a whole case.
      const settled = judgement.own.filter(({ verdict }) => verdict !== 'inconclusive');
      if (settled.length === 0) return [`${id}: inconclusive`];
      const own = settled.filter(({ verdict }) => verdict !== 'pass');
      return [...own, ...always].map((one) => `${one.id} in ${id}: ${one.verdict}, ${one.observed}`);
    });
  } finally {
    await server.stop();
  }
}

/** One upgrade that nobody judges: for its first one a JVM loads half of Tomcat, and the kit's patience with a dial is short. */
async function upgrade(url: string): Promise<void> {
  const socket = new WebSocket(url, protocol.subprotocol);
  await once(socket, 'open');
  socket.terminate();
}

for (const stack of stacks) {
  describeWith(stack.needs, `the server of the guide in ${stack.name}`, () => {
    const prepare = (variant: string) => {
      const folder = join(folders, `${stack.folder}-${variant}`);
      mkdirSync(folder);
      cpSync(`${root}docs/servers/${stack.folder}`, folder, { recursive: true });
      return folder;
    };
    let folder: string;
    beforeAll(() => {
      folder = prepare('right');
    });

    it('finds the old session, closes it, and removes what is still there', async () => {
      expect(await examine(stack.build(folder), folder, JUDGED)).toEqual([]);
    });

    it(`fails the same cases when ${stack.trap.when}`, async () => {
      const wrong = prepare('wrong');
      const file = join(wrong, stack.shown);
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(stack.trap.right);
      writeFileSync(file, text.replace(stack.trap.right, stack.trap.wrong));
      const failed = await examine(stack.build(wrong), wrong, [stack.trap.seenBy]);
      expect(failed.filter((line) => line.includes('fail'))).not.toEqual([]);
    });
  });
}
