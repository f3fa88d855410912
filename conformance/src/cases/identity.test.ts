import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { runSuite } from '../run/suite.js';
import { solowire } from '../solowire/index.js';
import { startReference } from '../testing/server.js';

const { cases } = solowire;

it('sessionIds with whole seconds in front of enough random bits follow the order of their arrival', async () => {
  const createSessionId = () => `${Math.floor(Date.now() / 1_000)}-${randomBytes(16).toString('base64url')}`;
  const server = await startReference({}, { createSessionId });
  const { results } = await runSuite({
    protocol: solowire,
    target: {},
    addresses: [{ url: server.url }],
    cases: cases.filter(({ id }) => id === 'identity/session-ids'),
    seed: 1,
  });
  await server.stop();
  expect(results[0]!.judgement!.own.map(({ id, verdict }) => [id.split('#')[1], verdict])).toEqual([
    ['unique', 'pass'],
    ['no-order', 'fail'],
    ['enough-bits', 'pass'],
  ]);
});
