import { beforeAll, expect, it } from 'vitest';
import { describeWith } from '../../spec/tools/src/testing/requires.js';
import { loadPorts } from '../faults/load.js';
import { rowOf, uncaught } from '../faults/matrix.js';
import type { Measurement } from '../faults/measurement.js';
import { settlePort } from '../faults/settle.js';

for (const port of await loadPorts()) {
  const subject = { id: port.name, ...port };

  describeWith(port.needs, port.name, () => {
    let measured: Measurement;
    beforeAll(async () => {
      measured = await settlePort(port, { seed: 1, settles: true });
    }, 240_000);

    it('is failed by what it violates, and besides by nothing that is not explained', () => {
      expect(measured.harnessFaults).toEqual([]);
      expect(uncaught(subject, measured)).toEqual([]);
      const { unexpected } = rowOf(subject, measured);
      expect(measured.failures.filter(({ check }) => unexpected.includes(check))).toEqual([]);
    });

    if (port.violates.length === 0)
      it('fails nothing of takeover, teardown, epochs, and ends of TCP', () => {
        const ours = measured.failures.filter(({ requirement }) =>
          /^SW-(TAKEOVER|TEARDOWN|CLOSE|EPOCH)-/.test(requirement),
        );
        expect(ours).toEqual([]);
      });
  });
}
