import { connect } from 'node:net';
import { CloseCode } from '@solowire/spec';
import { clientFrame } from '../../reference-server/src/test-support/wire.js';
import { Client, textFrame } from '../harness/client.js';
import { credentials, settings } from './server.js';
import {
  type Activity,
  code,
  dial,
  echo,
  ending,
  flood,
  forced,
  instanceId,
  introduction,
  type Lane,
  must,
  mustBe,
  oversize,
  raw,
  request,
  welcome,
  welcomed,
} from './steps.js';

/** What clients do, and how often in relation to each other. */
export const activities: Readonly<Record<string, readonly [weight: number, Activity]>> = {
  'echo, then Close': [10, echoAndClose],
  'echo, then RST': [10, echoAndReset],
  'hello, then RST': [5, helloAndReset],
  takeover: [10, takeover],
  'takeover of a deaf peer': [2, takeoverOfDeafPeer],
  'hellos all at once': [2, storm],
  'requests in work, then RST': [4, abandonRequests],
  'subscriptions, then RST or Close': [4, abandonSubscriptions],
  'half-close': [4, halfClose],
  kick: [3, kick],
  'credential expires': [2, expire],
  'wrong credential': [3, wrongCredential],
  'bad JSON': [4, ending(textFrame('not JSON'), CloseCode.protocolViolation)],
  'a second hello': [3, ending(textFrame('{"type":"hello"}'), CloseCode.protocolViolation)],
  'unmasked frame': [2, ending(clientFrame(0x81, 'x', null), CloseCode.framingError)],
  'bad UTF-8': [2, ending(clientFrame(0x81, Buffer.from([0xff])), CloseCode.invalidUtf8)],
  'binary message': [2, ending(clientFrame(0x82, Buffer.from([1])), CloseCode.binaryNotSupported)],
  'oversize by header alone': [2, ending(oversize(), CloseCode.messageTooBig)],
  'application throws outside a message': [
    2,
    ending(request('test.fail', { where: 'async' }), CloseCode.internalError),
  ],
  'application throws at the end': [2, throwsAtTheEnd],
  flood: [1, ending(flood(), CloseCode.rateLimited)],
  'never says hello': [2, neverSaysHello],
  'goes silent': [1, goesSilent],
  'does not read': [1, doesNotRead],
  'header too large': [2, raw(`GET / HTTP/1.1\r\nCookie: ${'x'.repeat(20_000)}\r\n`, /^HTTP\/1\.1 431 /)],
  'half an upgrade, then RST': [3, halfAnUpgrade],
};

async function echoAndClose(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  await echo(client);
  await client.close();
  // Its TCP has ended, so nothing of it may be left (rule 8).
  const again = await dial(lane, introduction(lane));
  const { tookOver } = await welcome(again.hello);
  must(tookOver === null, `after a complete end a session took over ${JSON.stringify(tookOver)}`);
  await again.client.close();
}

async function echoAndReset(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  await echo(client);
  await client.reset();
}

async function helloAndReset(lane: Lane): Promise<void> {
  const { client, hello } = await dial(lane, introduction(lane));
  hello.catch(() => {});
  await client.reset();
}

async function takeover(lane: Lane): Promise<void> {
  const sameInstance = lane.random(2) === 0;
  const me = introduction(lane);
  const old = await welcomed(lane, me);
  const told = code(old);
  const newcomer = await dial(lane, { ...(sameInstance ? me : introduction(lane)), attempt: 2 });
  const { tookOver } = await welcome(newcomer.hello);
  must(tookOver?.sameInstance === sameInstance, `a takeover was announced as ${JSON.stringify(tookOver)}`);
  const expected = sameInstance ? CloseCode.sessionRedialled : CloseCode.sessionTakenOver;
  mustBe(await told, expected, 'the old session');
  await echo(newcomer.client);
  await Promise.all([old.gone, lane.random(2) === 0 ? newcomer.client.close() : newcomer.client.reset()]);
}

async function takeoverOfDeafPeer(lane: Lane): Promise<void> {
  const old = await welcomed(lane);
  old.socket.pause();
  const newcomer = await welcomed(lane);
  await echo(newcomer);
  await newcomer.close();
  await forced(old, settings.closeTimeoutMs);
}

/** Ten dials of ten instances at once, with nothing awaited in between; each is welcomed or told why not. */
async function storm(lane: Lane): Promise<void> {
  const me = { ...introduction(lane), clientId: `${lane.clientId}-storm` };
  const dials = await Promise.all(
    Array.from({ length: 10 }, () => dial(lane, { ...me, instanceId: instanceId(lane) })),
  );
  const refusals: number[] = [CloseCode.sessionTakenOver, CloseCode.rateLimited];
  const answers = await Promise.all(dials.map(({ hello }) => hello));
  for (const answer of answers) {
    must(
      answer.type === 'welcome' || (answer.type === 'bye' && refusals.includes(answer.code)),
      `one of many hellos got ${JSON.stringify(answer)}`,
    );
  }
  must(
    answers.some(({ type }) => type === 'welcome'),
    'none of many hellos was welcomed',
  );
  await Promise.all(dials.map(({ client }) => client.reset()));
}

async function abandonRequests(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  for (let i = 0; i < 5; i++) {
    client.socket.write(request('test.sleep', { ms: 1 + lane.random(10_000) }));
    client.socket.write(request('test.put', { key: 'k', value: i, afterMs: 1 + lane.random(200) }));
  }
  await echo(client);
  await client.reset();
}

async function abandonSubscriptions(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  client.socket.write(request('test.subscribe', { intervalMs: 20 }));
  client.socket.write(request('test.watch', { clientId: `${lane.clientId}-storm` }));
  client.socket.write(request('test.push', { data: 1, count: 50, padBytes: 200 }));
  await echo(client);
  await (lane.random(2) === 0 ? client.reset() : client.close());
}

async function halfClose(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  client.socket.end();
  await client.gone;
}

async function kick(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  const told = code(client);
  client.socket.write(request('test.kick', { clientId: lane.clientId }));
  mustBe(await told, CloseCode.kicked, 'a kicked session');
  await client.gone;
}

async function expire(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  const told = code(client);
  client.socket.write(request('test.expire', {}));
  mustBe(await told, CloseCode.credentialExpired, 'a session whose credential expired');
  await client.gone;
}

async function wrongCredential(lane: Lane): Promise<void> {
  const { client, hello } = await dial(lane, { ...introduction(lane), credentials: credentials.wrong });
  const answer = await hello;
  must(
    answer.type === 'bye' && answer.code === CloseCode.authenticationFailed,
    `a wrong credential got ${JSON.stringify(answer)}`,
  );
  await client.gone;
}

async function throwsAtTheEnd(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  client.socket.write(request('test.fail', { where: 'end' }));
  await echo(client);
  await client.close();
}

async function neverSaysHello(lane: Lane): Promise<void> {
  const client = new Client(lane.port, lane.address);
  await client.open;
  mustBe(await code(client), CloseCode.helloTimeout, 'a client without a hello');
  await client.gone;
}

async function goesSilent(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  client.answering = false;
  mustBe(await code(client), CloseCode.heartbeatTimeout, 'a silent client');
  await client.gone;
}

/** More than its kernel and the server's queue hold, unread. */
async function doesNotRead(lane: Lane): Promise<void> {
  const client = await welcomed(lane);
  client.socket.pause();
  client.socket.write(request('test.push', { data: null, count: 300, padBytes: 65_000 }));
  await forced(client, settings.deadAfterMs + settings.closeTimeoutMs);
}

async function halfAnUpgrade(lane: Lane): Promise<void> {
  const socket = connect({ port: lane.port, host: '127.0.0.1', localAddress: lane.address });
  socket.on('error', () => {});
  await new Promise((resolve) => socket.write('GET / HTTP/1.1\r\nUpgrade: webso', resolve));
  socket.resetAndDestroy();
}
