import type { ParameterName, Parameters } from '../../contract/index.js';
import type { WalkStep } from '../../generated/types.js';
import type { Random } from '../../stimulus/random.js';
import type { Need } from '../case.js';
import { HELPER } from './play.js';
import { BEING, ENDS, impossibleStep, LIKE, needsOfStep, TRIES } from './step.js';

/** What walks are drawn for. */
export interface Drawing {
  /** What the server announces, or is known to keep to. */
  readonly parameters: Parameters;
  /** Whether server, protocol and target have what a step needs. */
  has(need: Need): boolean;
}

/** The clients of an identity, and those that come at the end. */
const CLIENTS = ['a', 'b', 'c', 'd'] as const;
const LAST = ['z', 'y'] as const;
/** An identity besides. */
const OTHER = 'Y';
const HELPERS = 'H';

const FEWEST_STEPS = 3;
const MOST_STEPS = 12;
/** The most probes of a burst, and sessions in a row. */
const BURST = 50;
const SESSIONS = 30;
/** Longer a walk does not wait for the window of takeovers to pass, in ms. */
const LONGEST_WINDOW_MS = 5_000;
/** The messages of a walk stay within this part of what is permitted in one window. */
const PART_OF_MESSAGES = 1 / 4;

/** Waits near deadlines, on either side: parameters, and how often they pass. */
const WAITS: readonly (readonly [ParameterName, readonly number[]])[] = [
  ['intervalMs', [0.5, 0.9, 1.1, 3.5]],
  ['deadAfterMs', [0.4, 0.7, 0.85, 1.15]],
  ['closeTimeoutMs', [0.5, 0.9, 1.1]],
  ['ackTimeoutMs', [0.5, 1.1]],
  ['dropDetectMs', [0.5, 1.1]],
  ['takeoverTimeoutMs', [0.5, 0.9, 1.1]],
  ['helloTimeoutMs', [0.45]],
];

/** How a client stands, as far as the drawing of a walk can tell. */
type Standing = 'away' | 'dialled' | 'in' | 'out';

type Choice = readonly [weight: number, draw: () => WalkStep];

/**
 * Draws a walk of two to four connections at a time. Which steps it has depends on what server, protocol and target have; how many,
 * on the limits that the server announces. The same seed and drawing give the same walk.
 */
export function drawWalk(random: Random, drawing: Drawing): WalkStep[] {
  return new Drawer(random, drawing).draw();
}

class Drawer {
  readonly #random: Random;
  readonly #drawing: Drawing;
  readonly #steps: WalkStep[] = [];
  readonly #standing = new Map<string, Standing>();
  readonly #ends: readonly string[];
  /** Those by the client itself: there are fewer of them, and more depends on each. */
  readonly #ownEnds: readonly string[];
  readonly #tries: readonly string[];
  readonly #beings: readonly string[];
  #hellos = 0;
  #messages: number;

  constructor(random: Random, drawing: Drawing) {
    this.#random = random;
    this.#drawing = drawing;
    const { parameters } = drawing;
    const possible = (ids: Iterable<string>, step: (id: string) => WalkStep) =>
      [...ids].filter((id) => this.#can(step(id)) && impossibleStep(step(id), parameters) === undefined);
    this.#ends = possible(ENDS.keys(), (by) => ({ do: 'end', client: 'a', by }));
    this.#ownEnds = this.#ends.filter((id) => ENDS.get(id)!.by === 'client');
    this.#tries = possible(TRIES.keys(), (by) => ({ do: 'try', client: 'a', by }));
    this.#beings = possible(BEING.keys(), (id) => ({ do: 'be', client: 'a', in: id }));
    this.#messages = PART_OF_MESSAGES * parameters.get('messagesMax');
  }

  draw(): WalkStep[] {
    const random = this.#random;
    const clients = CLIENTS.slice(0, random.integer(2, CLIENTS.length));
    const other = clients.length > 2 && this.#chance(0.25) ? clients.at(-1) : undefined;
    for (const client of clients) this.#standing.set(client, 'away');
    if (this.#chance(0.65)) this.#callHelper();
    const length = random.integer(FEWEST_STEPS, MOST_STEPS);
    for (let i = 0; i < length; i++) {
      const client = this.#pick(clients);
      const step = this.#step(client);
      if (!step) continue;
      const isFirst = !this.#steps.some((one) => one.client === client);
      this.#add({
        ...step,
        ...(client === other && isFirst && step.client !== undefined ? { as: OTHER } : {}),
        ...(this.#isTogether(step) ? { atOnce: true } : {}),
      });
    }
    this.#succeed();
    return this.#steps;
  }

  /** Somebody who watches, pushes and kicks. */
  #callHelper(): void {
    if (!(['push', 'kick', 'watch'] as const).some((role) => this.#drawing.has(role))) return;
    this.#add({ do: 'hello', client: HELPER, as: HELPERS });
    this.#standing.set(HELPER, 'in');
    if (this.#drawing.has('watch') && this.#chance(0.7)) this.#add({ do: 'watch', client: HELPER });
  }

  /** Those that come behind show what is left: they talk, or are quiet for a while first. */
  #succeed(): void {
    const count = this.#random.integer(0, LAST.length);
    for (const client of LAST.slice(0, count)) {
      if (!this.#mayEnter()) return;
      this.#add({ do: 'hello', client });
      if (this.#chance(0.3) && this.#has('subscribe')) this.#add({ do: 'be', client, in: 'subscribed' });
      if (this.#chance(0.6)) this.#add(this.#wait());
      this.#add({ do: 'probe', client });
      if (this.#chance(0.4) && this.#has('push')) this.#add({ do: 'push', client });
      if (this.#chance(0.2) && this.#has('read')) this.#add({ do: 'read', client });
    }
  }

  /** What a client does next; undefined if it can do nothing. */
  #step(client: string): WalkStep | undefined {
    const standing = this.#standing.get(client)!;
    const { parameters } = this.#drawing;
    const isIn = standing === 'in';
    const mayEnter = this.#mayEnter();
    const windowMs = parameters.get('takeoversWindowMs');
    const most = windowMs <= LONGEST_WINDOW_MS ? SESSIONS : this.#hellosLeft();
    const choices: Choice[] = [
      [mayEnter ? (isIn ? 3 : 9) : 0, () => this.#hello(client)],
      [
        mayEnter && this.#tries.length > 0 ? 2 : 0,
        () => ({ do: 'try', client, by: this.#pick(this.#tries) }),
      ],
      [standing === 'away' && this.#has('opening.message') ? 0.7 : 0, () => ({ do: 'dial', client })],
      [most >= 2 ? 0.3 : 0, () => ({ do: 'sessions', client, times: this.#random.integer(2, most) })],
      [isIn ? 5 : 0, () => ({ do: 'end', client, by: this.#pick(this.#ends) })],
      [isIn ? 3 : 0, () => ({ do: 'end', client, by: this.#pick(this.#ownEnds) })],
      [isIn && this.#beings.length > 0 ? 5 : 0, () => ({ do: 'be', client, in: this.#pick(this.#beings) })],
      [isIn ? (this.#isBusy(client) ? 4 : 2) : standing === 'out' ? 1 : 0, () => ({ do: 'probe', client })],
      [isIn ? 1 : 0, () => ({ do: 'deaf', client })],
      [isIn ? 0.3 : 0, () => ({ do: 'stray', client })],
      [isIn && this.#messages >= 2 ? 0.7 : 0, () => this.#burst(client)],
      ...(['ask', 'store', 'read'] as const).map(
        (role): Choice => [
          isIn && this.#has(role) ? (this.#isBusy(client) ? 2 : 0.7) : 0,
          () => ({ do: role, client }),
        ],
      ),
      [this.#has('push') ? 1 : 0, () => ({ do: 'push', client: this.#pusher(client) })],
      [4, () => this.#wait()],
    ];
    return this.#weighted(choices);
  }

  /** Whether a client is in the midst of something: what it asks then shows most. */
  #isBusy(client: string): boolean {
    const last = this.#steps.findLastIndex((one) => one.client === client && one.do === 'hello');
    return this.#steps.some((one, i) => i > last && one.client === client && one.do === 'be');
  }

  #hello(client: string): WalkStep {
    const redial = this.#standing.get(client) !== 'away' && this.#chance(0.4);
    const slow = this.#has('special.slow') && this.#chance(0.15);
    const like = this.#chance(0.2) ? this.#pick([...LIKE.keys()]) : undefined;
    return {
      do: 'hello',
      client,
      ...(redial ? { redial } : {}),
      ...(slow ? { slow } : {}),
      ...(like === undefined ? {} : { like }),
    };
  }

  #burst(client: string): WalkStep {
    const times = this.#random.integer(2, Math.floor(Math.min(BURST, this.#messages)));
    this.#messages -= times;
    return { do: 'burst', client, times };
  }

  #pusher(client: string): string {
    return this.#standing.get(HELPER) === 'in' ? HELPER : client;
  }

  #wait(): WalkStep {
    const finite = WAITS.filter(([of]) => Number.isFinite(this.#drawing.parameters.get(of)));
    if (finite.length === 0) return { do: 'probe', client: CLIENTS[0] };
    const [of, times] = this.#pick(finite);
    return { do: 'wait', of, times: this.#pick(times) };
  }

  /** Takes a step, and notes how its client stands then. */
  #add(step: WalkStep): void {
    const { client } = step;
    this.#steps.push(step);
    if (client === undefined) return;
    if (step.do === 'hello') {
      // Whoever was in the slot of that identity is out; which one is who, the clients of another identity apart.
      const identity = this.#identityOf(client);
      for (const [one, standing] of this.#standing)
        if (standing === 'in' && one !== client && this.#identityOf(one) === identity)
          this.#standing.set(one, 'out');
      this.#standing.set(client, 'in');
      this.#hellos += 1;
    }
    if (step.do === 'dial') this.#standing.set(client, 'dialled');
    if (step.do === 'end' || step.do === 'try' || step.do === 'sessions') this.#standing.set(client, 'out');
    if (step.do === 'try') this.#hellos += 1;
    if (step.do === 'sessions') this.#hellos += step.times ?? 0;
  }

  #identityOf(client: string): string | undefined {
    return this.#steps.find((one) => one.client === client)?.as;
  }

  #isTogether({ do: what }: WalkStep): boolean {
    const before = this.#steps.at(-1);
    const isTimed = what === 'wait' || before === undefined || before.do === 'wait' || before.do === 'dial';
    return !isTimed && this.#chance(0.35);
  }

  /** How many hellos are left before a walk has to wait until more are permitted. */
  #hellosLeft(): number {
    const max = this.#drawing.parameters.get('takeoversMax');
    return Math.max(0, Math.min(SESSIONS, max - 1 - this.#hellos));
  }

  /** Two stay for those that come at the end. */
  #mayEnter(): boolean {
    const windowMs = this.#drawing.parameters.get('takeoversWindowMs');
    return windowMs <= LONGEST_WINDOW_MS || this.#hellosLeft() > 0;
  }

  #can(step: WalkStep): boolean {
    return needsOfStep(step).every((need) => this.#has(need));
  }

  #has(need: Need): boolean {
    return this.#drawing.has(need);
  }

  #chance(part: number): boolean {
    return this.#random.next() < part;
  }

  #pick<T>(all: readonly T[]): T {
    return all[this.#random.integer(0, all.length - 1)]!;
  }

  #weighted(choices: readonly Choice[]): WalkStep | undefined {
    let at = this.#random.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, draw] of choices) {
      at -= weight;
      if (weight > 0 && at < 0) return draw();
    }
    return undefined;
  }
}
