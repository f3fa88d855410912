import { type Request, type Response, type ResponseError, validators } from '@solowire/spec';
import { isThenable } from '../guarded.js';
import { describe } from '../log.js';
import type { Session } from '../session/session.js';
import type { ApplicationServer } from './application-server.js';
import type { Calls } from './calls.js';
import { type Call, judged, type Method, RequestError, SessionFenced } from './methods.js';

/** A welcomed connection, as the one that asks. */
export interface Caller {
  readonly session: Session;
  readonly calls: Calls;
  /** Whether its session is in the slot. */
  readonly effective: boolean;
  /** Whether it was sent; not, if the session is no longer in the slot. */
  send(response: Response): boolean;
  /** Logs that something has failed for this caller. */
  log(event: string, more: Readonly<Record<string, unknown>>): void;
}

/** What a dispatcher needs of its server. */
export interface DispatcherMeans {
  /** Given to the handlers. */
  readonly server: ApplicationServer;
  readonly methods: ReadonlyMap<string, Method>;
  /** Requests of one session that may be unanswered at once. */
  readonly maxPendingRequests: number;
}

/** Brings requests to the application's handlers, and their answers back. */
export interface Dispatcher {
  /** Called for each request of an effective session, in order of arrival. Never blocks: reading goes on meanwhile. */
  dispatch(caller: Caller, request: Request): void;
}

export type DispatcherFactory = (means: DispatcherMeans) => Dispatcher;

/** Answers each request once, with a result or an error; a handler's exception is an error of its request alone. */
export const createDispatcher: DispatcherFactory = (means) => ({
  dispatch(caller, request) {
    try {
      const refusal = refuse(means, caller, request);
      if (refusal) respondError(caller, request.id, refusal);
      else run(means, caller, request, means.methods.get(request.method)!);
    } catch (error) {
      fail(caller, request.id, error);
    }
  },
});

function refuse(
  { methods, maxPendingRequests }: DispatcherMeans,
  { calls, session }: Caller,
  request: Request,
): ResponseError | null {
  if (calls.has(request.id)) {
    return { code: 'duplicate-id', message: 'A request with this id is still unanswered.' };
  }
  if (calls.size >= maxPendingRequests) {
    return { code: 'too-many-requests', message: 'Too many requests are still unanswered.' };
  }
  const method = methods.get(request.method);
  if (!method) return { code: 'unknown-method', message: 'There is no method of this name.' };
  if (method.allow && !judged(method.allow(session))) {
    return { code: 'forbidden', message: 'This session may not call this method.' };
  }
  if (method.params && !judged(method.params(request.params))) {
    return { code: 'invalid-params', message: 'The params are not what this method takes.' };
  }
  return null;
}

function run({ server }: DispatcherMeans, caller: Caller, { id, params }: Request, method: Method): void {
  const call = new HandlerCall(server, caller.session);
  const result = method.handler(params, call);
  if (!isThenable(result)) {
    respond(caller, id, result);
    return;
  }
  const done = Promise.resolve(result).then(
    (value) => {
      caller.calls.remove(id, running);
      respond(caller, id, value);
    },
    (error) => {
      caller.calls.remove(id, running);
      fail(caller, id, error);
    },
  );
  const running = { done, cancel: () => call.cancel() };
  caller.calls.add(id, running);
}

function respond(caller: Caller, id: string, result: unknown): void {
  try {
    caller.send({ type: 'response', id, result: result ?? null });
  } catch (error) {
    // The handler returned what JSON cannot say.
    fail(caller, id, error);
  }
}

/** Says nothing of what was thrown but what was meant for the client (SW-MESSAGE-15). */
function fail(caller: Caller, id: string, error: unknown): void {
  if (!caller.effective) return;
  const refusal = refusalIn(error);
  if (refusal !== null) {
    respondError(caller, id, refusal);
    return;
  }
  caller.log('handler-failed', { error: describe(error) });
  respondError(caller, id, { code: 'internal', message: 'The handler of this request failed.' });
}

/** What was meant for the client; null if it is something else, or throws when it is looked at. */
function refusalIn(thrown: unknown): ResponseError | null {
  try {
    if (!(thrown instanceof RequestError)) return null;
    const { code, message } = thrown;
    const error = { code, message };
    // It was checked when it was made; what is thrown may have been changed since.
    return validators.strict.response({ type: 'response', id: '1', error }) ? error : null;
  } catch {
    return null;
  }
}

function respondError(caller: Caller, id: string, { code, message }: ResponseError): void {
  caller.send({ type: 'response', id, error: { code, message } });
}

class HandlerCall implements Call {
  readonly server: ApplicationServer;
  readonly session: Session;
  /** Made when it is asked for: most handlers answer at once. */
  private controller: AbortController | null = null;

  constructor(server: ApplicationServer, session: Session) {
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
