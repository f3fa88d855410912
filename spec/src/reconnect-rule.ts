import { closeCodes } from './generated/protocol.js';
import type { Reconnect } from './model.js';

/**
 * What a client does after this close code. One that the protocol does not know follows its range: 4500–4999 do not
 * reconnect, everything else does.
 */
export function reconnectRule(code: number): Reconnect {
  return closeCodes[code]?.reconnect ?? (code >= 4500 && code <= 4999 ? 'never' : 'backoff');
}
