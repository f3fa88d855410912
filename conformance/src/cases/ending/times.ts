import type { Parameters } from '../../contract/index.js';
import { withinMs } from './endings.js';
import type { Row } from './row.js';

/** How long a successor is held, in intervals: longer than deadAfterMs is in most deployments. */
const INTERVALS = 3.5;
/** And in times of deadAfterMs, where a run is thorough. */
const LONG = 20;

/** How long a successor is held, in ms. */
export function holdMs({ variation, long }: Row, parameters: Parameters): number {
  const own = variation?.holdMs?.(parameters);
  if (own !== undefined) return own;
  const [dead, interval] = [parameters.get('deadAfterMs'), parameters.get('intervalMs')];
  // The late end of a deaf one comes within it, and some intervals behind that.
  const beside = variation?.id === 'deaf' ? parameters.latest('closeTimeoutMs') + 2 * interval : 0;
  const ms = long ? LONG * dead : Math.max(INTERVALS * interval, dead, beside);
  return Number.isFinite(ms) ? ms : parameters.get('closeTimeoutMs');
}

/** The waiting that the protocol forces on a row, in ms. */
export function waitsOf(row: Row): (parameters: Parameters) => number {
  const { ending, situation, successor, order, variation } = row;
  return (parameters) => {
    const finite = (ms: number) => (Number.isFinite(ms) ? ms : 0);
    const begins = ending.withinMs ? withinMs(ending, parameters) : 0;
    const settles =
      successor === 'afterwards' && ending.by === 'client' ? parameters.latest('dropDetectMs') : 0;
    const arranged = situation.id === 'probed' ? parameters.latest('intervalMs') : 0;
    const parts = order.map((part) => {
      if (part === 'hold' || part === 'talk') return holdMs(row, parameters);
      return part === 'silence' ? finite(parameters.latest('deadAfterMs')) : 0;
    });
    const sum = parts.reduce((a, b) => a + b, 0);
    return begins + settles + finite(arranged) + sum + (variation?.waits?.(parameters) ?? 0);
  };
}
