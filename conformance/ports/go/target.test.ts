import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { describeWith } from '../../../spec/tools/src/testing/requires.js';
import type { Report } from '../../src/generated/types.js';
import { command } from '../../src/testing/command.js';
import ports from './ports.js';

const target = fileURLToPath(new URL('./target.yaml', import.meta.url));

describeWith(ports[0]!.needs, 'a server in Go that the kit starts from a target file', () => {
  const where = mkdtempSync(join(tmpdir(), 'solowire-go-'));
  afterAll(() => rmSync(where, { recursive: true }));

  it('is started, checked, stopped, started again, and named in the report', async () => {
    // Other tests run beside this one: the tolerances are widened, the announced bounds are not.
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
    expect(named.name).toBe('Go, gorilla/websocket');
    expect(cases.find(({ id }) => id === 'lifetime/restart')!.durationMs).toBeGreaterThan(0);
    expect(summary.pass).toBeGreaterThan(5);
  }, 180_000);
});
