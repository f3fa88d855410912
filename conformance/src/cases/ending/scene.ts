import type { Role } from '../../contract/index.js';
import type { Client } from '../../stimulus/client.js';
import type { ActorOptions, Stage } from '../../stimulus/stage.js';
import { endedOne, predecessor, type Row, type Scene, type Successor } from './row.js';

/** The identity of the session that ends where another one does the same beside it. */
const TWIN = 'Y';
const HELPER = 'H';

/** After so many things that did not come in time, a row stops: what is still to be seen would take as long again. */
const MISSES = 2;

/** Ends a row that has waited in vain often enough. Each wait has a check that fails. */
export class RowOver extends Error {}

/** A row while it happens: who is on, and how long it still waits. */
export class PlayedScene implements Scene {
  readonly stage: Stage;
  readonly row: Row;
  helper: Client | undefined;
  incumbent: Client | undefined;
  /** Another identity whose session ends in the same way, at the same time. */
  twin: Client | undefined;
  openId: string;
  #missed = 0;

  constructor(stage: Stage, row: Row) {
    this.stage = stage;
    this.row = row;
    this.openId = `${predecessor(row) ?? endedOne(row)}1`;
  }

  /** Throws {@link RowOver} when something has not come for the second time. */
  readonly patiently = async <T>(wait: Promise<T | undefined>): Promise<T | undefined> => {
    const seen = await wait;
    if (seen === undefined && ++this.#missed >= MISSES) {
      this.step('rowOver', `${this.#missed} things did not come in time`);
      throw new RowOver();
    }
    return seen;
  };

  /** A control that tells instead of throwing. */
  async roundTrip(a: Client): Promise<boolean> {
    return (await this.patiently(a.tryRoundTrip().then((ok) => ok || undefined))) ?? false;
  }

  /** Records something that happens to nobody in particular. */
  step(name: string, detail: string): void {
    this.stage.means.recorder.record('kit', { layer: 'local', kind: 'step', name, detail });
  }

  /** Brings on the helper, if it could do anything for the row. */
  async callHelper(): Promise<void> {
    const { plays, open } = this.stage;
    if (this.row.ending.alone || !(['push', 'kick', 'watch'] satisfies Role[]).some(plays)) return;
    this.helper = await open('helper', { as: HELPER });
    await this.helper.roundTrip();
  }

  /** Brings on the session that ends, or the one beside an attempt, and its twin if the row has one. */
  async openSessions(name: 'old' | 'incumbent', options: ActorOptions): Promise<Client> {
    const old = await this.stage.open(name, options);
    await old.roundTrip();
    if (name === 'incumbent') this.incumbent = old;
    if (this.row.situation.id === 'beside' && this.row.ending.of === 'session') {
      this.twin = await this.stage.open('twin', { as: TWIN });
      await this.twin.roundTrip();
    }
    return old;
  }

  /** Brings on a successor: dials, says hello as the row wants it, and waits for the answer. */
  async enter(name: Successor, options: ActorOptions = {}): Promise<Client> {
    const { variation } = this.row;
    const client = await this.stage.dial(name, { ...(await variation?.options?.(this)), ...options });
    if (!client.connection.writable) return client;
    if (name === 'successor' && variation?.sayHello) {
      await variation.sayHello(client, this);
      await client.helloAnswered();
    } else await client.hello();
    return client;
  }
}
