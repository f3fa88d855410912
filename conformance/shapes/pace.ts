import type { ParameterValues } from '@solowire/reference-server';
import type { History } from '../src/history/history.js';

/** So much of a time that is permitted a shape takes: what is left is for the machine. */
export const MOST = 0.75;

/** How long a hello may wait for its welcome, whatever happened before, in ms. */
export const longestWelcomeMs = ({ welcomeTimeoutMs, reconnectWithinMs }: ParameterValues): number =>
  MOST * Math.min(welcomeTimeoutMs, reconnectWithinMs);

/** Whether each welcome of a history took that long, in ms. */
export const welcomesTook =
  (ms: number) =>
  (h: History): boolean =>
    h.all('welcomed').every((e) => {
      const hello = h.first('asksToOpen', e.actor);
      return hello !== undefined && e.t - hello.t >= ms;
    });
