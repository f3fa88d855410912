import type { HistoryEvent } from '../../history/events.js';
import type { History } from '../../history/history.js';
import { CONTROL } from '../../history/marks.js';
import { escapeMarkup as text } from '../escape.js';
import { directionOf, shortWords, timelineOf } from '../timeline.js';
import { visible } from '../visible.js';

/** How many events a timeline shows at most; the history has them all. */
const MOST_EVENTS = 120;
/** How many lanes it has at most; the style knows so many places. */
export const MOST_LANES = 12;
/** How many characters of a field of an event it shows. */
const LONGEST_FIELD = 2000;
/** How many events before and after those that the verdict rests on are printed. */
const NEAR = 8;

export interface LanesOptions {
  title: string;
  /** Events that a verdict rests on. */
  marked?: readonly number[];
  /** Show only these connections. */
  actors?: readonly string[];
}

/** The connections that a timeline shows. */
export const actorsOf = (history: History, marked: readonly number[]): string[] =>
  [...new Set(timelineOf(history, marked).map((e) => e.actor))].filter((actor) => actor !== 'kit');

/**
 * A history as a trace: for each connection a lane with the client at its left and the server at its right, time downwards, and each
 * event a row that opens to all that is known of it. Times that something was due in are shaded.
 */
export function lanes(history: History, { title, marked = [], actors }: LanesOptions): string {
  const all = timelineOf(history, marked).filter(
    (e) => !actors || e.actor === 'kit' || actors.includes(e.actor),
  );
  const columns = (actors ?? actorsOf(history, marked))
    .filter((actor) => all.some((e) => e.actor === actor))
    .slice(0, MOST_LANES);
  const shown = all.filter((e) => e.actor === 'kit' || columns.includes(e.actor));
  const first = shown.findIndex((e) => marked.includes(e.seq));
  const from = Math.max(0, Math.min(shown.length - MOST_EVENTS, first - MOST_EVENTS / 2));
  const events = shown.slice(from, from + MOST_EVENTS);
  const words = shortWords(history);
  const spans = spansOf(history, events);
  const near = new Set(
    events.flatMap((e, i) =>
      marked.includes(e.seq) ? Array.from({ length: 2 * NEAR + 1 }, (_, k) => i - NEAR + k) : [],
    ),
  );
  const rows = events.map((e, i) => {
    const isMarked = marked.includes(e.seq);
    const since = i === 0 ? 0 : e.t - events[i - 1]!.t;
    const far = near.size > 0 ? !near.has(i) : i > 2 * NEAR;
    const classes = [
      kindOf(e),
      DIRECTIONS[directionOf(e)],
      placeOf(columns, e.actor),
      ...(isMarked ? ['marked'] : []),
      ...(far ? ['far'] : []),
    ];
    const shades = spans
      .filter((one) => e.t > one.from && e.t <= one.to)
      .map(
        ({ kind, actor, why }) => `<i class="${kind} ${spanOf(columns, actor)}" title="${text(why)}"></i>`,
      );
    return `<li class="${classes.join(' ')}"><details><summary>${shades.join('')}<time>${isMarked ? '▸ ' : ''}${Math.round(e.t)}</time><span><b>${text(e.actor)}</b> ${text(words(e) ?? '')}</span></summary><pre>${text(
      [
        `${e.actor} ${SPOKEN[directionOf(e)]}, ${e.t.toFixed(1)} ms after the start, ${since.toFixed(1)} ms after the event before${isMarked ? '; the verdict rests on this' : ''}`,
        ...fieldsOf(evidenceOf(history, e)),
      ].join('\n'),
    )}</pre></details></li>`;
  });
  const more = all.length - events.length;
  const names = columns.map(
    (actor, i) =>
      `<span class="l${i}">${text(actor)}${actor === CONTROL ? ' (control)' : ''}<small>server</small></span>`,
  );
  return `<figure class="trace"><figcaption>${text(title)}${more > 0 ? ` (${more} more events in the history)` : ''}</figcaption>
<div class="scroll n${Math.max(1, columns.length)}"><p class="head" aria-hidden="true">${names.join('')}</p><ol aria-label="Timeline: ${text(title)}">${rows.join('')}</ol></div></figure>`;
}

/** What the kit does as a whole stands in the first lane. */
const placeOf = (columns: readonly string[], actor: string): string =>
  `l${Math.max(0, columns.indexOf(actor))}`;

/** What is due of the kit as a whole is due in all lanes. */
const spanOf = (columns: readonly string[], actor: string): string =>
  actor === 'kit' ? 'all' : placeOf(columns, actor);

const DIRECTIONS = { '>': 'out', '<': 'in', '·': 'own' } as const;
const SPOKEN = { '>': 'to the server', '<': 'from the server', '·': 'does' } as const;

interface Span {
  kind: 'wait' | 'due';
  actor: string;
  /** In ms since the start. */
  from: number;
  to: number;
  why: string;
}

/** Times that something was due in: waits that passed in vain, and from the server's Close to its close timeout. */
function spansOf(history: History, events: readonly HistoryEvent[]): Span[] {
  return events.flatMap((e): Span[] => {
    const { actor, t } = e;
    if (e.kind === 'waited') {
      const why = `${Math.round(e.forMs)} ms for ${e.why}, in vain`;
      return [{ kind: 'wait', actor, from: t - e.forMs, to: t, why }];
    }
    if (e.kind === 'frame' && e.dir === 'in' && e.opcode === 'close') {
      const due = history.parameters(actor).latest('closeTimeoutMs');
      const why = `TCP must end within ${Math.round(due)} ms of the Close`;
      return [{ kind: 'due', actor, from: t, to: t + due, why }];
    }
    return [];
  });
}

/** What shows an event on the wire: for a message the frame that it came in or left in, for all others the event itself. */
function evidenceOf({ events }: History, e: HistoryEvent): HistoryEvent {
  if (e.layer !== 'meaning') return e;
  const isFrame = (one: HistoryEvent, dir: 'in' | 'out') =>
    one.actor === e.actor && one.kind === 'frame' && one.dir === dir;
  return (
    (directionOf(e) === '<'
      ? events.findLast((one) => one.seq < e.seq && isFrame(one, 'in'))
      : events.find((one) => one.seq > e.seq && isFrame(one, 'out'))) ?? e
  );
}

/** What the row and its first line say already. */
const IN_THE_ROW = new Set(['seq', 't', 'actor', 'layer', 'kind', 'dir', 'parameters']);

/** All that is recorded of an event, a field a line. */
const fieldsOf = (event: HistoryEvent): string[] =>
  Object.entries(event)
    .filter(([name]) => !IN_THE_ROW.has(name))
    .map(([name, value]) => {
      const shown = visible(typeof value === 'string' ? value : JSON.stringify(value));
      return `${name}: ${shown.length > LONGEST_FIELD ? `${shown.slice(0, LONGEST_FIELD)}…` : shown}`;
    });

/** How an event is drawn: by what it is on the wire. */
function kindOf(e: HistoryEvent): 'step' | 'end' | 'rst' | 'close' | 'message' {
  if (e.kind === 'end') return e.how === 'rst' ? 'rst' : 'end';
  if (e.kind === 'dialFailed') return 'rst';
  if (e.kind === 'told' || (e.kind === 'frame' && e.opcode === 'close')) return 'close';
  return e.layer === 'local' ? 'step' : 'message';
}
