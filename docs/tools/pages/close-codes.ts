import { closeCodes, lifeCycle, type Reconnect } from '@solowire/spec';
import { expectedOf } from '../../../conformance/src/judge/check.js';
import { solowire } from '../../../conformance/src/solowire/index.js';
import type { Facts } from '../facts.js';
import { closeCodeHeading, toCase, toCloseCode, toRequirement } from '../links.js';
import { blocks, list, page, table } from '../markdown.js';

const { contract } = solowire;

/** What a client does next, in words, and whether it comes back by itself. */
export const NEXT: Readonly<Record<Reconnect, { short: string; reconnects: string; words: string }>> = {
  backoff: {
    short: 'dial again with backoff',
    reconnects: 'yes',
    words:
      'Dial again with backoff and full jitter, from the first retry on; `retryAfterMs`, if given, is a lower bound of the wait.',
  },
  capped: {
    short: 'dial again after the longest backoff, stop after three in a row',
    reconnects: 'three times',
    words:
      'The client itself is wrong and would send the same again: wait for the longest backoff, and stop after three such ends in a row.',
  },
  'fresh-credential': {
    short: 'get a fresh credential, then dial; stop at the second in a row',
    reconnects: 'once, with a fresh credential',
    words: 'Get a fresh credential first, then dial; stop at the second such end in a row.',
  },
  'new-instance': {
    short: 'on the newest dial: new instanceId, one redial; else nothing',
    reconnects: 'once, as a new instance',
    words:
      'On the newest dial: take a new instanceId and redial once. On an older dial: do nothing, a newer one is on its way.',
  },
  never: {
    short: 'stop; a person or the application decides',
    reconnects: 'no',
    words: 'Stop, and tell the user why. Only a person or the application may decide to dial again.',
  },
};

/** Every close code: what happened, what the client does next, whether it reconnects. */
export const closeCodesPage = ({ requirements, cases }: Facts): string =>
  page(
    'Close codes',
    'The range says what the client does next: **4000–4499 reconnect with backoff, 4500–4999 do not reconnect by yourself.** Codes of RFC 6455 keep their meaning. A code that a client does not know follows its range; everything else that ends a connection (FIN, RST, a failed dial, no code) means: reconnect with backoff.',
    `For 4000–4999 the server sends a \`bye\` with the same code before its Close, since a Close can be lost to a reset or hidden by a library (${toRequirement('SW-CLOSE-1')}). From the \`bye\` on its code is the truth, whatever end follows (${toRequirement('SW-CLIENT-9')}).`,
    table(
      ['code', 'what happened', 'reconnects by itself', 'what the client does next'],
      Object.values(closeCodes).map(({ code, name, meaning, reconnect }) => [
        toCloseCode(code, name),
        meaning,
        NEXT[reconnect].reconnects,
        NEXT[reconnect].short,
      ]),
    ),
    ...Object.values(closeCodes).map(({ code, name, sentBy, bye, reconnect, meaning }) => {
      const rules = Object.values(requirements).filter(({ text }) =>
        new RegExp(`\\b${name}\\b|\\b${code}\\b`).test(text),
      );
      const shown = cases.filter((kase) =>
        kase.checks.some((one) => expectedOf(one, contract).includes(`${code} ${name}`)),
      );
      const causes = causesOf(name);
      return blocks(
        `## ${closeCodeHeading(code, name)}`,
        list([
          `**What happened:** ${meaning}`,
          `**What the client does next:** ${NEXT[reconnect].words}`,
          `**Reconnects by itself:** ${NEXT[reconnect].reconnects}`,
          `**Sent by:** ${sentBy.join(' and ')}${bye ? '; the server sends a `bye` first' : ''}`,
          ...(causes.length > 0 ? [`**In the [life cycle](life-cycle.md):** ${causes.join('; ')}`] : []),
          ...(rules.length > 0 ? [`**Rules:** ${rules.map(({ id }) => toRequirement(id)).join(', ')}`] : []),
          ...(shown.length > 0 ? [`**Shown by:** ${shown.map(({ id }) => toCase(id)).join(', ')}`] : []),
        ]),
      );
    }),
  );

/** What leads to an end with this code, as the life cycle has it. */
function causesOf(name: string): string[] {
  const gives = (ends: unknown) => [ends].flat().includes(name);
  const events = (on: (typeof lifeCycle)['anywhere']) =>
    Object.entries(on)
      .filter(([, { ends }]) => gives(ends))
      .map(([event]) => `\`${event}\``);
  return [
    ...Object.entries(lifeCycle.states).flatMap(([state, { on = {}, deadline }]) => {
      const found = [
        ...events(on),
        ...(deadline && gives(deadline.ends) ? [`\`${deadline.parameter}\` is over`] : []),
      ];
      return found.length > 0 ? [`${found.join(', ')} in *${state}*`] : [];
    }),
    ...events(lifeCycle.anywhere).map((event) => `${event} anywhere`),
  ];
}
