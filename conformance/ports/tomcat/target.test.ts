import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { describeWith } from '../../../spec/tools/src/testing/requires.js';
import { measurePort } from '../../faults/measure.js';
import type { Report } from '../../src/generated/types.js';
import { command } from '../../src/testing/command.js';
import ports from './ports.js';

const target = fileURLToPath(new URL('./target.yaml', import.meta.url));

describeWith(ports[0]!.needs, 'a server in Java that the kit starts from a target file', () => {
  const where = mkdtempSync(join(tmpdir(), 'solowire-java-'));
  afterAll(() => rmSync(where, { recursive: true }));

  it('is started, checked, stopped, started again, and named in the report', async () => {
    // Other tests run beside this one, and a JVM warms up: the tolerances are widened, the announced bounds are not.
    const { code, stdout } = await command(where)(
      ...['test', '--target', target, '--report', 'json=r.json', '--time-scale', '4'],
      ...['--only', 'takeover/third', '--only', 'lifetime/restart'],
    );
    expect([0, 2], stdout).toContain(code);
    const {
      target: named,
      cases,
      summary,
    } = JSON.parse(readFileSync(join(where, 'r.json'), 'utf8')) as Report;
    expect(named.name).toBe('Tomcat, repaired');
    expect(cases.find(({ id }) => id === 'lifetime/restart')!.durationMs).toBeGreaterThan(0);
    expect(summary.pass).toBeGreaterThan(5);
  }, 180_000);
});

const original = ports.find(({ violates }) => violates.includes('SW-MESSAGE-2'))!;

describeWith(original.needs, 'the original fault on Tomcat', () => {
  it('is failed by find, close, remove, and by the late end that removed its successor', async () => {
    const { failures } = await measurePort(original, { seed: 1 });
    const of = (requirement: string) => failures.filter((one) => one.requirement === requirement);
    const checksOf = (requirement: string) => of(requirement).map(({ check }) => check);
    expect(checksOf('SW-TEARDOWN-1')).toContain('message/bad-json-then-reconnect#a-not-abandoned');
    expect(checksOf('SW-TEARDOWN-2')).toContain('message/bad-json-then-reconnect#b-still-known');
    expect(of('SW-TEARDOWN-1')[0]?.observed).toContain('the server no longer knew a');
  }, 120_000);
});
