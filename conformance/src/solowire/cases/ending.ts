import { parameters } from '@solowire/spec';
import { section } from '../../cases/case.js';
import { ENDINGS, endingCase, ORDERS, type Row, SITUATIONS, VARIATIONS } from '../../cases/ending/index.js';

/** The shortest interval that a hello may ask for, in ms. */
const SHORTEST_MS = parameters.intervalMs.min;
/** So many heartbeats a session has to get; those behind the thirtieth are enough to be missed. */
const MANY = 36;

/** The hello of an older dial, held back until a newer one of the same instance is in the slot. */
const stale = {
  of: 'attempt',
  by: 'server',
  id: 'stale',
  words: 'a hello that was late in the network',
  says: ['stale'],
  requirement: 'SW-TAKEOVER-11',
  options: ({ incumbent }) =>
    incumbent ? { instanceOf: incumbent, attempt: incumbent.opening.attempt } : {},
  withinMs: (p) => p.latest('welcomeTimeoutMs'),
  asks: true,
  async happen(a) {
    await a.dial();
    if (a.connection.writable) a.sayHello();
  },
} as const satisfies Row['ending'];

/** Every session wishes for the shortest interval, and the successor is held for many of them. */
const shortestInterval = {
  id: 'shortest-interval',
  options: () => ({ extra: { heartbeat: { intervalMs: SHORTEST_MS } } }),
  holdMs: () => MANY * SHORTEST_MS,
} as const satisfies Row['variation'];

const ROWS: readonly Row[] = [
  {
    ending: stale,
    situation: SITUATIONS.online,
    successor: 'afterwards',
    order: ORDERS.quiet,
    variation: VARIATIONS.otherPath,
  },
  {
    ending: stale,
    situation: SITUATIONS.watched,
    successor: 'at once',
    order: ORDERS.talking,
    variation: VARIATIONS.deaf,
  },
  {
    ending: ENDINGS.kick,
    situation: SITUATIONS.idle,
    successor: 'afterwards',
    order: ORDERS.quietAlone,
    variation: shortestInterval,
  },
];

/** Endings that only attempts can have, and what a wish for an interval lets show. */
export default section('ending', ROWS.map(endingCase));
