import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith, type Need } from '../../spec/tools/src/testing/requires.js';
import type { CheckReport, Report } from '../src/generated/types.js';
import { buildReport } from '../src/report/build.js';
import { runSuite } from '../src/run/suite.js';
import { StartedServer } from '../src/target/server.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const jar = (name: string) => `/usr/share/java/${name}.jar`;
const needs: Need[] = [
  { file: 'javac', package: 'openjdk-17-jdk-headless' },
  { file: jar('tomcat10-embed-core'), package: 'libtomcat10-embed-java' },
  { file: jar('tomcat10-annotations-api'), package: 'libtomcat10-java' },
  { file: jar('jackson-databind'), package: 'libjackson2-databind-java' },
];

/** Other tests run beside this one, and a JVM warms up: the tolerances are widened, the announced bounds are not. */
const SHARED_MACHINE = 4;

/** Runs the whole kit against a port that the kit starts. */
async function check(command: string): Promise<{ report: Report; stop: () => Promise<void> }> {
  const server = await StartedServer.start(
    { command, ready: { line: '"url":"(?<url>[^"]+)"' }, timeoutMs: 60_000 },
    folder,
  );
  const run = await runSuite({
    target: {},
    addresses: [{ url: server.url! }],
    seed: 1,
    timeScale: SHARED_MACHINE,
  });
  const context = {
    target: { name: command, url: server.url! },
    selection: { only: [], skip: [] },
    strict: false,
  };
  return { report: buildReport(run, context), stop: () => server.stop() };
}

const failing = (report: Report): CheckReport[] =>
  report.cases.flatMap((one) => one.checks.filter((c) => c.verdict === 'fail'));

describeWith(needs, 'Tomcat with the original onError', () => {
  let report: Report;
  let stop = async () => {};
  beforeAll(async () => {
    ({ report, stop } = await check('exec ./tomcat/run faulty --timing short'));
  }, 120_000);
  afterAll(() => stop());

  it('is failed by the check of find, close, remove', () => {
    expect(report.exitCode).toBe(1);
    const broken = failing(report).filter((c) => c.requirement === 'SW-TEARDOWN-1');
    expect(broken.map((c) => c.id)).toContain('message/bad-json-then-reconnect#a-not-abandoned');
    expect(broken[0]!.observed).toContain('the server no longer knew a');
  });

  it('shows that the late end of the old session removed its successor', () => {
    expect(failing(report).map((c) => c.id)).toContain('message/bad-json-then-reconnect#b-still-known');
  });
});

describeWith(needs, 'Tomcat, repaired', () => {
  let report: Report;
  let stop = async () => {};
  beforeAll(async () => {
    ({ report, stop } = await check('exec ./tomcat/run repaired --timing short'));
  }, 120_000);
  afterAll(() => stop());

  it('fails nothing about takeover, teardown, close or drop', () => {
    const sections = ['takeover/', 'close/', 'drop/', 'race/'];
    const wrong = failing(report).filter(
      (c) =>
        /^SW-(TAKEOVER|TEARDOWN|CLOSE|EPOCH)-/.test(c.requirement) ||
        sections.some((one) => c.id.startsWith(one)),
    );
    expect(wrong.map((c) => `${c.id}: ${c.observed}`)).toEqual([]);
  });

  it('fails only what its container does by itself', () => {
    // Tomcat hands the end of an oversize text message to its UTF-8 decoder before it looks at the size.
    expect(failing(report).map((c) => c.id)).toEqual(['message/oversize#a-closed']);
  });
});
