import type { HistoryEvent } from '../../history/events.js';
import type { History } from '../../history/history.js';
import { CONTROL } from '../../history/marks.js';
import { escapeMarkup as text } from '../escape.js';
import { directionOf, shortWords, timelineOf } from '../timeline.js';

/** Measures in px. */
const ROW = 24;
const HEAD = 34;
const TIME = 54;
const SPAN = 228;
const GAP = 18;
/** How many characters of a label fit between a client's lane and the server's line. */
const LABEL = 31;
/** How many events a picture shows at most; the history has them all. */
const MOST_ROWS = 120;

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
 * A picture of a history: for each connection a lane for the client and a line for the server, time downwards (one row an
 * event), an arrow for each message, Close, FIN and RST; times that something was due in are shaded.
 */
export function lanes(history: History, { title, marked = [], actors }: LanesOptions): string {
  const all = timelineOf(history, marked).filter(
    (e) => !actors || e.actor === 'kit' || actors.includes(e.actor),
  );
  const from = Math.max(
    0,
    Math.min(all.length - MOST_ROWS, all.findIndex((e) => marked.includes(e.seq)) - MOST_ROWS / 2),
  );
  const events = all.slice(from, from + MOST_ROWS);
  const columns = (actors ?? actorsOf(history, marked)).filter((actor) =>
    events.some((e) => e.actor === actor),
  );
  const width = TIME + Math.max(1, columns.length) * (SPAN + GAP);
  const height = HEAD + ROW * (events.length + 1);
  const place = new Place(columns, events);
  const words = shortWords(history);
  const parts = [
    ...shades(history, events, place, width),
    ...columns.map((actor) => frameOf(actor, place, height)),
    ...events.map((e, i) => row(e, words(e) ?? '', HEAD + ROW * (i + 1), place, marked.includes(e.seq))),
  ];
  const more = all.length - events.length;
  return `<figure><figcaption>${text(title)}${more > 0 ? ` (${more} more events in the history)` : ''}</figcaption>
<div class="scroll" tabindex="0" role="group" aria-label="${text(title)}"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Timeline: ${text(title)}">${parts.join('')}</svg></div></figure>`;
}

/** Where things stand in the picture. */
class Place {
  readonly #columns: readonly string[];
  readonly #times: readonly number[];

  constructor(columns: readonly string[], events: readonly HistoryEvent[]) {
    this.#columns = columns;
    this.#times = events.map((e) => e.t);
  }

  /** The client's lane of a connection; what the kit does as a whole stands in the first. */
  client(actor: string): number {
    return TIME + Math.max(0, this.#columns.indexOf(actor)) * (SPAN + GAP) + 8;
  }

  server(actor: string): number {
    return this.client(actor) + SPAN;
  }

  /** The height of a moment, between the rows of the events around it. */
  y(t: number): number {
    const times = this.#times;
    const next = times.findIndex((one) => one >= t);
    if (next === -1) return HEAD + ROW * (times.length + 0.5);
    if (next === 0) return HEAD + ROW * 0.5;
    const [before, after] = [times[next - 1]!, times[next]!];
    const part = after > before ? (t - before) / (after - before) : 1;
    return HEAD + ROW * (next + part);
  }
}

function frameOf(actor: string, place: Place, height: number): string {
  const [client, server] = [place.client(actor), place.server(actor)];
  const line = (x: number) => `<line class="lane" x1="${x}" x2="${x}" y1="${HEAD - 8}" y2="${height - 4}"/>`;
  return `<text class="actor" x="${client}" y="16">${text(actor)}${actor === CONTROL ? ' (control)' : ''}</text><text class="actor end" x="${server}" y="16">server</text>${line(client)}${line(server)}`;
}

/** Times that something was due in: waits that passed in vain, and from the server's Close to its close timeout. */
function shades(history: History, events: readonly HistoryEvent[], place: Place, width: number): string[] {
  const box = (x: number, w: number, from: number, to: number, kind: string, title: string) =>
    `<rect class="${kind}" x="${x}" y="${place.y(from)}" width="${w}" height="${Math.max(2, place.y(to) - place.y(from))}"><title>${text(title)}</title></rect>`;
  return events.flatMap((e) => {
    const [x, w] = e.actor === 'kit' ? [TIME, width - TIME] : [place.client(e.actor), SPAN];
    if (e.kind === 'waited')
      return [box(x, w, e.t - e.forMs, e.t, 'wait', `${Math.round(e.forMs)} ms for ${e.why}, in vain`)];
    if (e.kind === 'frame' && e.dir === 'in' && e.opcode === 'close') {
      const due = history.parameters(e.actor).latest('closeTimeoutMs');
      return [box(x, w, e.t, e.t + due, 'due', `TCP must end within ${Math.round(due)} ms of the Close`)];
    }
    return [];
  });
}

function row(e: HistoryEvent, words: string, y: number, place: Place, marked: boolean): string {
  const label = words.length > LABEL ? `${words.slice(0, LABEL - 1)}…` : words;
  const [client, server] = [place.client(e.actor), place.server(e.actor)];
  const time = `<text class="time" x="${TIME - 6}" y="${y}">${marked ? '▸ ' : ''}${Math.round(e.t)}</text>`;
  const kind = kindOf(e);
  const caption = `<text class="label" x="${client + 9}" y="${y - 4}">${text(label)}</text>`;
  const direction = directionOf(e);
  const arrow =
    direction === '·'
      ? `<circle cx="${client}" cy="${y - 4}" r="3"/>`
      : arrowOf(direction, client, server, y);
  return `<g class="${kind}${marked ? ' marked' : ''}"><title>${text(`${Math.round(e.t)} ms, ${e.actor}: ${words}`)}</title>${time}${arrow}${caption}</g>`;
}

function arrowOf(direction: '>' | '<', client: number, server: number, y: number): string {
  const [from, to, back] = direction === '>' ? [client, server, -7] : [server, client, 7];
  return `<line x1="${from}" x2="${to}" y1="${y}" y2="${y}"/><path d="M${to} ${y}l${back} -3.5v7z"/>`;
}

/** How an event is drawn: by what it is on the wire. */
function kindOf(e: HistoryEvent): 'step' | 'end' | 'rst' | 'close' | 'message' {
  if (e.kind === 'end') return e.how === 'rst' ? 'rst' : 'end';
  if (e.kind === 'dialFailed') return 'rst';
  if (e.kind === 'told' || (e.kind === 'frame' && e.opcode === 'close')) return 'close';
  return e.layer === 'local' ? 'step' : 'message';
}
