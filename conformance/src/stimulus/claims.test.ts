import { afterAll, beforeAll, expect, it } from 'vitest';
import { Parameters } from '../contract/index.js';
import { Recorder } from '../history/recorder.js';
import { solowire } from '../solowire/index.js';
import { shortParameters } from '../testing/histories.js';
import { startReference } from '../testing/server.js';
import { Random } from './random.js';
import { Stage } from './stage.js';
import { badUtf8, ODD_CLOSE_BODIES, oddClose } from './steps.js';

/** What a history says of the client, so that a judge need not guess. */

const credential = (token: string) => ({ credentials: { scheme: 'token', token } });
const special = {
  wrong: credential('wrong'),
  foreign: credential('foreign'),
  slow: credential('slow'),
  operator: { id: 'operator-1' },
  outsider: { id: 'outsider-1' },
};

const recorder = new Recorder();
let stage: Stage;
let stop: () => Promise<void>;
beforeAll(async () => {
  const server = await startReference();
  stop = server.stop;
  stage = new Stage({
    recorder,
    contract: solowire.contract,
    capabilities: new Set(),
    parameters: new Parameters(solowire.contract.parameters, shortParameters),
    random: new Random(1),
    addresses: [{ url: server.url }],
    identify: (name, spelling) => ({
      identity: spelling ?? `solowire-claims-${name}`,
      ...credential('good'),
    }),
    special,
  });
});
afterAll(async () => {
  stage.clear();
  await stop();
});

const hello = (actor: string) => recorder.events.find((e) => e.kind === 'asksToOpen' && e.actor === actor);
const steps = (actor: string) => recorder.events.filter((e) => e.kind === 'step' && e.actor === actor);

it('shows credentials as those of the identity that shows them', () => {
  const { opening } = stage.actor('w', { credentials: { scheme: 'token', token: 'not-{clientId}' } });
  expect(opening.credentials).toEqual({ scheme: 'token', token: `not-${opening.identity}` });
});

it('says who each hello is of, and what it shows', async () => {
  await stage.open('a');
  await stage.open('b', { as: 'Y' });
  for (const name of ['wrong', 'foreign', 'slow'] as const)
    await stage.open(name, { credentials: special[name].credentials });
  await stage.open('spelled', { identity: 'CLAIMS-X' });
  await stage.openAs('op', special.operator);
  await stage.openAs('out', special.outsider);
  expect(['a', 'b', 'wrong', 'foreign', 'slow', 'spelled', 'op', 'out'].map(hello)).toMatchObject([
    { as: 'X', credential: 'good' },
    { as: 'Y', credential: 'good' },
    { as: 'X', credential: 'wrong' },
    { as: 'X', credential: 'foreign' },
    { as: 'X', credential: 'slow' },
    { as: 'X', credential: 'unsure' },
    { as: 'operator', credential: 'good' },
    { as: 'outsider', credential: 'good' },
  ]);
});

it('says in which way a step breaks the protocol', async () => {
  const c = await stage.open('c', { as: 'C' });
  badUtf8(c);
  const d = await stage.open('d', { as: 'D' });
  oddClose(d, ODD_CLOSE_BODIES.badUtf8, false);
  const e = await stage.open('e', { as: 'E' });
  oddClose(e, ODD_CLOSE_BODIES.oneByte, false);
  const f = await stage.open('f', { as: 'F' });
  oddClose(f, ODD_CLOSE_BODIES.empty, true);
  expect([...steps('c'), ...steps('d'), ...steps('e')]).toMatchObject([
    { wrong: true, violation: 'not-utf8' },
    { wrong: true, violation: 'not-utf8' },
    { wrong: true, violation: 'bad-framing' },
  ]);
  expect(steps('f')[0]).not.toHaveProperty('wrong');
});

it('says what roles were asked for, and what they found', async () => {
  const g = await stage.open('g', { as: 'G' });
  await g.perform('store', { value: 1 });
  await g.perform('read', {});
  await g.perform('push', { to: 'solowire-nobody', data: 1, count: 2 });
  const epoch = g.welcome()?.epoch;
  const asked = recorder.events.filter((one) => one.kind === 'asked' && one.actor === 'g');
  const answered = recorder.events.filter((one) => one.kind === 'answered' && one.actor === 'g');
  expect(asked).toMatchObject([
    { args: { value: 1 } },
    { args: {} },
    { args: { to: 'solowire-nobody', data: 1, count: 2 } },
  ]);
  expect(answered).toMatchObject([{ epoch }, { found: true, epoch, value: 1 }, { found: false }]);
});

it('says which connections go through a relay', async () => {
  await stage.open('r', { as: 'R', through: await stage.relay() });
  const dials = recorder.events.filter((one) => one.kind === 'dial');
  expect(dials.filter((one) => 'relayed' in one).map(({ actor }) => actor)).toEqual(['r']);
});
