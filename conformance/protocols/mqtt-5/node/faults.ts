import type { IConnectPacket, Packet } from 'mqtt-packet';
import { Broker, type Parts } from './broker.js';
import { Connection, REASON } from './connection.js';
import type { Message, Session } from './session.js';

/** A broker that is wrong in one part. */
export interface Fault {
  readonly name: string;
  /** What it does, as the end of a sentence about a broker. */
  readonly what: string;
  /** The clauses that it breaks. */
  readonly violates: readonly string[];
  /** They only follow from what the standard says, so that a broker is warned of them. */
  readonly follows?: true;
  readonly parts: Parts;
}

class KeepsBoth extends Connection {
  protected override takeOver(): void {}
}

class RefusesNewcomer extends Connection {
  protected override connect(packet: IConnectPacket): void {
    if (this.broker.sessions.get(packet.clientId)?.connection) this.refuse();
    else super.connect(packet);
  }
}

class TakesOverFirst extends Connection {
  protected override connect(packet: IConnectPacket): void {
    const before = this.broker.sessions.get(packet.clientId)?.connection;
    if (before) this.takeOver(before);
    super.connect(packet);
  }
}

class ChecksNobody extends Connection {
  protected override mayConnect(): boolean {
    return true;
  }
}

class TooLate extends Connection {
  protected override keepAliveFactor = 3;
}

class TooEarly extends Connection {
  protected override keepAliveFactor = 1;
}

class KeepsNoTime extends Connection {
  protected override watch(): void {}
}

class AcceptsSecondConnect extends Connection {
  protected override secondConnect(): void {
    this.send({ cmd: 'connack', reasonCode: REASON.success, sessionPresent: false });
  }
}

class IgnoresSecondConnect extends Connection {
  protected override secondConnect(): void {}
}

class ReadsText extends Connection {
  protected override text(): void {}
}

class IgnoresMalformed extends Connection {
  protected override malformed(): void {}
}

class PingsTwice extends Connection {
  override send(packet: Packet): void {
    super.send(packet);
    if (packet.cmd === 'pingresp') super.send(packet);
  }
}

class SendsBehindDisconnect extends Connection {
  override end(reason?: number): void {
    const { ended } = this;
    if (!ended && reason !== undefined && this.session) {
      this.send({ cmd: 'disconnect', reasonCode: reason });
      this.send({ cmd: 'pingresp' });
    }
    super.end();
  }
}

class DeliversTwice extends Broker {
  protected override deliver(session: Session, message: Message): void {
    super.deliver(session, message);
    super.deliver(session, message);
  }
}

class SpeaksBeforeConnack extends Connection {
  protected override enter(packet: IConnectPacket): void {
    this.send({ cmd: 'pingresp' });
    super.enter(packet);
  }
}

const EXISTING = 'MQTT-3.1.4-3';
const KEEP_ALIVE = 'MQTT-3.1.2-22';

export const faults: readonly Fault[] = [
  {
    name: 'keeps-both',
    what: 'lets the old connection and the new one live',
    violates: [EXISTING],
    parts: { Connection: KeepsBoth },
  },
  {
    name: 'refuses-newcomer',
    what: 'refuses a ClientID that is connected',
    violates: ['MQTT-3.1.4-5'],
    parts: { Connection: RefusesNewcomer },
  },
  {
    name: 'takes-over-first',
    what: 'ends the old connection before it has checked who the new one is',
    violates: ['MQTT-3.1.4-2'],
    follows: true,
    parts: { Connection: TakesOverFirst },
  },
  {
    name: 'checks-nobody',
    what: 'takes every password',
    violates: ['MQTT-3.1.4-2'],
    parts: { Connection: ChecksNobody },
  },
  {
    name: 'keep-alive-too-late',
    what: 'waits for three times the Keep Alive',
    violates: [KEEP_ALIVE],
    parts: { Connection: TooLate },
  },
  {
    name: 'keep-alive-too-early',
    what: 'ends a client that was silent for the Keep Alive alone',
    violates: ['MQTT-3.2.2-22'],
    follows: true,
    parts: { Connection: TooEarly },
  },
  {
    name: 'keeps-no-time',
    what: 'ends no silent client',
    violates: [KEEP_ALIVE],
    parts: { Connection: KeepsNoTime },
  },
  {
    name: 'accepts-second-connect',
    what: 'acknowledges a second CONNECT',
    violates: ['MQTT-3.1.0-2'],
    parts: { Connection: AcceptsSecondConnect },
  },
  {
    name: 'ignores-second-connect',
    what: 'ignores a second CONNECT',
    violates: ['MQTT-3.1.0-2'],
    parts: { Connection: IgnoresSecondConnect },
  },
  {
    name: 'ignores-text',
    what: 'ignores a text frame',
    violates: ['MQTT-6.0.0-1'],
    parts: { Connection: ReadsText },
  },
  {
    name: 'ignores-malformed',
    what: 'ignores what it cannot read',
    violates: ['MQTT-4.13.1-1'],
    parts: { Connection: IgnoresMalformed },
  },
  {
    name: 'answers-twice',
    what: 'answers each PINGREQ twice',
    violates: ['MQTT-3.12.4-1'],
    parts: { Connection: PingsTwice },
  },
  {
    name: 'sends-behind-disconnect',
    what: 'sends a packet behind its DISCONNECT',
    violates: ['MQTT-3.14.4-1'],
    parts: { Connection: SendsBehindDisconnect },
  },
  {
    name: 'delivers-twice',
    what: 'delivers each message twice',
    violates: ['MQTT-4.5.0-1'],
    parts: { Broker: DeliversTwice },
  },
  {
    name: 'speaks-before-connack',
    what: 'sends a packet before CONNACK',
    violates: ['MQTT-3.2.0-1'],
    parts: { Connection: SpeaksBeforeConnack },
  },
];
