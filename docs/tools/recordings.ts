import { closeCodes } from '@solowire/spec';
import type { HistoryEvent } from '../../conformance/src/history/events.js';
import type { History } from '../../conformance/src/history/history.js';
import { runSuite } from '../../conformance/src/run/suite.js';
import { solowire } from '../../conformance/src/solowire/index.js';
import { startReference } from '../../conformance/src/testing/server.js';

const { cases } = solowire;

/** One arrow or note of a sequence diagram. */
export interface Step {
  actor: string;
  /** `>` to the server, `<` from it, `·` something the client decides. */
  way: '>' | '<' | '·';
  words: string;
}

/** What happened in one case against the reference server, without what differs from run to run. */
export type Recordings = Record<string, Step[]>;

/** The kinds of teardown that the life cycle page draws, each by the case that shows it. */
export const DRAWN = {
  'takeover/other-instance': 'Taken over by another instance',
  'takeover/deaf': 'Taken over while it is deaf',
  'close/graceful': 'Closed by the client',
  'message/bad-json': 'Ended for a violation',
  'heartbeat/silence': 'Ended for silence',
  'drop/reset': 'Lost to a reset',
} as const;

/** Runs the drawn cases against the reference server in this process. */
export async function record(): Promise<Recordings> {
  const { url, stop } = await startReference();
  try {
    const drawn = cases.filter(({ id }) => Object.hasOwn(DRAWN, id));
    const { results } = await runSuite({
      protocol: solowire,
      target: { addresses: [{ url }] },
      addresses: [{ url }],
      cases: drawn,
      seed: 1,
    });
    return Object.fromEntries(
      results.map(({ case: { id }, history, judgement }) => {
        if (!history || judgement?.own.some(({ verdict }) => verdict !== 'pass'))
          throw new Error(`${id} did not pass against the reference server, so that it cannot be drawn`);
        return [id, stepsOf(history)];
      }),
    );
  } finally {
    await stop();
  }
}

/** The same order of events on each connection; between two connections it differs now and then. */
export function sameOrder(a: Recordings, b: Recordings): boolean {
  const byActor = (recordings: Recordings) =>
    JSON.stringify(
      Object.keys(DRAWN).map((id) => {
        const steps = recordings[id] ?? [];
        return [...new Set(steps.map(({ actor }) => actor))]
          .sort()
          .map((actor) => steps.filter((step) => step.actor === actor));
      }),
    );
  return byActor(a) === byActor(b);
}

function stepsOf(history: History): Step[] {
  const epochs = history.all('welcomed').filter(({ actor }) => actor !== 'o');
  const holder = (epoch: number | undefined) => epochs.find((e) => e.epoch === epoch)?.actor;
  return history.events
    .filter(({ actor }) => actor !== 'o' && actor !== 'kit')
    .flatMap((event): Step[] => {
      const { actor } = event;
      switch (event.kind) {
        case 'asksToOpen':
          return [{ actor, way: '>', words: 'hello' }];
        case 'welcomed':
          return [
            {
              actor,
              way: '<',
              words: event.tookOver ? `welcome, took over ${holder(event.tookOver.epoch)}` : 'welcome',
            },
          ];
        case 'told':
          return [{ actor, way: '<', words: `bye ${nameOf(event.code!)}` }];
        case 'step':
          return [{ actor, way: '·', words: STEPS[event.name] ?? event.detail ?? event.name }];
        case 'probe':
          return event.dir === 'out' ? [{ actor, way: '>', words: 'heartbeat' }] : [];
        case 'probeAnswer':
          return event.dir === 'in' ? [{ actor, way: '<', words: 'heartbeatAck' }] : [];
        case 'frame':
          return event.opcode === 'close'
            ? [
                {
                  actor,
                  way: wayOf(event),
                  words: `Close ${event.code === null ? 'without a code' : nameOf(event.code!)}`,
                },
              ]
            : [];
        case 'end':
          return [{ actor, way: wayOf(event), words: `end of TCP (${event.how.toUpperCase()})` }];
        default:
          return [];
      }
    });
}

/** What the steps of the drawn cases mean, for people who do not know the kit. */
const STEPS: Readonly<Record<string, string>> = {
  withholdCloseReply: 'answers no Close any more and keeps TCP open',
  probeAfterFence: 'still sends heartbeats',
  close: 'closes',
  sayWrong: 'sends what is not JSON',
  silence: 'falls silent',
  reset: 'vanishes with an RST',
};

const wayOf = ({ dir }: Extract<HistoryEvent, { dir: unknown }>): Step['way'] => (dir === 'in' ? '<' : '>');

const nameOf = (code: number): string => `${code}${closeCodes[code] ? ` ${closeCodes[code].name}` : ''}`;
