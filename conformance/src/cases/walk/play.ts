import type { ParameterName } from '../../contract/index.js';
import type { WalkStep } from '../../generated/types.js';
import { IDENTITY, isOurEnd } from '../../history/marks.js';
import type { Client } from '../../stimulus/client.js';
import type { ActorOptions, Stage } from '../../stimulus/stage.js';
import { probeAfterFence, reset, unknownAck, withholdCloseReply } from '../../stimulus/steps.js';
import { withinMs } from '../ending/endings.js';
import type { EndingKind, Setting } from '../ending/index.js';
import { Pace } from './pace.js';
import { BEING, ENDS, fitsIntoFragment, groupsOf, identitiesIn, LIKE, TRIES } from './step.js';

/** Who pushes, kicks and watches. */
export const HELPER = 'h';
/** How many messages are pushed at once. */
const PUSHED = 2;
/** After so many things that did not come in time a walk ends: what is still to be seen would take as long again. */
const MISSES = 4;

/** Ends a walk that has waited in vain often enough. */
class WalkOver extends Error {}

/** One connection of a walk. */
interface Walker {
  readonly client: Client;
  readonly identity: string;
  /** It has asked for a session. */
  asked: boolean;
  /** What it is, or was, in the midst of. */
  readonly being: Set<string>;
  /** By what its client, or a fault of it, has ended it. */
  ending?: EndingKind;
  deaf: boolean;
}

/** What a step does when it is released, and what it waits for then. */
type Release = () => Promise<unknown> | unknown;

/** Lets the steps of a walk happen, then waits until nothing is owed any more. */
export async function play(stage: Stage, steps: readonly WalkStep[]): Promise<void> {
  const player = new Player(stage, identitiesIn(steps));
  try {
    for (const group of groupsOf(steps)) await player.happen(group);
  } catch (error) {
    if (!(error instanceof WalkOver)) throw error;
  }
  await player.settle();
}

class Player implements Setting {
  readonly stage: Stage;
  readonly incumbent = undefined;
  openId = '';
  readonly #identities: ReadonlyMap<string, string>;
  /** The newest connection of each client. */
  readonly #newest = new Map<string, Walker>();
  readonly #all: Walker[] = [];
  readonly #paces = new Map<string, Pace>();
  #missed = 0;

  constructor(stage: Stage, identities: ReadonlyMap<string, string>) {
    this.stage = stage;
    this.#identities = identities;
  }

  get helper(): Client | undefined {
    const helper = this.#newest.get(HELPER);
    return helper && this.#speaks(helper) ? helper.client : undefined;
  }

  readonly patiently = async <T>(wait: Promise<T | undefined>): Promise<T | undefined> => {
    const seen = await wait;
    if (seen === undefined && ++this.#missed >= MISSES) throw new WalkOver();
    return seen;
  };

  /** Lets the steps of a group happen together. */
  async happen(group: readonly WalkStep[]): Promise<void> {
    const releases: Release[] = [];
    for (const step of group) {
      const release = await this.#prepare(step);
      if (release) releases.push(release);
    }
    if (releases.length > 1)
      this.stage.means.recorder.record('kit', {
        layer: 'local',
        kind: 'barrier',
        name: 'at once',
        actors: [...new Set(group.flatMap(({ client }) => client ?? []))],
      });
    const done = await Promise.allSettled(releases.map(async (release) => release()));
    const failed = done.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Waits for all that the server still owes: ends, and answers to what was asked last. */
  async settle(): Promise<void> {
    const { parameters, pause } = this.stage;
    await Promise.all(this.#all.map((one) => this.#outlive(one)));
    await pause(parameters.latest('ackTimeoutMs'), 'answers that may still come');
  }

  /** Brings a step as far as it can be without happening; undefined where its client has no session for it. */
  async #prepare(step: WalkStep): Promise<Release | undefined> {
    const { parameters, pause } = this.stage;
    const { client: name = '' } = step;
    switch (step.do) {
      case 'wait': {
        const ms = (step.times ?? 0) * parameters.get(step.of as ParameterName);
        return Number.isFinite(ms) ? () => pause(ms, `${step.times} × ${step.of}`) : undefined;
      }
      case 'dial': {
        const walker = this.#enter(name);
        await walker.client.dial();
        return undefined;
      }
      case 'hello':
        return this.#hello(name, step);
      case 'try':
        return this.#try(name, TRIES.get(step.by!)!);
      case 'sessions':
        return () => this.#sessions(name, step.times ?? 1);
    }
    const walker = this.#newest.get(name);
    return walker && this.#does(walker, step);
  }

  /** A step on a connection that is there. */
  #does(walker: Walker, step: WalkStep): Release | undefined {
    const { client } = walker;
    if (step.do === 'end') return this.#end(walker, ENDS.get(step.by!)!);
    if (step.do === 'deaf') {
      if (walker.deaf || !client.connection.writable) return undefined;
      walker.deaf = true;
      return () => withholdCloseReply(client);
    }
    if (step.do === 'probe' && client.hasEnd())
      return this.#writes(walker) && walker.deaf ? () => probeAfterFence(client) : undefined;
    if (!this.#speaks(walker)) return undefined;
    const { patiently } = this;
    const { means } = this.stage;
    const identity = means.identify(IDENTITY).identity;
    switch (step.do) {
      case 'probe':
        return () => {
          client.manners.answerProbes = true;
          return patiently(client.tryRoundTrip().then((ok) => ok || client.hasEnd() || undefined));
        };
      case 'burst':
        return () =>
          client.connection.together(() => {
            for (let i = 0; i < (step.times ?? 1); i++) client.probe();
          });
      case 'stray':
        return () => unknownAck(client);
      case 'be':
        return this.#be(walker, step.in!);
    }
    if (!this.#mayAsk(client)) return undefined;
    switch (step.do) {
      case 'ask':
        return () => patiently(client.perform('ask', { value: client.actor }));
      case 'store':
        return () => patiently(client.perform('store', { value: client.actor }));
      case 'read':
        return () => patiently(client.perform('read', {}));
      case 'push':
        return () =>
          patiently(client.perform('push', { to: identity, data: `from ${client.actor}`, count: PUSHED }));
      case 'watch':
        return () => patiently(client.perform('watch', { identity }));
      default:
        return undefined;
    }
  }

  #be(walker: Walker, id: string): Release | undefined {
    const situation = BEING.get(id)!;
    const isAsked = id !== 'probed' && id !== 'probing';
    if (walker.being.has(id) || (isAsked && !this.#mayAsk(walker.client))) return undefined;
    walker.being.add(id);
    return () => situation.arrange?.(walker.client, this);
  }

  #end(walker: Walker, ending: EndingKind): Release | undefined {
    const { client } = walker;
    const isReset = ending.id === 'reset';
    const isOwn = ending.by === 'client';
    const can = isReset ? client.connection.writable : isOwn ? this.#writes(walker) : this.#speaks(walker);
    if (!can || (walker.ending && !isReset)) return undefined;
    if (walker.being.has('fragment') && !fitsIntoFragment(ending)) return undefined;
    if (ending.needs?.includes('kick') && !this.helper) return undefined;
    walker.ending = ending;
    return async () => {
      // Whoever it is has been ended meanwhile: by a step that happens at once, or by the server.
      if (!client.connection.writable) return;
      await ending.happen(client, this);
      if (isReset) return;
      await this.patiently(isOwn ? client.ended() : client.told(withinMs(ending, this.stage.parameters)));
    };
  }

  async #hello(name: string, { redial, slow, like }: WalkStep): Promise<Release> {
    const variation = like === undefined ? undefined : LIKE.get(like);
    const { slow: slowOne } = this.stage.means.special;
    await this.#turn(this.#identities.get(name)!);
    const before = this.#newest.get(name);
    const isDialled = before && !before.asked && before.client.connection.writable && !before.client.hasEnd();
    const { dialling, ...options } = (await variation?.options?.(this)) ?? {};
    const walker = isDialled
      ? before
      : this.#enter(name, {
          ...options,
          ...(redial && before ? { instanceOf: before.client } : {}),
          ...(slow && slowOne ? { credentials: slowOne.credentials } : {}),
        });
    const { client } = walker;
    if (!isDialled) await client.dial(dialling);
    walker.asked = true;
    return async () => {
      if (!client.connection.writable) return;
      if (variation?.sayHello) await variation.sayHello(client, this);
      else client.sayHello();
      await this.patiently(client.helloAnswered());
    };
  }

  async #try(name: string, ending: EndingKind): Promise<Release> {
    await this.#turn(this.#identities.get(name)!);
    const walker = this.#enter(name, ending.options?.(this));
    walker.asked = true;
    walker.ending = ending;
    return async () => {
      await ending.happen(walker.client, this);
      if (ending.by === 'server')
        await this.patiently(walker.client.told(withinMs(ending, this.stage.parameters)));
    };
  }

  /** So many sessions one after another. */
  async #sessions(name: string, times: number): Promise<void> {
    for (let i = 1; i <= times; i++) {
      await this.#turn(this.#identities.get(name)!);
      const walker = this.#enter(name);
      walker.asked = true;
      walker.ending = ENDS.get('reset')!;
      await walker.client.dial();
      if (!walker.client.connection.writable) return;
      await this.patiently(walker.client.hello());
      reset(walker.client, `the session ${i} of ${times}`);
    }
  }

  /** A new connection of a client. */
  #enter(name: string, options: ActorOptions = {}): Walker {
    const identity = this.#identities.get(name)!;
    const count = this.#all.filter(({ client }) => client.actor.replace(/\d+$/, '') === name).length + 1;
    const client = this.stage.actor(`${name}${count}`, { as: identity, ...options });
    const walker: Walker = { client, identity, asked: false, being: new Set(), deaf: false };
    this.#newest.set(name, walker);
    this.#all.push(walker);
    return walker;
  }

  /** Waits until another hello of an identity is permitted. */
  async #turn(identity: string): Promise<void> {
    const { parameters, pause, means } = this.stage;
    let pace = this.#paces.get(identity);
    if (!pace) {
      pace = new Pace(parameters);
      this.#paces.set(identity, pace);
    }
    const ms = pace.next(means.recorder.elapsed());
    if (ms > 0) await pause(ms, 'so that takeovers stay within their limit');
  }

  /** Whether a connection may still send: the kit has not ended it. */
  #writes({ client }: Walker): boolean {
    const { events } = this.stage.means.recorder;
    return client.connection.writable && !events.some((e) => e.actor === client.actor && isOurEnd(e));
  }

  /** Whether it is a session that nobody has begun to end, and no message of it is unfinished. */
  #speaks(walker: Walker): boolean {
    const { client, ending, being } = walker;
    return (
      ending === undefined &&
      !being.has('fragment') &&
      client.welcome() !== undefined &&
      !client.hasEnd() &&
      this.#writes(walker)
    );
  }

  /** Whether one more request stays within the limit that the server announces. */
  #mayAsk({ actor }: Client): boolean {
    const { recorder, parameters } = this.stage.means;
    const count = (kind: 'asked' | 'answered') =>
      recorder.events.filter((e) => e.actor === actor && e.kind === kind).length;
    return count('asked') - count('answered') < parameters.get('maxPendingRequests');
  }

  /** Waits for the end of a connection that has to end. */
  async #outlive(walker: Walker): Promise<void> {
    const { client, ending, asked } = walker;
    const { parameters } = this.stage;
    if (!client.connection.writable && !client.hasEnd()) return;
    const { events } = this.stage.means.recorder;
    const welcome = events.findLast((e) => e.kind === 'welcomed' && e.actor === client.actor);
    const isSuperseded =
      welcome !== undefined &&
      this.#all.some(
        (other) =>
          other !== walker &&
          other.identity === walker.identity &&
          events.some((e) => e.kind === 'welcomed' && e.actor === other.client.actor && e.seq > welcome.seq),
      );
    if (ending?.id === 'reset') return;
    if (!asked) await client.told(parameters.latest('helloTimeoutMs'));
    else if (!client.hasEnd() && !client.manners.answerProbes && !isSuperseded)
      await client.told(parameters.latest('deadAfterMs'));
    if (client.hasEnd() || ending || isSuperseded) await client.ended();
  }
}
