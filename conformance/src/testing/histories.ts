import type { Contract, ParameterName } from '../contract/index.js';
import type { Happening, HistoryEvent } from '../history/events.js';
import { FORMAT, History, type HistoryHeader } from '../history/history.js';
import { endingOf } from '../solowire/endings.js';
import { solowire } from '../solowire/index.js';

/** A line of a history written by hand: when (ms), who, what. */
export type Line = [t: number, actor: string, happening: Happening];

/** The short timings, so that tests can speak of the specification's own bounds. */
export const shortParameters = Object.fromEntries(
  Object.entries(solowire.contract.parameters).map(([name, { short }]) => [name, short]),
) as Record<ParameterName, number>;

/** A history for a judge's test. */
export function historyOf(
  lines: readonly Line[],
  header: Partial<HistoryHeader> = {},
  contract: Contract = solowire.contract,
): History {
  const events = lines.map(([t, actor, happening], seq): HistoryEvent => ({ seq, t, actor, ...happening }));
  return new History(
    {
      format: FORMAT,
      kit: '0',
      contract: { name: 'solowire', version: '1' },
      case: 'test/test',
      repeat: 0,
      seed: 1,
      parameters: shortParameters,
      timeScale: 1,
      identities: {},
      capabilities: [],
      target: { name: 'test', url: 'ws://127.0.0.1/' },
      calibration: { loopbackRttMs: 0.1, loopbackRttMaxMs: 1, timerLateMs: 0.1, timerLateMaxMs: 1 },
      ...header,
    },
    events,
    contract,
  );
}

/** The events that tests write most. */
export const dial: Happening = { layer: 'wire', kind: 'dial', address: 'ws://127.0.0.1/' };
export const upgraded: Happening = {
  layer: 'wire',
  kind: 'upgraded',
  status: 101,
  subprotocol: 'solowire.v1',
  extensions: null,
};
export const hello = (identity = 'X', instance = 'i', attempt = 1): Happening => ({
  layer: 'meaning',
  kind: 'asksToOpen',
  identity,
  instance,
  attempt,
});
export const welcome = (
  epoch: number,
  more: Partial<Extract<Happening, { kind: 'welcomed' }>> = {},
): Happening => ({
  layer: 'meaning',
  kind: 'welcomed',
  session: `s${epoch}`,
  epoch,
  tookOver: null,
  parameters: {},
  capabilities: [],
  version: 1,
  ...more,
});
export const told = (code: number): Happening => ({
  layer: 'meaning',
  kind: 'told',
  ending: endingOf(code),
  code,
  reason: '',
  retryAfterMs: null,
});
export const frame = (
  dir: 'in' | 'out',
  opcode: 'text' | 'close' | 'ping' | 'pong' | 'binary',
  more: Partial<Extract<Happening, { kind: 'frame' }>> = {},
): Happening => ({ layer: 'wire', kind: 'frame', dir, opcode, fin: true, bytes: 2, ...more });
export const close = (dir: 'in' | 'out', code: number | null, reason = ''): Happening =>
  frame(dir, 'close', { code, reason, bytes: code === null ? 0 : 2 + reason.length });
export const end = (dir: 'in' | 'out', how: 'fin' | 'rst' | 'unknown' = 'fin'): Happening => ({
  layer: 'wire',
  kind: 'end',
  dir,
  how,
});
export const probe = (dir: 'in' | 'out', n: number): Happening => ({
  layer: 'meaning',
  kind: 'probe',
  dir,
  n,
});
export const ack = (dir: 'in' | 'out', n: number): Happening => ({
  layer: 'meaning',
  kind: 'probeAnswer',
  dir,
  n,
});
export const control = (ok = true, rttMs = 1): Happening => ({
  layer: 'local',
  kind: 'control',
  ok,
  rttMs: ok ? rttMs : null,
});
export const step = (name: string, wrong = false): Happening => ({
  layer: 'local',
  kind: 'step',
  name,
  ...(wrong ? { wrong } : {}),
});
export const waited = (why: string): Happening => ({
  layer: 'local',
  kind: 'waited',
  forMs: 1,
  why,
  lateMs: 0,
});
export const lag = (ms: number): Happening => ({ layer: 'local', kind: 'lag', of: 'kit', ms });
export const finished: Happening = { layer: 'local', kind: 'finished' };
