import { codeNamed, SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf, onlyFor, withSteps } from '../parts/teardown.js';
import { transportsOf } from '../parts/transport.js';

/** Hands the Close of a takeover to the socket in a later turn, and resets at once. */
class Overtaken extends SocketTransport {
  override sendClose(code: number | null, reason: string): void {
    if (code !== codeNamed('session-taken-over')) super.sendClose(code, reason);
    else setImmediate(() => super.sendClose(code, reason));
  }

  override abort(): void {
    super.abort('reset');
  }
}

export default fault({
  id: 'GC10',
  name: 'the Close is overtaken by a reset',
  violates: ['SW-CLOSE-11', 'SW-CLOSE-14'],
  explained: {
    'SW-TAKEOVER-*': 'the old connection is told by no Close',
    'SW-TEARDOWN-4': 'the old connection is told by no Close',
    'refusal-has-code': 'a superseded hello is told by no Close',
  },
  cure: 'Await the peer’s Close, or let a FIN follow the Close; a reset destroys what is still on its way.',
  replace: {
    createTransport: transportsOf(Overtaken),
    teardown: onlyFor(
      ['session-taken-over'],
      withSteps({ transport: (target) => connectionOf(target).abort() }),
    ),
  },
});
