import type { Request, ResponseError } from '@solowire/spec';
import type { Host } from '../host.js';
import { describe } from '../log.js';
import type { SolowireServer } from '../server.js';
import type { Connection } from '../session/connection.js';
import type { Session } from '../session/session.js';
import { type Call, type Method, RequestError, SessionFenced } from './methods.js';

/** Brings requests to the application's handlers, and their answers back. */
export interface Dispatcher {
  /** Called for each request of an effective session, in order of arrival. Never blocks: reading goes on meanwhile. */
  dispatch(connection: Connection, request: Request): void;
}

export type DispatcherFactory = (host: Host) => Dispatcher;

/** Answers each request once, with a result or an error; a handler's exception is an error of its request alone. */
export const createDispatcher: DispatcherFactory = (host) => ({
  dispatch(connection, request) {
    const refusal = refuse(host, connection, request);
    if (refusal) respondError(connection, request.id, refusal);
    else run(host, connection, request, host.methods.get(request.method)!);
  },
});

function refuse(host: Host, { calls, session }: Connection, request: Request): ResponseError | null {
  if (calls.has(request.id)) {
    return { code: 'duplicate-id', message: 'A request with this id is still unanswered.' };
  }
  if (calls.size >= host.settings.parameters.maxPendingRequests) {
    return { code: 'too-many-requests', message: 'Too many requests are still unanswered.' };
  }
  const method = host.methods.get(request.method);
  if (!method) return { code: 'unknown-method', message: 'There is no method of this name.' };
  if (method.allow && !method.allow(session!)) {
    return { code: 'forbidden', message: 'This session may not call this method.' };
  }
  if (method.params && !method.params(request.params)) {
    return { code: 'invalid-params', message: 'The params are not what this method takes.' };
  }
  return null;
}

function run(host: Host, connection: Connection, { id, params }: Request, method: Method): void {
  const call = new HandlerCall(host.server, connection.session!);
  let result: unknown;
  try {
    result = method.handler(params, call);
  } catch (error) {
    fail(connection, id, error);
    return;
  }
  if (!isThenable(result)) {
    respond(connection, id, result);
    return;
  }
  const done = Promise.resolve(result).then(
    (value) => {
      connection.calls.remove(id, running);
      respond(connection, id, value);
    },
    (error) => {
      connection.calls.remove(id, running);
      fail(connection, id, error);
    },
  );
  const running = { done, cancel: () => call.cancel() };
  connection.calls.add(id, running);
}

function respond(connection: Connection, id: string, result: unknown): void {
  try {
    connection.send({ type: 'response', id, result: result ?? null });
  } catch (error) {
    // The handler returned what JSON cannot say.
    fail(connection, id, error);
  }
}

/** Says nothing of what was thrown but what was meant for the client (SW-MESSAGE-15). */
function fail(connection: Connection, id: string, error: unknown): void {
  if (!connection.effective) return;
  if (error instanceof RequestError) {
    respondError(connection, id, error);
    return;
  }
  connection.log('handler-failed', { error: describe(error) });
  respondError(connection, id, { code: 'internal', message: 'The handler of this request failed.' });
}

function respondError(connection: Connection, id: string, { code, message }: ResponseError): void {
  connection.send({ type: 'response', id, error: { code, message } });
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

class HandlerCall implements Call {
  readonly server: SolowireServer;
  readonly session: Session;
  /** Made when it is asked for: most handlers answer at once. */
  private controller: AbortController | null = null;

  constructor(server: SolowireServer, session: Session) {
    this.server = server;
    this.session = session;
  }

  get signal(): AbortSignal {
    if (this.controller === null) {
      this.controller = new AbortController();
      if (!this.session.effective) this.controller.abort();
    }
    return this.controller.signal;
  }

  commit<T>(effect: () => T): T {
    if (!this.session.effective) throw new SessionFenced();
    return effect();
  }

  cancel(): void {
    this.controller?.abort();
  }
}
