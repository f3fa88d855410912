import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startReference } from '../src/testing/server.js';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const kit = file('../bin/solowire.js');
const root = mkdtempSync(join(tmpdir(), 'solowire-ci-'));
let folder = root;
let server: Awaited<ReturnType<typeof startReference>>;
let count = 0;
beforeAll(async () => {
  server = await startReference();
  // In place of the published package the one that was just built, with a single case: the recipe is tested here, not the server.
  mkdirSync(join(root, 'bin'));
  writeFileSync(
    join(root, 'bin/npx'),
    `#!/bin/sh\n[ "$1 $2 $3" = "--yes @solowire/conformance test" ] || exit 9\nshift 3\nexec "${process.execPath}" "${kit}" test --only takeover/third "$@"\n`,
  );
  chmodSync(join(root, 'bin/npx'), 0o755);
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  folder = join(root, String(++count));
  mkdirSync(folder);
  writeFileSync(join(folder, 'solowire.target.yaml'), `addresses: [{ url: "${server.url}" }]\n`);
});

function shell(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; stdout: string }> {
  const path = `${join(root, 'bin')}${delimiter}${process.env.PATH}`;
  return new Promise((done) => {
    execFile(command, args, { cwd: folder, env: { ...process.env, PATH: path, ...env } }, (error, stdout) =>
      done({ code: error ? Number(error.code) : 0, stdout }),
    );
  });
}
const written = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the GitHub Action', () => {
  const script = file('../action/run.mjs');
  const action = parse(readFileSync(file('../../action.yml'), 'utf8'));
  const step = action.runs.steps[0];
  /** What GitHub would give the step: each input by the variable that action.yml names. */
  const call = (inputs: Record<string, string>) => {
    const env = Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!;
        expect(action.inputs, input).toHaveProperty(input);
        return [name, inputs[input] ?? action.inputs[input].default ?? ''];
      }),
    );
    const github = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    return shell(process.execPath, [script], { ...env, ...github });
  };
  const outputs = () =>
    Object.fromEntries(
      written('output')
        .trim()
        .split('\n')
        .map((line) => line.split('=')),
    );

  it('runs a script that exists, and declares only outputs that the script gives', async () => {
    expect(step.run).toBe('node "$GITHUB_ACTION_PATH/conformance/action/run.mjs"');
    await call({ url: server.url, only: 'takeover/third' });
    const given = Object.keys(outputs());
    for (const name of Object.keys(action.outputs)) expect(given).toContain(name);
  });

  it('of a right server is green, with counts, summary and reports', async () => {
    const { code } = await call({
      target: 'solowire.target.yaml',
      only: 'takeover/third\ntakeover/deaf',
      reports: 'junit=j.xml\nbadge=b.svg',
    });
    expect(code).toBe(0);
    expect(outputs()).toMatchObject({
      'exit-code': '0',
      verdict: 'conformant',
      failed: '0',
      report: 'report/report.json',
    });
    expect(Number(outputs().passed)).toBeGreaterThan(5);
    expect(written('summary.md')).toMatch(/^## ✅/);
    expect([existsSync(join(folder, 'j.xml')), existsSync(join(folder, 'b.svg'))]).toEqual([true, true]);
  });

  it('of a server that is not there is red, with an annotation', async () => {
    const { code, stdout } = await call({ url: 'ws://127.0.0.1:1/' });
    expect(code).toBe(4);
    expect(stdout).toMatch(/^::error title=solowire%3A unreachable::/m);
    expect(outputs()).toMatchObject({ 'exit-code': '4', verdict: 'unreachable', passed: '0' });
  });

  it('starts a server by its command, in the profile and with the tolerances that are asked for', async () => {
    const reference = file('../../reference-server/bin/solowire-server.js');
    const { code } = await call({
      command: `exec node ${reference} --port 0 --timing short --testing`,
      ready: '"url":"(?<url>[^"]+)"',
      profile: 'core',
      'time-scale': '3',
    });
    expect([0, 2]).toContain(code);
    const { selection, environment } = JSON.parse(written('report/report.json'));
    expect(selection).toMatchObject({ only: ['takeover/third'], profiles: ['core'] });
    expect(environment.timeScale).toBe(3);
  });

  it('never tells the report of an earlier step', async () => {
    mkdirSync(join(folder, 'report'));
    writeFileSync(join(folder, 'report/report.json'), '{ "verdict": "conformant", "summary": {} }');
    await call({ url: 'http://wrong/' });
    expect(outputs()).toEqual({ 'exit-code': '3' });
  });

  it('takes an input as a value and never as an option or a script', async () => {
    const { code } = await call({ url: '--help; touch hacked', only: '$(touch hacked)' });
    expect(code).toBe(3);
    expect(existsSync(join(folder, 'hacked'))).toBe(false);
    expect(outputs()).toEqual({ 'exit-code': '3' });
  });
});

describe.each([
  [
    'GitLab',
    () => {
      const { script, artifacts, variables } = parse(readFileSync(file('./gitlab-ci.yml'), 'utf8')).solowire;
      return { commands: script.join('\n'), junit: artifacts.reports.junit, env: variables };
    },
  ],
  [
    'Jenkins',
    () => {
      const text = readFileSync(file('./Jenkinsfile'), 'utf8');
      return {
        commands: /sh '''([\s\S]*?)'''/.exec(text)![1]!,
        junit: /junit '(.*?)'/.exec(text)![1]!,
        env: { SOLOWIRE_TARGET: /SOLOWIRE_TARGET = '(.*?)'/.exec(text)![1]! },
      };
    },
  ],
])('the recipe for %s', (_, read) => {
  it('runs as it stands, and leaves the tests where the service looks for them', async () => {
    const { commands, junit, env } = read();
    const { code } = await shell('sh', ['-e', '-c', commands], env);
    expect(code).toBe(0);
    expect(written(junit)).toMatch(/<testsuites/);
  });
});
