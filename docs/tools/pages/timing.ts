import { type Parameter, parameters } from '@solowire/spec';
import type { Facts } from '../facts.js';
import { toParameter, toRequirement } from '../links.js';
import { blocks, code, fence, list, page, table } from '../markdown.js';

/** How many columns a drawn window has. */
const WIDTH = 64;

/** Every parameter, with its window drawn. */
export const timingPage = ({ requirements }: Facts): string =>
  page(
    'Heartbeats and timing',
    `The server sends a heartbeat every ${toParameter('intervalMs')}, whatever else flows, and the client acknowledges each one; the client may probe at any time and is acknowledged, too. A peer that hears nothing for ${toParameter('deadAfterMs')} counts the other one as dead. RFC 6455 Pings are answered and mean nothing: containers answer them while the application is dead (${toRequirement('SW-HEARTBEAT-9')}).`,
    blocks(
      '## All parameters',
      'The **default** holds where nothing is announced. The **short** value belongs to the *short timings*, which a server uses so that a conformance run takes seconds. A server announces its values in `welcome`; the range is hard, so that nobody announces his way out of a promise. Values are in ms or bytes where the name says so, else counts.',
      table(
        ['parameter', 'default', 'short', 'range', 'announced in welcome'],
        Object.entries(parameters).map(([name, p]) => [
          toParameter(name),
          p.default,
          p.short,
          `${p.min} – ${p.max}`,
          code(p.announced),
        ]),
      ),
    ),
    ...Object.entries(parameters).map(([name, p]) => {
      const mentioning = Object.values(requirements).filter(({ text }) => text.includes(name));
      return blocks(
        `## ${name}`,
        p.meaning,
        `*Why these numbers:* ${p.why}`,
        list([
          `**Default:** ${p.default} ${unitOf(p)}; short ${p.short}; ${p.min} to ${p.max}`,
          ...(p.late
            ? [
                `**Tolerance:** late by ${p.late.absoluteMs} ms + ${p.late.percent} %${p.early ? `, early by ${p.early.absoluteMs} ms` : ''}`,
              ]
            : []),
          ...(mentioning.length > 0
            ? [`**Rules:** ${mentioning.map(({ id }) => toRequirement(id)).join(', ')}`]
            : []),
        ]),
        windowOf(p),
      );
    }),
  );

const unitOf = ({ unit }: Parameter): string => (unit === 'count' ? '' : unit);

/** The time after the cause, drawn for the default and the short value. */
function windowOf(p: Parameter): string | undefined {
  if (!p.late || !p.early) return undefined;
  const { late, early } = p;
  const rows = (['default', 'short'] as const).flatMap((which) => {
    const value = p[which];
    const latest = value + late.absoluteMs + (late.percent * value) / 100;
    const earliest = early.absoluteMs > 0 ? value - early.absoluteMs : 0;
    return drawn(which, earliest, value, latest);
  });
  return fence('text', rows.join('\n').trimEnd());
}

function drawn(which: string, earliest: number, value: number, latest: number): string[] {
  const scale = (WIDTH * 0.8) / latest;
  const [from, to] = [Math.round(earliest * scale), Math.round(latest * scale)];
  const mark = Math.min(to - 1, Math.max(from, Math.round(value * scale)));
  const bar = [...'·'.repeat(from), ...'█'.repeat(to - from), ...'·'.repeat(WIDTH - to)];
  if (from < mark) bar.splice(mark, 1, '▓');
  const words =
    earliest > 0
      ? `in time from ${plain(earliest)} to ${plain(latest)} ms`
      : `in time up to ${plain(latest)} ms`;
  return [`${`${which} ${plain(value)} ms`.padEnd(18)} ${words}`, `0 ${bar.join('')}`, ''];
}

const plain = (value: number): string => String(Math.round(value));
