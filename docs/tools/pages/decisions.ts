import { closeCodes, type Reconnect } from '@solowire/spec';
import { toCloseCode } from '../links.js';
import { table } from '../markdown.js';
import { NEXT } from './close-codes.js';

/** What can end a connection, and what a client does next: the table of the guide for clients. */
export function decisions(): string {
  const REFERENCE = '](../reference/generated/';
  const rows = (Object.keys(NEXT) as Reconnect[]).map((step) => {
    const codes = Object.values(closeCodes).filter(({ reconnect }) => reconnect === step);
    const others =
      step === 'backoff'
        ? ', every other code up to 4499, no code, FIN, RST, a failed dial'
        : step === 'never'
          ? ', every other code from 4500 to 4999; a Close that your user asked for'
          : '';
    const told = codes.map(({ code, name }) => toCloseCode(code, name).replace('](', REFERENCE)).join(', ');
    return [`${told}${others}`, NEXT[step].words];
  });
  return table(['the end', 'what you do next'], rows);
}
