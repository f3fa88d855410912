import type { Check } from '../check.js';
import { endChecks } from './ends.js';
import { heartbeatChecks } from './heartbeats.js';
import { messageChecks } from './messages.js';
import { sessionChecks } from './sessions.js';

/** The checks that hold for every history, whatever its case wanted to show. */
export const alwaysChecks: readonly Check[] = [
  ...messageChecks,
  ...sessionChecks,
  ...heartbeatChecks,
  ...endChecks,
];
