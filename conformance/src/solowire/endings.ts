import { type CloseCodeInfo, type CloseCodeName, closeCodes } from '@solowire/spec';
import type { Ending, EndingInfo } from '../contract/index.js';

/** The kit's word for each close code that says why a session ends. The others are of the kit's no concern. */
const WORDS: Readonly<Partial<Record<CloseCodeName, Ending>>> = {
  normal: 'done',
  'framing-error': 'bad-framing',
  'binary-not-supported': 'binary',
  'invalid-utf8': 'not-utf8',
  'message-too-big': 'too-big',
  'internal-error': 'failed',
  'try-again-later': 'busy',
  'heartbeat-timeout': 'silent',
  'hello-timeout': 'unopened',
  'slow-consumer': 'slow',
  draining: 'draining',
  'credential-expired': 'expired',
  'rate-limited': 'flooding',
  'session-taken-over': 'taken-over',
  'authentication-failed': 'bad-credential',
  'identity-not-allowed': 'not-allowed',
  'protocol-violation': 'malformed',
  'unsupported-version': 'bad-version',
  kicked: 'kicked',
  'stale-attempt': 'stale',
  'session-redialled': 'redialled',
};

const infos: readonly CloseCodeInfo[] = Object.values(closeCodes);
const byCode = new Map(infos.map((info) => [info.code, info]));
const byName = new Map<string, CloseCodeInfo>(infos.map((info) => [info.name, info]));

/** The number of a close code. */
export const codeOf = (name: CloseCodeName): number => byName.get(name)!.code;

/** Whether a server may put the code into a Close of its own. */
export const serverMaySend = (code: number): boolean => byCode.get(code)?.sentBy.includes('server') === true;

/** What a close code says in the kit's words; null if it says nothing that the kit has a word for. */
export const endingOf = (code: number): Ending | null => wordOf(byCode.get(code)?.name);

/** The same for the name of a close code. */
export const wordOf = (name: string | undefined): Ending | null => WORDS[name as CloseCodeName] ?? null;

/** How each ending shows. */
export const endings: Readonly<Partial<Record<Ending, EndingInfo>>> = Object.fromEntries(
  infos.flatMap(({ code, name, bye }) => {
    const ending = wordOf(name);
    return ending ? [[ending, { codes: [code], told: bye, words: `${code} ${name}` }]] : [];
  }),
);
