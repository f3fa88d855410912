import { deflates, RSV1 } from '../history/deflate.js';
import { type FrameEvent, MAX_CONTROL_BYTES } from '../history/events.js';
import type { EventOf, History } from '../history/history.js';

/** A rule of RFC 6455 that the server breaks on the wire, and the event that shows it. */
export interface FramingFault {
  detail: string;
  event: EventOf<'frame'> | EventOf<'badFraming'>;
}

/** What a frame is judged by besides its own header. */
interface Context {
  /** The frames before it began a message that has not ended. */
  inMessage: boolean;
  /** Its connection speaks permessage-deflate. */
  deflates: boolean;
}

/** The rules of RFC 6455 §5 that each frame of a server must keep to, in the order in which they are named. */
const RULES: readonly {
  breaks(frame: FrameEvent, context: Context): boolean;
  detail(frame: FrameEvent): string;
}[] = [
  {
    breaks: ({ masked }) => masked === true,
    detail: () => 'a masked frame; a server must not mask (RFC 6455 §5.1)',
  },
  {
    breaks: (frame, { deflates }) =>
      frame.rsv !== undefined && !(deflates && isFirst(frame) && frame.rsv === RSV1),
    detail: () => 'reserved bits without an extension (RFC 6455 §5.2)',
  },
  {
    breaks: ({ opcode }) => opcode.startsWith('reserved'),
    detail: ({ opcode }) => `the ${opcode} opcode (RFC 6455 §5.2)`,
  },
  {
    breaks: (frame) => isControl(frame) && !frame.fin,
    detail: () => 'a fragmented control frame (RFC 6455 §5.5)',
  },
  {
    breaks: (frame) => isControl(frame) && frame.bytes > MAX_CONTROL_BYTES,
    detail: () => `a control frame of more than ${MAX_CONTROL_BYTES} bytes (RFC 6455 §5.5)`,
  },
  {
    breaks: ({ opcode, bytes }) => opcode === 'close' && bytes === 1,
    detail: () => 'a Close with a body of one byte (RFC 6455 §5.5.1)',
  },
  {
    breaks: ({ opcode }, { inMessage }) => opcode === 'continuation' && !inMessage,
    detail: () => 'a continuation of nothing (RFC 6455 §5.4)',
  },
  {
    breaks: (frame, { inMessage }) => isFirst(frame) && inMessage,
    detail: () => 'a new message inside a fragmented one (RFC 6455 §5.4)',
  },
  {
    breaks: ({ opcode, base64 }) => opcode === 'close' && base64 !== undefined,
    detail: () => 'a reason that is not UTF-8 (RFC 6455 §5.5.1)',
  },
];

/** Every fault in the framing of the server, in the order of the history; one frame can show several. */
export function framingFaults(history: History): FramingFault[] {
  const broken = history.all('badFraming').map((event) => ({ detail: event.detail, event }));
  const faults = [...broken, ...history.actors.flatMap((actor) => faultsOf(history, actor))];
  return faults.sort((a, b) => a.event.seq - b.event.seq);
}

function faultsOf(history: History, actor: string): FramingFault[] {
  const offered = history.first('upgradeSent', actor)?.extensions;
  const selected = history.first('upgraded', actor)?.extensions;
  const context: Context = { inMessage: false, deflates: deflates(offered, selected) };
  return history.frames(actor, 'in').flatMap((event) => {
    const broken = RULES.filter((rule) => rule.breaks(event, context));
    if (isFirst(event) || event.opcode === 'continuation') context.inMessage = !event.fin;
    return broken.map((rule) => ({ detail: rule.detail(event), event }));
  });
}

const isControl = ({ opcode }: FrameEvent): boolean =>
  opcode === 'close' || opcode === 'ping' || opcode === 'pong';

/** The first frame of a data message. */
const isFirst = ({ opcode }: FrameEvent): boolean => opcode === 'text' || opcode === 'binary';
