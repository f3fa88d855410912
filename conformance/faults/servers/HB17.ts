import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { transportsOf } from '../parts/transport.js';

class AnswersNoPing extends SocketTransport {
  protected override onPing(): void {
    this.listener.onSign('ping');
  }
}

export default fault({
  id: 'HB17',
  name: 'Pings stay unanswered',
  cure: 'Answer each Ping by a Pong with its payload, as long as no Close was sent.',
  replace: { createTransport: transportsOf(AnswersNoPing) },
});
