import {
  type HeartbeatTerms,
  type Limits,
  type ParameterName,
  parameters,
  type Welcome,
} from '@solowire/spec';
import type { Fenced } from '../admission/registry.js';
import type { Settings } from '../options.js';
import type { Session } from '../session/session.js';
import { judged, type Method } from './methods.js';

/** What a welcome is made from. */
export interface WelcomeFacts {
  readonly session: Session;
  /** The lower version of both sides (SW-VERSION-1). */
  readonly version: number;
  readonly heartbeat: HeartbeatTerms;
  /** The session that was fenced for this one; null if none was. */
  readonly fenced: Fenced | null;
}

/** Makes the welcome of a session. */
export type WelcomeWriter = (facts: WelcomeFacts) => Welcome;

export type WelcomeWriterFactory = (
  settings: Settings,
  methods: ReadonlyMap<string, Method>,
) => WelcomeWriter;

/** Announces every parameter where the specification says, and the capabilities that this session may use. */
export const createWelcomeWriter: WelcomeWriterFactory = (settings, methods) => {
  const limits = announce(settings);
  const capable = [...methods.values()].filter(({ capability }) => capability !== undefined);
  return ({ session, version, heartbeat, fenced }) => ({
    type: 'welcome',
    version,
    sessionId: session.sessionId,
    epoch: session.epoch,
    heartbeat,
    limits,
    tookOver: fenced && {
      sessionId: fenced.sessionId,
      epoch: fenced.epoch,
      sameInstance: fenced.instanceId === session.instanceId,
    },
    capabilities: capable
      .filter(({ allow }) => !allow || judged(allow(session)))
      .map(({ capability }) => capability!),
  });
};

/** The limits object: each parameter at its pointer, such as `/limits/takeovers/max`. */
function announce(settings: Settings): Limits {
  const welcome: Record<string, unknown> = {};
  for (const [name, { announced }] of Object.entries(parameters)) {
    const keys = announced.split('/').slice(1);
    const last = keys.pop()!;
    let at = welcome;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[last] = settings.parameters[name as ParameterName];
  }
  // Limits that only this server has stand where a server may put fields of its own.
  const { maxHeaderBytes: _, parameters: __, ...ext } = settings;
  return { ...(welcome.limits as Limits), ext };
}
