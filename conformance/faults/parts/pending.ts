import { type Caller, createDispatcher, type DispatcherMeans, type Parts } from '@solowire/reference-server';
import type { Request } from '@solowire/spec';

/**
 * A dispatcher that counts by itself how many requests of a session are unanswered, and does not count back some of them: those that
 * `isLost` names, or, without it, those whose handlers throw at once.
 */
export const losingPlaces =
  (isLost?: (request: Request, means: DispatcherMeans) => boolean): Parts['createDispatcher'] =>
  (means) => {
    const right = createDispatcher(means);
    const lost = new WeakMap<object, number>();
    return {
      dispatch(caller, request) {
        const count = lost.get(caller) ?? 0;
        const lose = () => lost.set(caller, count + 1);
        if (count >= means.maxPendingRequests) {
          const error = { code: 'too-many-requests', message: 'Too many requests are still unanswered.' };
          caller.send({ type: 'response', id: request.id, error });
          return;
        }
        if (isLost?.(request, means)) lose();
        right.dispatch(isLost ? caller : onFailure(caller, lose), request);
      },
    };
  };

/** The same caller, whose failures are told. */
export const onFailure = (caller: Caller, tell: () => void): Caller => ({
  session: caller.session,
  calls: caller.calls,
  get effective() {
    return caller.effective;
  },
  send: (response) => caller.send(response),
  log(event, more) {
    if (event === 'handler-failed') tell();
    caller.log(event, more);
  },
});
