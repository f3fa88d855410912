import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RuleId } from '../../../src/contract/index.js';
import type { MessageOf } from './messages.js';
import { Session } from './session.js';

/** A mistake that the author of such a server makes. */
export interface Fault {
  /** What `--fault` takes. */
  name: string;
  /** What the server does. */
  what: string;
  /** The sentences of the game's document that it breaks, and the requirements of Solowire that say the same. */
  violates: { game: readonly `GAME-${number}`[]; solowire: readonly RuleId[] };
  /** The part that is wrong. */
  Sessions: typeof Session;
}

class RemovesByKey extends Session {
  protected override closed(): void {
    super.closed();
    if (this.playerId !== undefined) this.world.players.delete(this.playerId);
  }
}

class ClosesSilently extends Session {
  protected override takeOver(old: Session): void {
    old.end(1000);
  }
}

class TrustsClose extends Session {
  protected override listens(): boolean {
    return true;
  }
}

class TimerPerPlayer extends Session {
  static readonly #timers = new Map<string, NodeJS.Timeout>();

  protected override watch(ms: number): void {
    TimerPerPlayer.#timers.set(
      this.playerId!,
      setTimeout(() => this.look(), ms),
    );
  }

  protected override unwatch(): void {
    if (this.playerId !== undefined) clearTimeout(TimerPerPlayer.#timers.get(this.playerId));
  }

  protected override closed(): void {
    super.closed();
    this.unwatch();
  }
}

class WaitsForOld extends Session {
  /** One login of a player at a time. */
  static readonly #locks = new Map<string, Promise<void>>();

  protected override enter(playerId: string): void {
    this.playerId = playerId;
    const before = WaitsForOld.#locks.get(playerId);
    WaitsForOld.#locks.set(playerId, this.#enter(playerId, before));
  }

  protected override takeOver(): void {}

  async #enter(playerId: string, before: Promise<void> | undefined): Promise<void> {
    await before;
    const old = this.world.players.get(playerId);
    if (old) {
      super.takeOver(old);
      await once(old.socket, 'close');
    }
    if (!this.ended) super.enter(playerId);
  }
}

class TerminatesTheSilent extends Session {
  protected override timeOut(): void {
    this.socket.terminate();
  }
}

class IgnoresBadMessages extends Session {
  protected override unreadable(): void {}
}

class AwaitsBetween extends Session {
  protected override enter(playerId: string): void {
    this.playerId = playerId;
    void this.#enter(playerId);
  }

  /** `login` has looked the old session up; another login does the same while the profile is read. */
  async #enter(playerId: string): Promise<void> {
    await sleep(DATABASE_MS);
    if (!this.ended) super.enter(playerId);
  }
}

class ChecksTokenLate extends Session {
  protected override mayPlay(message: MessageOf<'login'>): boolean {
    const old = this.world.players.get(message.playerId);
    if (old) this.takeOver(old);
    return super.mayPlay(message);
  }
}

class SavesOnLogout extends Session {
  #slot: string | undefined;

  protected override enter(playerId: string): void {
    this.#slot = this.world.slots.get(playerId);
    super.enter(playerId);
  }

  protected override save({ id, slot }: MessageOf<'save'>): void {
    this.#slot = slot;
    this.send({ type: 'saved', id });
  }

  protected override load({ id }: MessageOf<'load'>): void {
    this.send({ type: 'loaded', id, slot: this.#slot ?? null });
  }

  protected override closed(): void {
    super.closed();
    if (this.playerId !== undefined && this.#slot !== undefined)
      this.world.slots.set(this.playerId, this.#slot);
  }
}

/** How long the database takes for the profile of a player, in ms. */
const DATABASE_MS = 20;

/** Ten servers that are wrong, each in one part. */
export const faults: readonly Fault[] = [
  {
    name: 'removes-by-key',
    what: 'deletes the player in the close handler, whoever is online by then',
    violates: { game: ['GAME-3', 'GAME-4'], solowire: ['SW-TEARDOWN-1', 'SW-TEARDOWN-2'] },
    Sessions: RemovesByKey,
  },
  {
    name: 'closes-silently',
    what: 'closes the old connection without saying why',
    violates: { game: ['GAME-2'], solowire: ['SW-TAKEOVER-3'] },
    Sessions: ClosesSilently,
  },
  {
    name: 'trusts-close',
    what: 'takes close() for the end: what a replaced client sends before it answers the Close has effects',
    violates: { game: ['GAME-6'], solowire: ['SW-TAKEOVER-4'] },
    Sessions: TrustsClose,
  },
  {
    name: 'timer-per-player',
    what: 'keeps heartbeat timers by player: the close handler of the old connection clears that of the new one',
    violates: { game: ['GAME-7'], solowire: ['SW-HEARTBEAT-6'] },
    Sessions: TimerPerPlayer,
  },
  {
    name: 'waits-for-old',
    what: 'welcomes the newcomer when the old connection has closed: a deaf one keeps it waiting',
    violates: { game: ['GAME-1'], solowire: ['SW-TAKEOVER-2'] },
    Sessions: WaitsForOld,
  },
  {
    name: 'terminates-the-silent',
    what: 'ends the TCP of a silent client, as the example in the README of ws does, and tells it nothing',
    violates: { game: ['GAME-7'], solowire: ['SW-HEARTBEAT-6', 'SW-CLOSE-14'] },
    Sessions: TerminatesTheSilent,
  },
  {
    name: 'ignores-bad-messages',
    what: 'catches what cannot be read, and goes on',
    violates: { game: ['GAME-5'], solowire: ['SW-MESSAGE-2', 'SW-MESSAGE-3'] },
    Sessions: IgnoresBadMessages,
  },
  {
    name: 'awaits-between',
    what: 'awaits the profile between looking the old session up and entering: of two logins at once both stay',
    violates: { game: ['GAME-3'], solowire: ['SW-TAKEOVER-13', 'SW-TEARDOWN-1'] },
    Sessions: AwaitsBetween,
  },
  {
    name: 'checks-token-late',
    what: 'takes the old session over before it has checked the token',
    violates: { game: ['GAME-8'], solowire: ['SW-IDENTITY-4'] },
    Sessions: ChecksTokenLate,
  },
  {
    name: 'saves-on-logout',
    what: 'keeps what is saved in the session, and writes it when the connection closes: after the successor has read',
    violates: { game: ['GAME-15'], solowire: ['SW-TAKEOVER-9'] },
    Sessions: SavesOnLogout,
  },
];
