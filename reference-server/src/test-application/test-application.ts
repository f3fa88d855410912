import { randomUUID } from 'node:crypto';
import { RequestError } from '../application/methods.js';
import type { Session } from '../session/session.js';
import {
  type SpecifiedHandler,
  specifiedMethod,
  TestIdentities,
  type TestingOptions,
  type TestMethods,
} from './methods.js';

/** A test application is bounded, too: keys in the store of an identity, such stores, streams of a session. */
const MAX_KEYS = 1000;
const MAX_IDENTITIES = 10_000;
const MAX_STREAMS = 1000;

interface Stored {
  readonly value: unknown;
  readonly epoch: number;
}

/**
 * The test application of spec/methods.yaml, on nothing but the public interface: give its methods to
 * `createSolowireServer`, beside your own. Its store lives as long as what this returns.
 */
export function testingMethods(options: TestingOptions = {}): TestMethods {
  const identities = new TestIdentities(options);
  const store = new Map<string, Map<string, Stored>>();
  const streams = new WeakMap<Session, number>();

  function countStream(session: Session): void {
    const count = (streams.get(session) ?? 0) + 1;
    if (count > MAX_STREAMS)
      throw new RequestError('too-many-requests', 'This session has too many streams.');
    streams.set(session, count);
  }

  const echo: SpecifiedHandler<'test.echo'> = ({ value, padBytes }) => ({ value, ...pad(padBytes) });

  const sleep: SpecifiedHandler<'test.sleep'> = async ({ ms }, { signal }) => {
    const start = performance.now();
    await wait(ms, signal);
    return { sleptMs: Math.ceil(performance.now() - start) };
  };

  const put: SpecifiedHandler<'test.put'> = async ({ key, value, afterMs = 0 }, call) => {
    if (afterMs > 0) await wait(afterMs, call.signal);
    const { clientId, epoch } = call.session;
    call.commit(() => {
      const values = store.get(clientId) ?? new Map<string, Stored>();
      bound(values, key, MAX_KEYS);
      bound(store, clientId, MAX_IDENTITIES);
      store.set(clientId, values.set(key, { value, epoch }));
    });
    return { epoch };
  };

  const get: SpecifiedHandler<'test.get'> = ({ key }, { session }) => {
    const { value, epoch } = store.get(session.clientId)?.get(key) ?? { value: null, epoch: 0 };
    return { value, epoch };
  };

  const push: SpecifiedHandler<'test.push'> = (params, { session, server }) => {
    const { clientId = session.clientId, data, count = 1, padBytes, afterMs = 0 } = params;
    mustInclude(identities, clientId);
    const deliver = () => {
      let delivered = 0;
      for (let i = 0; i < count; i++) {
        if (server.push(clientId, 'test.pushed', { i, data: data ?? null, ...pad(padBytes) })) delivered += 1;
      }
      return { delivered };
    };
    // Heeds no cancel signal: the push happens even if the caller has been fenced.
    return afterMs > 0 ? wait(afterMs).then(deliver) : deliver();
  };

  const subscribe: SpecifiedHandler<'test.subscribe'> = ({ intervalMs }, { session }) => {
    countStream(session);
    const subscription = randomUUID();
    let i = 0;
    const tick = () => {
      session.push('test.tick', { subscription, i: i++, epoch: session.epoch });
      session.after(intervalMs, tick);
    };
    session.after(intervalMs, tick);
    return { subscription };
  };

  const fail: SpecifiedHandler<'test.fail'> = ({ where }, { session }) => {
    const boom = () => {
      throw new Error(`test.fail in ${where}`);
    };
    if (where === 'handler') boom();
    else if (where === 'async') session.after(0, boom);
    else session.onEnd(boom);
    return {};
  };

  const watch: SpecifiedHandler<'test.watch'> = ({ clientId }, { session, server }) => {
    mustInclude(identities, clientId);
    countStream(session);
    session.onEnd(server.watch(clientId, (change) => session.push('test.presence', change)));
    const epoch = server.onlineEpoch(clientId);
    return { online: epoch > 0, epoch };
  };

  const kick: SpecifiedHandler<'test.kick'> = ({ clientId, epoch }, { server }) => {
    mustInclude(identities, clientId);
    return { kicked: server.kick(clientId, epoch) };
  };

  const expire: SpecifiedHandler<'test.expire'> = (_params, { session }) => {
    session.after(0, () => session.expire());
    return {};
  };

  const { allow } = identities;
  return {
    'test.echo': specifiedMethod('test.echo', allow, echo),
    'test.sleep': specifiedMethod('test.sleep', allow, sleep),
    'test.put': specifiedMethod('test.put', allow, put),
    'test.get': specifiedMethod('test.get', allow, get),
    'test.push': specifiedMethod('test.push', allow, push),
    'test.subscribe': specifiedMethod('test.subscribe', allow, subscribe),
    'test.fail': specifiedMethod('test.fail', allow, fail),
    'test.watch': specifiedMethod('test.watch', allow, watch),
    'test.kick': specifiedMethod('test.kick', allow, kick),
    'test.expire': specifiedMethod('test.expire', allow, expire),
  };
}

function mustInclude(identities: TestIdentities, clientId: string): void {
  if (!identities.includes(clientId)) throw new RequestError('forbidden', 'That is no test identity.');
}

/** Makes room for `key`: the oldest entry goes if the map is full. */
function bound(map: Map<string, unknown>, key: string, max: number): void {
  if (map.has(key) || map.size < max) return;
  const oldest = map.keys().next();
  if (!oldest.done) map.delete(oldest.value);
}

function pad(bytes: number | undefined): { pad?: string } {
  return bytes === undefined ? {} : { pad: 'x'.repeat(bytes) };
}

/** Waits `ms`, or rejects when the signal says so. */
function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => {
      signal?.removeEventListener('abort', cancel);
      resolve();
    }, ms);
    function cancel(): void {
      clearTimeout(timeout);
      reject(signal?.reason);
    }
    signal?.addEventListener('abort', cancel, { once: true });
    if (signal?.aborted) cancel();
  });
}
