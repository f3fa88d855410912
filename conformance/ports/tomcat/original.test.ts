import { expect, it } from 'vitest';
import { describeWith } from '../../../spec/tools/src/testing/requires.js';
import { measurePort } from '../../faults/measure.js';
import ports from './ports.js';

const original = ports.find(({ violates }) => violates.includes('SW-MESSAGE-2'))!;

describeWith(original.needs, 'the original fault on Tomcat', () => {
  it('is failed by find, close, remove, and by the late end that removed its successor', async () => {
    const { failures } = await measurePort(original, { seed: 1, cases: original.cases! });
    const of = (requirement: string) => failures.filter((one) => one.requirement === requirement);
    const checksOf = (requirement: string) => of(requirement).map(({ check }) => check);
    expect(checksOf('SW-TEARDOWN-1')).toContain('message/bad-json-then-reconnect#a-not-abandoned');
    expect(checksOf('SW-TEARDOWN-2')).toContain('message/bad-json-then-reconnect#b-still-known');
    expect(of('SW-TEARDOWN-1')[0]?.observed).toContain('the server no longer knew a');
  }, 120_000);
});
