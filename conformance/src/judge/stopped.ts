import type { History } from '../history/history.js';
import { STEP } from '../history/marks.js';
import { nameCode } from './codes.js';

/** Where the case stopped, and why; undefined if it came to its end. */
export function stopped(h: History): string | undefined {
  const at = h.all('step').find(({ name }) => name === STEP.stopped);
  return at && `the case stopped there: ${at.actor} ${instead(h, at.actor)}`;
}

/** What happened to an actor in place of what was waited for; its name, or "it", goes before. */
export function instead(h: History, actor: string): string {
  const failed = h.first('dialFailed', actor);
  if (failed) return `was not connected: ${failed.detail}`;
  if (!h.first('dial', actor)) return 'was never dialled';
  const { contract } = h;
  const isWelcomed = h.first('welcomed', actor) !== undefined;
  const { told, close, transport, first } = h.end(actor);
  if (told) return `was told ${nameCode(contract, told.code)}`;
  if (first === 'client') return 'ended its connection itself';
  if (close) return `was ${isWelcomed ? 'closed' : 'refused'} with ${nameCode(contract, close.code)}`;
  if (transport) return `saw the end of TCP (${transport.how.toUpperCase()}), and no Close`;
  if (isWelcomed) return 'got no answer to its round trip';
  return h.first('asksToOpen', actor)
    ? `got no answer to its ${contract.words.asksToOpen}`
    : `sent no ${contract.words.asksToOpen}`;
}
