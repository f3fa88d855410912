import { describe, expect, it } from 'vitest';
import type { Happening } from '../history/events.js';
import { solowire } from '../solowire/index.js';
import { close, frame, historyOf } from '../testing/histories.js';
import { timelineOf, wordsOf } from './timeline.js';

const words = (happening: Happening) =>
  wordsOf({ seq: 0, t: 0, actor: 'a', ...happening }, solowire.contract);

describe('the words for a frame', () => {
  it('say nothing of a whole message, for which its meaning stands', () => {
    expect(words(frame('in', 'text', { text: '{}' }))).toBeUndefined();
  });

  it('name the bits of its header that RFC 6455 does not ask for', () => {
    expect(words(frame('in', 'text', { masked: true }))).toBe('text frame, 2 bytes, masked');
    expect(words(frame('out', 'text', { masked: false, rsv: 5 }))).toBe(
      'text frame, 2 bytes, unmasked, RSV1, RSV3',
    );
    expect(words(frame('in', 'ping', { rsv: 2 }))).toBe('Ping, RSV2');
    expect(words({ ...close('in', 1000), masked: true } as Happening)).toMatch(/^Close 1000.*, masked$/);
  });

  it('bring a faulty frame into the timeline of the failure that rests on it', () => {
    const history = historyOf([
      [0, 'a', frame('in', 'text')],
      [1, 'a', frame('in', 'text', { masked: true })],
    ]);
    expect(timelineOf(history, [1]).map(({ seq }) => seq)).toEqual([1]);
  });
});
