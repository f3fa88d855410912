import { describe, expect, it } from 'vitest';
import type { FrameEvent, Happening } from '../history/events.js';
import { close, dial, frame, historyOf, type Line, upgraded } from '../testing/histories.js';
import { framingFaults } from './framing.js';

const OFFER = 'permessage-deflate; server_no_context_takeover';

/** A connection of `a`, and the frames on it, one a ms. */
const connection = (
  frames: readonly Happening[],
  { offered, selected }: { offered?: string; selected?: string } = {},
): Line[] => [
  [0, 'a', dial],
  [1, 'a', { layer: 'wire', kind: 'upgradeSent', ...(offered ? { extensions: offered } : {}) }],
  [2, 'a', { ...upgraded, extensions: selected ?? null } as Happening],
  ...frames.map((one, i): Line => [3 + i, 'a', one]),
];

/** The place of each faulty frame among those of the connection, and what is wrong with it. */
const faultsIn = (...args: Parameters<typeof connection>): [number, string][] =>
  framingFaults(historyOf(connection(...args))).map(({ detail, event }) => [event.seq - 3, detail]);

const incoming = (opcode: FrameEvent['opcode'], more: Partial<FrameEvent> = {}): Happening => ({
  ...(frame('in', 'text') as FrameEvent),
  opcode,
  ...more,
});

describe('the framing of a server', () => {
  it('is right in messages, whole and in fragments, with control frames between these', () => {
    expect(
      faultsIn([
        incoming('text'),
        incoming('text', { fin: false }),
        incoming('ping', { bytes: 125 }),
        incoming('continuation', { fin: false, bytes: 0 }),
        incoming('pong', { bytes: 0 }),
        incoming('continuation'),
        incoming('binary', { bytes: 100_000 }),
        close('in', 1000, 'x'.repeat(123)),
        close('in', null),
      ]),
    ).toEqual([]);
  });

  it.each<[string, Happening, string]>([
    [
      '§5.1: masked',
      incoming('text', { masked: true }),
      'a masked frame; a server must not mask (RFC 6455 §5.1)',
    ],
    ['§5.2: RSV1', incoming('text', { rsv: 4 }), 'reserved bits without an extension (RFC 6455 §5.2)'],
    ['§5.2: RSV2', incoming('ping', { rsv: 2 }), 'reserved bits without an extension (RFC 6455 §5.2)'],
    ['§5.2: reserved opcode', incoming('reserved-11'), 'the reserved-11 opcode (RFC 6455 §5.2)'],
    ['§5.5: fragmented Ping', incoming('ping', { fin: false }), 'a fragmented control frame (RFC 6455 §5.5)'],
    [
      '§5.5: fragmented Close',
      { ...close('in', 1000), fin: false } as Happening,
      'a fragmented control frame (RFC 6455 §5.5)',
    ],
    [
      '§5.5: long Pong',
      incoming('pong', { bytes: 126 }),
      'a control frame of more than 125 bytes (RFC 6455 §5.5)',
    ],
    [
      '§5.5: long Close',
      close('in', 1000, 'x'.repeat(124)),
      'a control frame of more than 125 bytes (RFC 6455 §5.5)',
    ],
    [
      '§5.5.1: Close of one byte',
      incoming('close', { bytes: 1, code: null, reason: '' }),
      'a Close with a body of one byte (RFC 6455 §5.5.1)',
    ],
    [
      '§5.5.1: reason',
      incoming('close', { bytes: 4, code: 1000, base64: 'A+j//g==' }),
      'a reason that is not UTF-8 (RFC 6455 §5.5.1)',
    ],
    ['§5.4: continuation first', incoming('continuation'), 'a continuation of nothing (RFC 6455 §5.4)'],
  ])('breaks %s', (_, event, detail) => {
    expect(faultsIn([event])).toEqual([[0, detail]]);
  });

  it('breaks §5.4 with a new message inside a fragmented one, and with a continuation behind its end', () => {
    const inside = 'a new message inside a fragmented one (RFC 6455 §5.4)';
    expect(
      faultsIn([
        incoming('text', { fin: false }),
        incoming('binary', { fin: false }),
        incoming('text'),
        incoming('continuation'),
      ]),
    ).toEqual([
      [1, inside],
      [2, inside],
      [3, 'a continuation of nothing (RFC 6455 §5.4)'],
    ]);
  });

  it('may set RSV1 on the first frame of a message where permessage-deflate was offered and selected', () => {
    const compressed = [incoming('text', { rsv: 4, fin: false }), incoming('continuation')];
    expect(faultsIn(compressed, { offered: OFFER, selected: 'permessage-deflate' })).toEqual([]);
    const reserved = 'reserved bits without an extension (RFC 6455 §5.2)';
    expect(faultsIn(compressed, { offered: OFFER })).toEqual([[0, reserved]]);
    expect(faultsIn(compressed, { selected: 'permessage-deflate' })).toEqual([[0, reserved]]);
    expect(faultsIn(compressed, { offered: OFFER, selected: 'x-permessage-deflate' })).toEqual([
      [0, reserved],
    ]);
  });

  it.each<[string, Happening[], number]>([
    ['RSV1 with another bit', [incoming('text', { rsv: 6 })], 0],
    ['RSV1 on a control frame', [incoming('ping', { rsv: 4 })], 0],
    [
      'RSV1 on a later fragment',
      [incoming('text', { rsv: 4, fin: false }), incoming('continuation', { rsv: 4 })],
      1,
    ],
  ])('may not set %s, compressed or not', (_, frames, place) => {
    expect(faultsIn(frames, { offered: OFFER, selected: 'permessage-deflate' })).toEqual([
      [place, 'reserved bits without an extension (RFC 6455 §5.2)'],
    ]);
  });

  it('is judged on each connection alone, and what the kit sends wrongly is not its fault', () => {
    const events: Line[] = [
      ...connection([incoming('text', { fin: false })]),
      [9, 'b', dial],
      [10, 'b', incoming('text')],
      [11, 'a', { ...(frame('out', 'text') as FrameEvent), masked: false, rsv: 2 }],
      [12, 'a', incoming('continuation')],
    ];
    expect(framingFaults(historyOf(events))).toEqual([]);
  });

  it('shows each of its faults, in the order of the history, with those that no frame shows', () => {
    const broken: Happening = { layer: 'wire', kind: 'badFraming', detail: 'a frame of 99 bytes' };
    const worst = incoming('reserved-3', { masked: true, rsv: 1 });
    expect(faultsIn([incoming('pong', { masked: true }), broken, worst]).map(([place]) => place)).toEqual([
      0, 1, 2, 2, 2,
    ]);
  });
});
