import { fault } from '../fault.js';
import { LooseTransport, parse, tapped } from '../parts/transport.js';

/** Remembers its welcome and can say it again. */
class Repeating extends LooseTransport {
  private welcome: string | null = null;

  override sendText(text: string): void {
    if (parse(text).type === 'welcome') this.welcome ??= text;
    super.sendText(text);
  }

  repeat(): void {
    if (this.welcome !== null) this.sendText(this.welcome);
  }
}

export default fault({
  id: 'HS4',
  name: 'a second hello rebinds the connection',
  explained: {
    'epochs-grow': 'the second welcome repeats the first one, and so its epoch',
    'session-ids-unique': 'the second welcome repeats the first one, and so its sessionId',
  },
  cure: 'Take one hello on a connection; a second one ends it with protocol-violation.',
  replace: {
    createTransport: (...args) => {
      const transport = tapped(
        (connection) => ({
          onText(text) {
            const { type, clientId } = parse(text);
            if (!connection.effective || type !== 'hello') return connection.onText(text);
            connection.clientId = String(clientId);
            (transport as Repeating).repeat();
          },
        }),
        (...args) => new Repeating(...args),
      )(...args);
      return transport;
    },
  },
});
