import { describe, expect, it } from 'vitest';
import { protocolOf } from '../cases/protocol.js';
import { buildReport } from '../report/build.js';
import { startToy, type ToyForm, toyContract } from '../testing/toy.js';
import { runSuite } from './suite.js';

/** The whole kit against servers of another protocol. */

const TIME_SCALE = 3;

async function run(form: ToyForm, wrong?: Parameters<typeof startToy>[1]) {
  const server = await startToy(form, wrong);
  try {
    const protocol = protocolOf(toyContract(form));
    const addresses = [{ url: server.url }];
    const suite = await runSuite({
      protocol,
      target: {},
      addresses,
      seed: 5,
      timeScale: TIME_SCALE,
      jobs: 8,
    });
    return buildReport(suite, {
      target: { name: 'toy', url: server.url },
      selection: { only: [], skip: [] },
      strict: false,
    });
  } finally {
    await server.stop();
  }
}
const checksOf = (report: Awaited<ReturnType<typeof run>>, verdict: string) => [
  ...report.cases.flatMap((one) => one.checks.filter((c) => c.verdict === verdict && !c.always)),
  ...report.always.filter((one) => one.verdict === verdict),
];

const FORMS: ToyForm[] = [
  { identityIn: 'message', stream: false },
  { identityIn: 'message', stream: true },
  { identityIn: 'path', stream: true },
  { identityIn: 'query', stream: false },
  { identityIn: 'header', stream: false },
];

describe.each(FORMS)('a protocol with the identity in its $identityIn (a stream: $stream)', (form) => {
  it('passes where its server is right', async () => {
    const report = await run(form);
    const failed = [...checksOf(report, 'fail'), ...checksOf(report, 'warn')];
    expect(failed.map((one) => `${one.id}: ${'observed' in one ? one.observed : ''}`)).toEqual([]);
    expect(report.cases.map((one) => one.harnessFault).filter(Boolean)).toEqual([]);
    const passed = checksOf(report, 'pass').map(({ id }) => id);
    expect(passed).toEqual(
      expect.arrayContaining([
        'takeover/deaf#a-tcp-ended',
        'takeover/third#b-still-known',
        'takeover/put-after-fence#b-wins',
        'takeover/push-finds-the-new#b-gets-each-once',
        'drop/reset#b-reconnected',
        'at-most-one',
        'control-untouched',
        'tcp-ends-after-close',
      ]),
    );
    // What only Solowire has is not even asked.
    expect(report.cases.some(({ id }) => id.startsWith('profile/'))).toBe(false);
    expect(report.contract).toEqual({ name: 'toy', version: '1' });
  });
});

it('a leaky server fails by what it violates', async () => {
  const failed = checksOf(await run(FORMS[0]!, 'leaky'), 'fail');
  const broken = new Set(failed.map((one) => one.requirement));
  for (const rule of ['SW-TEARDOWN-1', 'SW-TAKEOVER-3', 'SW-TAKEOVER-4', 'SW-IDENTITY-7'])
    expect(broken).toContain(rule);
  expect(failed.map(({ id }) => id)).toContain('at-most-one');
});

it('a server on which the end of the old session removes the new one fails by that', async () => {
  const failed = checksOf(await run(FORMS[2]!, 'old end removes the new'), 'fail');
  expect(failed.map((one) => one.requirement)).toContain('SW-TEARDOWN-2');
});
