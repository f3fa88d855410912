import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RUNS } from '../../nightly.js';
import { describeWith, type Need } from '../../spec/tools/src/testing/requires.js';
import { type Execution, executionOf, readCi } from './execution.js';
import { type Block, markdownFiles, readMarkdown } from './markdown-file.js';
import { Workbench } from './workbench.js';

/** What runs before the first command of each page: the server that its URLs speak of. */
const SERVER = 'npx solowire-server --port 8080 --timing short --testing';

/** At most one block in so many is executed by nobody. */
const ILLUSTRATIONS = 10;

/** The kit's exit code where nothing failed, but something stayed unsettled. */
const UNSETTLED = 2;

/** What commands need besides Node. */
const TOOLS: Readonly<Record<string, readonly Need[]>> = {
  openssl: [{ file: 'openssl', package: 'openssl' }],
  curl: [{ file: 'curl', package: 'curl' }],
  'ports/python': [
    { file: '/usr/lib/python3/dist-packages/websockets/__init__.py', package: 'python3-websockets' },
    { file: '/usr/lib/python3/dist-packages/fastjsonschema/__init__.py', package: 'python3-fastjsonschema' },
  ],
  'ports/go': [
    { file: 'go', package: 'golang-go' },
    {
      file: '/usr/share/gocode/src/github.com/gorilla/websocket',
      package: 'golang-github-gorilla-websocket-dev',
    },
  ],
  'ports/tomcat': [
    { file: 'javac', package: 'openjdk-17-jdk-headless' },
    { file: '/usr/share/java/tomcat10-embed-core.jar', package: 'libtomcat10-embed-java' },
    { file: '/usr/share/java/tomcat10-annotations-api.jar', package: 'libtomcat10-java' },
    { file: '/usr/share/java/jackson-databind.jar', package: 'libjackson2-databind-java' },
  ],
};

const ci = readCi();
const files = markdownFiles();
const problems: string[] = [];
const planned = files.flatMap(({ blocks }) =>
  blocks.flatMap((block): { block: Block; execution: Execution }[] => {
    try {
      return [{ block, execution: executionOf(block, ci) }];
    } catch (error) {
      problems.push(`${where(block)}: ${(error as Error).message}`);
      return [];
    }
  }),
);

describe('every block of code and every command in a Markdown file', () => {
  it('is executed, or an illustration with a reason, at most one in ten', () => {
    expect(problems).toEqual([]);
    const commands = planned.filter(({ execution }) => execution.kind === 'run');
    const unused = planned.filter(
      ({ block, execution }) =>
        execution.kind === 'save' &&
        !commands.some(({ block: { file, text } }) => file === block.file && text.includes(execution.name)) &&
        !planned.some(
          (other) => other.execution.kind === 'save' && other.block.text.includes(execution.name),
        ),
    );
    expect(
      unused.map(({ block }) => where(block)),
      'saved and used by no command',
    ).toEqual([]);
    const indented = files.flatMap(({ file, indented }) => indented.map((line) => `${file}:${line}`));
    expect(indented, 'indented blocks, which say no language: fence them').toEqual([]);
    const written = planned.filter(({ block }) => !block.file.includes('/generated/'));
    const illustrations = written.filter(({ execution }) => execution.kind === 'illustration');
    const counts = new Map<string, number>();
    for (const { execution } of planned) counts.set(how(execution), (counts.get(how(execution)) ?? 0) + 1);
    process.stdout.write(
      `${planned.length} blocks of code, ${written.length} of them written by hand, ${illustrations.length} of those illustrations:\n` +
        [...counts].map(([words, count]) => `  ${count} ${words}\n`).join(''),
    );
    expect(written.length).toBeGreaterThan(0);
    expect(illustrations.length * ILLUSTRATIONS).toBeLessThanOrEqual(written.length);
  });

  it('stands in a block of commands, if it stands in running text', () => {
    const run = [
      ...ci.commands,
      ...planned.flatMap(({ block, execution }) =>
        'exits' in { exits: 0, ...execution } ? [block.text] : [],
      ),
    ].join('\n');
    const commands = files.flatMap(({ file, commands }) => commands.map((one) => ({ file, ...one })));
    process.stdout.write(`${commands.length} commands in running text\n`);
    expect(commands.length).toBeGreaterThan(0);
    expect(
      commands
        .filter(({ text }) => !patternOf(text).test(run) && !isRunByNight(text))
        .map(({ file, line, text }) => `${file}:${line}: ${text}`),
      'commands that no block runs',
    ).toEqual([]);
  });

  it('is complained of if nobody would execute it', () => {
    const [block] = readMarkdown('docs/x.md', '```go\nx\n```\n').blocks;
    const as = (change: Partial<Block>) => () => executionOf({ ...block!, ...change }, ci);
    expect(as({})).toThrow('nobody executes it');
    expect(as({ mark: 'illustration:' })).toThrow('needs a reason');
    expect(as({ mark: 'from: conformance/ports/go/slots.go' })).toThrow('no excerpt');
    expect(as({ language: 'json', text: '{ "type": "bye" }' })).toThrow('code');
    expect(as({ language: 'yaml', text: 'name: x' })).toThrow('no workflow');
    expect(as({ mark: 'tree', text: 'spec/\n  nothing/\n' })).toThrow('there is no spec/nothing/');
    expect(as({ language: 'sh', text: 'npm ci # once\nnpx solowire list\n' })()).toMatchObject({
      script: 'npx solowire list',
    });
  });
});

const pages = [
  ...new Set(planned.filter(({ execution }) => isAct(execution)).map(({ block }) => block.file)),
];
let workbench: Workbench;
beforeAll(() => {
  workbench = new Workbench();
});
afterAll(() => workbench?.remove());
afterEach(() => workbench.stopServer());

for (const page of pages) {
  const acts = planned.filter(({ block, execution }) => block.file === page && isAct(execution));
  const text = acts.map(({ block }) => block.text).join('\n');
  const needs = Object.entries(TOOLS).flatMap(([tool, needs]) => (text.includes(tool) ? needs : []));
  describeWith(needs, `the commands of ${page}`, () => {
    it('run one after another, and print what the page says', async () => {
      let printed = '';
      if (text.includes('8080')) expect(await workbench.run(SERVER)).toMatchObject({ exits: 0 });
      for (const { block, execution } of acts) {
        if (execution.kind === 'save') await workbench.save(execution.name, block.text);
        if (execution.kind === 'output')
          expect(missing(block.text, printed), `${where(block)}\n${printed}`).toEqual([]);
        if (execution.kind !== 'run') continue;
        const { exits, output } = await settled(execution);
        expect(exits, `${where(block)}\n${output.split('\n').slice(-60).join('\n')}`).toBe(execution.exits);
        printed = output;
      }
    }, 300_000);
  });
}

/** Runs a command, up to three times while the kit says that it could not settle something: other tests keep this machine busy. */
async function settled({ script, exits }: Execution & { kind: 'run' }) {
  let ran = await workbench.run(script);
  for (let again = 0; again < 2 && ran.exits === UNSETTLED && exits !== UNSETTLED; again++)
    ran = await workbench.run(script);
  return ran;
}

/** Whether `npm run nightly` runs it: what takes longer than a test may. */
const isRunByNight = (command: string): boolean =>
  Object.values(RUNS).some(({ script }) => command.split(' -- ')[0] === `npm run ${script}`);

/** Whether something is to be done with it beside looking at it. */
function isAct(execution: Execution): boolean {
  return (
    execution.kind === 'save' ||
    execution.kind === 'output' ||
    (execution.kind === 'run' && execution.script !== '')
  );
}

function how(execution: Execution): string {
  if (execution.kind === 'run') return execution.script === '' ? 'run by CI itself' : 'run here';
  if (execution.kind === 'save') return 'saved and used by commands';
  if (execution.kind === 'output') return 'compared with what was printed';
  return execution.kind === 'checked' ? execution.how : 'illustrations';
}

function where({ file, line }: Block): string {
  return `${file}:${line}`;
}

/** The lines that were not printed in this order. Numbers that differ from run to run are not compared. */
function missing(expected: string, printed: string): string[] {
  const plain = (text: string) =>
    text
      .split('\n')
      .map((line) =>
        line
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/\d+(?= ms\b)|(?<=[-"\s:])\d{4,}\S*|(?<=^(\* )?)\d+(?= \S+ [<>·])/g, 'N'),
      )
      .filter(Boolean);
  const lines = plain(printed);
  let from = 0;
  return plain(expected).filter((line) => {
    const found = lines.indexOf(line, from);
    if (found >= 0) from = found + 1;
    return found < 0;
  });
}

/** A command as a pattern: what is written in capitals stands for any word. */
function patternOf(command: string): RegExp {
  const words = command
    .replace(/^npx /, '')
    .split(' ')
    .map((word) => (/^[A-Z]{2,}…?$/.test(word) ? '\\S+' : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`(^|[\\s"])${words.join(' ')}(\\s|"|$)`, 'm');
}
