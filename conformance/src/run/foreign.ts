import type { Contract, Payload } from '../contract/index.js';
import type { FrameEvent } from '../history/events.js';
import type { History } from '../history/history.js';

/** What is shown of a server's text, in characters. */
const SHOWN = 80;

/** The codes by which a server says that it does not understand its client (RFC 6455 §7.4.1); from here on they are those of protocols. */
const NOT_UNDERSTOOD: ReadonlySet<number> = new Set([1002, 1003, 1007, 1008]);
const FIRST_OF_A_PROTOCOL = 3000;

/**
 * What shows, in the history of an opening, that a server speaks another protocol; undefined if nothing does. A server that has selected
 * the subprotocol, or has said anything that its protocol knows, speaks it, however wrongly.
 */
export function foreignSign(history: History): string | undefined {
  const { contract } = history;
  const { subprotocols } = contract;
  const upgrades = history.all('upgraded');
  const isSelected = upgrades.some(({ subprotocol }) => subprotocols.includes(subprotocol ?? ''));
  if (upgrades.length === 0 || isSelected || history.all('welcomed').length > 0) return undefined;
  const frames = history.all('frame').filter(({ opcode }) => opcode === 'text' || opcode === 'binary');
  const received = frames.filter(({ dir }) => dir === 'in');
  const sent = new Set(frames.flatMap(({ dir, text }) => (dir === 'out' ? (text ?? []) : [])));
  const [first] = received;
  if (first && received.every(({ text }) => text !== undefined && sent.has(text)))
    return 'it sends back what it is sent';
  if (received.some((frame) => knows(contract, frame))) return undefined;
  if (first) return `its first message was ${shown(first)}`;
  const close = history.all('frame').find(({ dir, opcode }) => dir === 'in' && opcode === 'close');
  if (close && isStrange(contract, close.code ?? null)) return `it closed the connection with ${close.code}`;
  // Without a subprotocol, a server that is silent may be a faulty one of the protocol.
  return subprotocols.length > 0 ? `it selected no subprotocol, and ${silence(close)}` : undefined;
}

/** The same as a sentence for people, with what to do. `document`: the file that describes the protocol, if the caller named one. */
export function foreignWords({ name, subprotocols, hash }: Contract, sign: string): string {
  const protocol = subprotocols[0] ?? name;
  const next =
    hash === undefined
      ? 'if it has a protocol of its own, describe it: solowire init --contract api.yaml'
      : 'check the address, and whether the document is the one of this server';
  return `this server answers, but it does not speak ${protocol}: ${sign}; ${next}`;
}

const silence = (close: FrameEvent | undefined): string =>
  close ? `closed the connection with ${close.code ?? 'no code'}` : 'said nothing of the protocol';

function isStrange({ codes }: Contract, code: number | null): boolean {
  if (code === null || codes.known.some((one) => one.code === code)) return false;
  return code >= FIRST_OF_A_PROTOCOL || NOT_UNDERSTOOD.has(code);
}

/** Whether a message is one of the protocol. */
function knows(contract: Contract, { text, base64, fin }: FrameEvent): boolean {
  const message: Payload = text ?? Buffer.from(base64 ?? '', 'base64');
  if (!fin) return false;
  if (contract.knows) return contract.knows(message);
  return !contract
    .session()
    .read('in', message)
    .means.some(({ kind }) => kind === 'malformed');
}

function shown({ text, bytes }: FrameEvent): string {
  if (text === undefined) return `${bytes} bytes that are no text`;
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return JSON.stringify(cut);
}
