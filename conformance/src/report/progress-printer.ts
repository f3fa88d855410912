import type { JudgedCheck } from '../judge/check.js';
import type { Progress } from '../run/progress.js';
import { seen } from './checks.js';
import { type Layout, layoutFor } from './layout.js';
import { cut } from './wrap.js';

/** A run that takes longer than this says so before it begins. */
const WORTH_SAYING_MS = 10_000;
/** A run with short timings rests often; where each line stays, it is said no more often than this, in ms. */
const SAY_REST_EACH_MS = 10_000;
/** Where each line stays, there are so many of them. */
const LINES = 10;
/** So many failures are said as they happen; where everything fails, more would only push the report out of sight. */
export const MOST_FAILURES = 2;

/** Prints how far a run is. */
export interface ProgressPrinter {
  tell(progress: Progress): void;
  /** Takes the line that is rewritten away. */
  clear(): void;
  /** A line of its own. */
  say(line: string): void;
}

/**
 * Progress while a run goes on: first how long it may take and the longest forced wait, then one line that is rewritten on a
 * terminal, about ten lines elsewhere. The first things that fail are said as soon as they are known, a requirement once.
 */
export function progressPrinter(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>,
  {
    limit,
    layout = layoutFor(stream),
    isFailure,
    env = process.env,
  }: {
    /** How long the run may take, in words. */
    limit: string;
    /** Default: the layout of the stream. */
    layout?: Layout;
    /** Whether a check that did not hold fails the run. */
    isFailure: (check: JudgedCheck) => boolean;
    env?: NodeJS.ProcessEnv;
  },
): ProgressPrinter {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const terminal = stream.isTTY && env.TERM !== 'dumb';
  const { width, paint } = layout;
  const clear = () => {
    if (terminal) stream.write('\r\x1b[2K');
  };
  const say = (line: string) => {
    clear();
    stream.write(`${line}\n`);
  };
  const failed = new Set<string>();
  const broken = new Set<string>();
  let begun = false;
  let asksAgain = false;
  let tenths = 0;
  let silentUntil = 0;

  const tellFailures = ({ ended, found = [] }: Progress) => {
    for (const check of found.filter(isFailure)) {
      failed.add(check.id);
      if (broken.has(check.requirement)) continue;
      broken.add(check.requirement);
      if (broken.size > MOST_FAILURES) continue;
      const line = cut(`FAILED ${check.requirement} in ${ended}: ${seen(check)}`, width - 1);
      say(line.replace(/^FAILED/, (word) => paint('failed', word)));
    }
  };
  /** How many checks have failed by now, if any. */
  const failures = () => (failed.size > 0 ? `${failed.size} failed` : '');

  return {
    tell: (progress) => {
      const { ended, again, done, total, running, expectedMs, longestLeftMs, longestLeft, resting } =
        progress;
      if (!begun) {
        const wait = longestLeft ? `; longest forced wait ${seconds(longestLeftMs)} (${longestLeft})` : '';
        const about = expectedMs > WORTH_SAYING_MS ? `about ${seconds(expectedMs)}, ` : '';
        say(`${total} ${total === 1 ? 'case' : 'cases'}, ${about}at most ${limit}${wait}`);
      }
      begun = true;
      tellFailures(progress);
      const rest =
        resting === undefined ? undefined : `waiting until ${resting} of the listed identities have rested`;
      if (!terminal) {
        const now = Math.floor((LINES * done) / total);
        if (again && !asksAgain) say(`asking again: ${total} ${total === 1 ? 'case' : 'cases'}`);
        else if (!again && ended && now > tenths) say(`[${done}/${total}] ${failed.size} failed`);
        asksAgain = again === true;
        if (!again) tenths = now;
        if (rest !== undefined && performance.now() >= silentUntil) {
          say(rest);
          silentUntil = performance.now() + SAY_REST_EACH_MS;
        }
        return;
      }
      const left = longestLeft ? `longest wait left ${seconds(longestLeftMs)}` : '';
      const doing = rest ?? `${running.length} running: ${running.join(' ')}`;
      const parts = [`${done}/${total} cases${again ? ' again' : ''}`, failures(), left, doing];
      clear();
      // A line that the terminal breaks could not be rewritten.
      const line = cut(parts.filter(Boolean).join(', '), width - 1);
      stream.write(line.replace(/\d+ failed/, (words) => paint('failed', words)));
    },
    clear,
    say,
  };
}
