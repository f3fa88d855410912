import { createServer } from 'node:net';
import type { Parameters } from '../../contract/index.js';
import type { ActorOptions, Stage } from '../../stimulus/stage.js';
import { reset, withholdCloseReply } from '../../stimulus/steps.js';
import type { Variation } from './row.js';
import { silenceLeftMs } from './silence-left.js';

/** Another address of a machine's loopback network (RFC 1122 §3.2.1.3). */
const ELSEWHERE = '127.0.0.2';
/** How much of a silence passes before what is near its end. */
const NEAR = 0.7;
/** How much of the time for a hello: later the kit itself may be too late. */
const LATE = 0.45;
/** So many bytes of a hello come one by one: its header, and enough of its text. */
const DRIPPED = 24;
/** The sessions that the epilogue itself opens. */
const OF_THE_EPILOGUE = 4;

/** How rows differ besides, where it can show. */
export const VARIATIONS = {
  /** Its client leaves the Close unanswered, so that its end comes late, beside its successor. */
  deaf: {
    id: 'deaf',
    justBefore: (a) => withholdCloseReply(a),
  },
  otherSource: {
    id: 'other-source',
    successorsAlone: true,
    options: async ({ stage }): Promise<ActorOptions> =>
      (await canDialFromElsewhere(stage)) ? { dialling: { localAddress: ELSEWHERE } } : {},
  },
  otherPath: {
    id: 'other-path',
    successorsAlone: true,
    options: ({ stage: { means } }) => {
      const address = means.addresses.length - 1;
      const url = new URL(means.addresses[address]!.url);
      url.searchParams.set('endpoint', '2');
      return { address, path: `${url.pathname}${url.search}` };
    },
  },
  compressed: { id: 'compressed', options: () => ({ dialling: { deflate: true } }) },
  dripped: {
    id: 'dripped',
    async sayHello(a) {
      const hello = a.session.open(a.opening);
      if (hello === undefined) return;
      a.step('drip', `the first ${DRIPPED} bytes of the hello, each in a segment of its own`);
      const cuts = Array.from({ length: DRIPPED }, (_, i) => i + 1);
      await a.sayInPieces(hello, { cuts, gapMs: 0 });
    },
  },
  cutHeader: {
    id: 'cut-header',
    async sayHello(a) {
      const hello = a.session.open(a.opening);
      if (hello === undefined) return;
      a.step('cutHeader', 'the hello, cut within the header of its frame');
      await a.sayInPieces(hello, { cuts: [1, 3, 7], gapMs: 5 });
    },
  },
  pingBetween: {
    id: 'ping-between',
    async sayHello(a) {
      const hello = a.session.open(a.opening);
      if (hello !== undefined) a.sayInFragments(hello, 4);
    },
  },
  oneSegment: { id: 'one-segment', oneSegment: true },
  /** Its client has been silent for nearly as long as it may be: what watches it fires just behind its end. */
  nearSilence: {
    id: 'near-silence',
    async justBefore(a, { stage }) {
      const { parameters, pause } = stage;
      const left = silenceLeftMs(a, stage);
      if (left <= 0) return;
      await a.roundTrip();
      a.step('nearSilence', 'silent for nearly deadAfterMs');
      a.manners.answerProbes = false;
      const ms = parameters.get('deadAfterMs');
      if (Number.isFinite(ms))
        await pause(Math.min(NEAR * ms, left), 'most of the time after which silence ends a session');
    },
    waits: (p) => finite(NEAR * p.get('deadAfterMs')),
  },
  /** The successor says hello when half of its time for that has passed: what watches it fires while it is held. */
  lateHello: {
    id: 'late-hello',
    async sayHello(a, { stage: { parameters, pause } }) {
      const ms = parameters.get('helloTimeoutMs');
      if (Number.isFinite(ms)) await pause(LATE * ms, 'half of the time for a hello');
      a.sayHello();
    },
    waits: (p) => finite(LATE * p.get('helloTimeoutMs')),
  },
  seventh: {
    id: 'seventh',
    before: ({ stage }) => sessions(stage, 6),
    waits: (p) => waitsOf(p, 6),
  },
  /** More sessions of the identity than takeovers are permitted in a window, each in its time. */
  many: {
    id: 'many',
    before: ({ stage }) => sessions(stage, many(stage.parameters)),
    waits: (p) => waitsOf(p, many(p)),
    holdMs: (p) => finite(p.get('intervalMs')),
  },
} as const satisfies Record<string, Variation>;

/** More than takeoversMax, as far as anybody tells. */
const many = (parameters: Parameters): number => Math.min(30, finite(parameters.get('takeoversMax'), 28) + 2);

/** How many sessions may come at once, with those of the epilogue behind them, so that none is one too many. */
const atOnce = (parameters: Parameters): number =>
  Math.max(1, finite(parameters.get('takeoversMax'), Number.MAX_SAFE_INTEGER) - OF_THE_EPILOGUE);

/** Behind as many as may come at once a window has to pass. In ms. */
const windowMs = (parameters: Parameters): number => 1.1 * finite(parameters.get('takeoversWindowMs'));
const waitsOf = (parameters: Parameters, count: number): number =>
  Math.floor((count - 1) / atOnce(parameters)) * windowMs(parameters);

/** So many sessions of the identity, one after another, each ended by a reset. */
async function sessions({ open, parameters, pause }: Stage, count: number): Promise<void> {
  for (let i = 1; i <= count; i++) {
    const earlier = await open(`earlier${i}`);
    reset(earlier, `the session ${i} of ${count} before`);
    if (i < count && i % atOnce(parameters) === 0)
      await pause(windowMs(parameters), 'so that takeovers stay within their limit');
  }
}

const finite = (ms: number, otherwise = 0): number => (Number.isFinite(ms) ? ms : otherwise);

/** Whether this machine has another loopback address, and the server is on its first one. */
async function canDialFromElsewhere({ means }: Stage): Promise<boolean> {
  if (!new URL(means.addresses[0]!.url).hostname.startsWith('127.')) return false;
  const server = createServer();
  try {
    return await new Promise((done) => {
      server.once('error', () => done(false)).listen(0, ELSEWHERE, () => done(true));
    });
  } finally {
    server.close();
  }
}
