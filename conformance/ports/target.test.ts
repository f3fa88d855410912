import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { describeWith } from '../../spec/tools/src/testing/requires.js';
import { loadPorts } from '../faults/load.js';
import type { Report } from '../src/generated/types.js';
import { command } from '../src/testing/command.js';
import { PORTS, targetOf } from './port.js';

const right = (await loadPorts()).filter(({ violates }) => violates.length === 0);

for (const port of right) {
  describeWith(port.needs, `the server that conformance/ports/${port.stack}/target.yaml starts`, () => {
    const where = mkdtempSync(join(tmpdir(), `solowire-${port.stack}-`));
    afterAll(() => rmSync(where, { recursive: true }));

    it('is started, checked, stopped, started again, and named in the report', async () => {
      // Other tests run beside this one, and a JVM warms up: the tolerances are widened, the announced bounds are not.
      const { code, stdout } = await command(where)(
        ...['test', '--target', join(PORTS, port.stack, 'target.yaml'), '--report', 'json=r.json'],
        ...['--time-scale', '4', '--only', 'takeover/third', '--only', 'lifetime/restart'],
      );
      expect([0, 2], stdout).toContain(code);
      const { target, cases, summary } = JSON.parse(readFileSync(join(where, 'r.json'), 'utf8')) as Report;
      expect(target.name).toBe(targetOf(port).name);
      expect(cases.find(({ id }) => id === 'lifetime/restart')!.durationMs).toBeGreaterThan(0);
      expect(summary.pass).toBeGreaterThan(5);
    }, 180_000);
  });
}
