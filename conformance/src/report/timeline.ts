import type { Contract } from '../contract/index.js';
import type { HistoryEvent } from '../history/events.js';
import type { EventOf, History } from '../history/history.js';
import { CONTROL } from '../history/marks.js';
import { nameCode } from '../judge/codes.js';
import { socketWords } from '../target/process.js';
import { visible } from './visible.js';

/**
 * The words of one event for people, or undefined if it only repeats another: a data frame stands for its meaning.
 * Every report draws its timelines with these.
 */
export function wordsOf(event: HistoryEvent, contract: Contract): string | undefined {
  const words = rawWordsOf(event, contract);
  return words === undefined ? undefined : visible(words);
}

function rawWordsOf(event: HistoryEvent, contract: Contract): string | undefined {
  const { words } = contract;
  switch (event.kind) {
    case 'dial':
      return `dials ${event.address}`;
    case 'upgraded':
      return `WebSocket open${event.subprotocol ? ` (${event.subprotocol})` : ', no subprotocol'}`;
    case 'dialFailed':
      return `no WebSocket: ${event.detail}`;
    case 'frame':
      return frameWords(event, contract);
    case 'badFraming':
      return `broken framing: ${event.detail}`;
    case 'end':
      return event.how === 'unknown' ? 'TCP ended' : event.how.toUpperCase();
    case 'asksToOpen':
      return `${words.asksToOpen} as ${event.identity}, attempt ${event.attempt}`;
    case 'welcomed':
      return `${words.welcomed}${welcomeWords(event)}`;
    case 'told':
      return `${words.told} ${nameCode(contract, event.code)}${event.retryAfterMs === null ? '' : `, retry after ${event.retryAfterMs} ms`}`;
    case 'probe':
      return `${words.probe} ${event.n}`;
    case 'probeAnswer':
      return `${words.probeAnswer} ${event.n}`;
    case 'asked':
      return `${words.asked} ${event.id} ${event.method}`;
    case 'answered':
      return `${words.answered} ${event.id} ${event.ok ? 'ok' : event.error}`;
    case 'pushed':
      return `${words.pushed} ${event.topic}`;
    case 'complained':
      return `${words.complained} ${event.code}${event.ref === null ? '' : ` (${event.ref})`}`;
    case 'malformed':
      if (event.dir === 'out') return undefined;
      return `${event.unread ? 'not read' : 'unlike the schema'}: ${event.detail}`;
    case 'step':
      return `${inWords(event.name)}${event.detail ? `: ${event.detail}` : ''}`;
    case 'control':
      return event.ok ? undefined : 'the round trip failed';
    case 'waited':
      return `waited ${Math.round(event.forMs)} ms for ${event.why}`;
    case 'process':
      return `the server ${event.when} the churn: ${processWords(event)}`;
    case 'barrier':
      return `barrier ${event.name}: ${event.actors.join(', ')}`;
    case 'lag':
      return `the ${event.of} stood still for ${event.ms} ms`;
    case 'full':
      return `nothing more is recorded: ${event.detail}`;
    case 'harnessFault':
      return `fault of the kit: ${event.message}`;
    case 'connected':
    case 'upgradeSent':
    case 'finished':
      return undefined;
  }
}

/** So many epochs of a history are called e1, e2 and so on: each is looked for in the words of each event. */
const SHORT_EPOCHS = 500;

/** The words for the events of one history, short: identities by their names in the case, epochs by their order (e1, e2). */
export function shortWords({
  header,
  events,
  contract,
}: History): (event: HistoryEvent) => string | undefined {
  const epochs = events.flatMap((e) =>
    e.kind === 'welcomed' ? [e.epoch ?? [], e.tookOver?.epoch ?? []].flat() : [],
  );
  const inOrder = [...new Set(epochs.slice(0, SHORT_EPOCHS))].sort((a, b) => a - b);
  const shorter = new Map<string, string>([
    ...Object.entries(header.identities).map(([name, identity]) => [identity, name] as const),
    ...inOrder.flatMap((epoch, i) =>
      [`epoch ${epoch}`, String(epoch)].map((one) => [one, `e${i + 1}`] as const),
    ),
  ]);
  const long = [...shorter.keys()].sort((a, b) => b.length - a.length);
  return (event) =>
    long.reduce((words, one) => words?.replaceAll(one, shorter.get(one)!), wordsOf(event, contract));
}

function welcomeWords({ epoch, tookOver }: EventOf<'welcomed'>): string {
  const number = epoch === undefined ? '' : `, epoch ${epoch}`;
  if (tookOver === undefined) return number;
  return `${number}, took over ${tookOver?.epoch ?? tookOver?.session ?? 'nobody'}`;
}

function processWords({ descriptors, sockets, memoryBytes }: EventOf<'process'>): string {
  const memory = memoryBytes > 0 ? `, ${Math.round(memoryBytes / 2 ** 20)} MiB` : '';
  return `${descriptors} descriptors, sockets: ${socketWords(sockets)}${memory}`;
}
/** The name of a step as words: `withholdCloseReply` is `withhold close reply`. */
const inWords = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function frameWords(event: EventOf<'frame'>, contract: Contract): string | undefined {
  const plain = plainFrameWords(event, contract);
  const odd = oddBits(event);
  return odd.length === 0
    ? plain
    : [plain ?? `${event.opcode} frame, ${event.bytes} bytes`, ...odd].join(', ');
}

function plainFrameWords(event: EventOf<'frame'>, contract: Contract): string | undefined {
  if (event.opcode === 'close') {
    const code = nameCode(contract, event.code);
    return `Close ${code}${event.reason && !code.endsWith(event.reason) ? ` "${event.reason}"` : ''}`;
  }
  if (event.opcode === 'ping' || event.opcode === 'pong') return event.opcode === 'ping' ? 'Ping' : 'Pong';
  if (event.opcode === 'text' && event.fin) return event.dir === 'out' ? oddText(event) : undefined;
  return `${event.opcode} frame, ${event.bytes} bytes${event.fin ? '' : ', to be continued'}`;
}

/** What a header has that RFC 6455 does not ask of its side. */
const oddBits = ({ masked, rsv = 0 }: EventOf<'frame'>): string[] => [
  ...(masked === undefined ? [] : [masked ? 'masked' : 'unmasked']),
  ...(rsv & 4 ? ['RSV1'] : []),
  ...(rsv & 2 ? ['RSV2'] : []),
  ...(rsv & 1 ? ['RSV3'] : []),
];

/** What the kit sends on purpose that no contract reads: for it no meaning stands. */
function oddText({ text = '{}', bytes }: EventOf<'frame'>): string | undefined {
  if (Buffer.byteLength(text) < bytes) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return undefined;
  } catch {
    // It is no JSON, and that is the point.
  }
  return `text ${text}`;
}

/** `>` from the kit to the server, `<` from the server, `·` neither. */
export function directionOf(event: HistoryEvent): '>' | '<' | '·' {
  if ('dir' in event) return event.dir === 'in' ? '<' : '>';
  switch (event.kind) {
    case 'dial':
    case 'asksToOpen':
    case 'asked':
      return '>';
    case 'upgraded':
    case 'dialFailed':
    case 'welcomed':
    case 'told':
    case 'answered':
    case 'pushed':
    case 'complained':
      return '<';
    default:
      return '·';
  }
}

/** Beyond so many connections a timeline shows only those that a verdict rests on. */
const FEW = 3;

/**
 * The events that a timeline of a failure shows, without idle heartbeats: those of all connections if they are few, else
 * those of the ones concerned; the control identity only if it is concerned.
 */
export function timelineOf({ events, contract }: History, restsOn: readonly number[]): HistoryEvent[] {
  const concerned = new Set(restsOn.map((seq) => events[seq]?.actor).filter((actor) => actor !== undefined));
  const others = new Set(events.map((e) => e.actor).filter((actor) => actor !== CONTROL && actor !== 'kit'));
  if (concerned.size === 0 || new Set([...concerned, ...others]).size <= FEW)
    for (const actor of others) concerned.add(actor);
  concerned.add('kit');
  return events.filter(
    (e) =>
      concerned.has(e.actor) && wordsOf(e, contract) !== undefined && (restsOn.includes(e.seq) || !isIdle(e)),
  );
}

/** Heartbeats of the server and their answers, which only fill the page. */
const isIdle = (e: HistoryEvent): boolean =>
  (e.kind === 'probe' && e.dir === 'in') || (e.kind === 'probeAnswer' && e.dir === 'out') || e.kind === 'lag';
