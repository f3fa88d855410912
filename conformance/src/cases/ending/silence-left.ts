import type { Client } from '../../stimulus/client.js';
import type { Stage } from '../../stimulus/stage.js';

/**
 * How long a session may be silent in front of its ending, in ms: a successor may take as long to be welcomed as the session itself,
 * and longer. Where nothing is left, the session would end for its silence first.
 */
export function silenceLeftMs({ actor }: Client, { parameters, means: { recorder } }: Stage): number {
  const mine = recorder.events.filter((e) => e.actor === actor);
  const [hello, welcome] = ['asksToOpen', 'welcomed'].map((kind) => mine.find((e) => e.kind === kind));
  const tookMs = hello && welcome ? welcome.t - hello.t : 0;
  return parameters.get('deadAfterMs') - 2 * tookMs;
}
