import type { LifeCycle, LifeCycleState, MessageType, StateName } from '@solowire/spec';

/** The life cycle of the document, asked by the model: where an event leads, and what a state takes. */
export class Table {
  readonly initial: StateName;
  /** The state of a session that is welcomed. */
  readonly welcomed: StateName;
  readonly #states: ReadonlyMap<StateName, Row>;

  constructor({ initial, states, anywhere }: LifeCycle) {
    const names = Object.keys(states) as StateName[];
    const find = (matches: (state: LifeCycleState) => unknown) => {
      const found = names.find((name) => matches(states[name]));
      if (!found) throw new Error('the life cycle lacks a state that the model needs');
      return found;
    };
    const waiting: LifeCycleState = states[find(({ on }) => on?.claimed)];
    const [closing, ended] = [find(({ ignoresMessages }) => ignoresMessages), find(({ final }) => final)];
    const isFenced = (name: StateName) => name === closing || name === ended;
    this.initial = initial;
    this.welcomed = waiting.on!.claimed!.next;
    this.#states = new Map(
      names.map((name) => {
        const { on, deadline, clientMay }: LifeCycleState = states[name];
        const events = Object.entries({ ...(isFenced(name) ? {} : anywhere), ...on });
        const row: Row = {
          next: new Map(events.map(([event, { next }]) => [event, next])),
          endings: events.flatMap(([event, { next }]) => (isFenced(name) || isFenced(next) ? [event] : [])),
          afterDeadline: deadline ? (deadline.ends === null ? ended : closing) : null,
          clientMay,
          fenced: isFenced(name),
          ended: name === ended,
        };
        return [name, row];
      }),
    );
  }

  /** Where the event leads; null if it means nothing in this state. */
  next(phase: StateName, event: string): StateName | null {
    return this.#row(phase).next.get(event) ?? null;
  }

  /** The events that end a connection in this state; of one that is fenced already, all. */
  endings(phase: StateName): readonly string[] {
    return this.#row(phase).endings;
  }

  /** Where the end of this state's time leads; null if it may last. */
  afterDeadline(phase: StateName): StateName | null {
    return this.#row(phase).afterDeadline;
  }

  /** Whether a hello waits for its welcome in this state. */
  waits(phase: StateName): boolean {
    return this.#row(phase).next.has('claimed');
  }

  /** Whether a connection in this state has left the slot for good. */
  fenced(phase: StateName): boolean {
    return this.#row(phase).fenced;
  }

  ended(phase: StateName): boolean {
    return this.#row(phase).ended;
  }

  /** What becomes of a message in this state. */
  judge(phase: StateName, message: MessageType): 'taken' | 'ignored' | 'violation' {
    const { fenced, clientMay } = this.#row(phase);
    if (fenced) return 'ignored';
    return clientMay.includes(message) ? 'taken' : 'violation';
  }

  #row(phase: StateName): Row {
    return this.#states.get(phase)!;
  }
}

interface Row {
  readonly next: ReadonlyMap<string, StateName>;
  readonly endings: readonly string[];
  readonly afterDeadline: StateName | null;
  readonly clientMay: readonly MessageType[];
  readonly fenced: boolean;
  readonly ended: boolean;
}
