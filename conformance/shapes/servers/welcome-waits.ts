import { setTimeout as after } from 'node:timers/promises';
import { type AdmissionFactory, createAdmission, type ParameterValues } from '@solowire/reference-server';
import { shortTimings } from '@solowire/spec';
import { MOST } from '../pace.js';
import { shape } from '../shape.js';

const waitMs = ({ takeoverTimeoutMs }: Pick<ParameterValues, 'takeoverTimeoutMs'>): number =>
  MOST * takeoverTimeoutMs;

/** An admission whose takeovers take a while between the fence of the old session and the welcome. */
const waiting =
  (ms: number): AdmissionFactory =>
  (means) => {
    const { registry } = means;
    return createAdmission({
      ...means,
      registry: {
        claim: async (...args) => {
          const claim = await registry.claim(...args);
          if (!('refusal' in claim) && claim.tookOver) await after(ms);
          return claim;
        },
        confirm: (...args) => registry.confirm(...args),
        release: (...args) => registry.release(...args),
      },
    });
  };

/** A takeover may add up to takeoverTimeoutMs to the welcome (SW-TAKEOVER-2); the old session has been told long before. */
export default shape({
  id: 'welcome-waits',
  oddness:
    'welcomes who takes over when three quarters of takeoverTimeoutMs have passed since the fence of the old session',
  permittedBy: ['SW-TAKEOVER-2'],
  touches: ['takeover/other-instance', 'takeover/deaf', 'race/parallel-hellos', 'takeover/newcomer-fails'],
  shows: (h) =>
    h.all('welcomed').some((e) => {
      const hello = h.first('asksToOpen', e.actor);
      return e.tookOver && hello !== undefined && e.t - hello.t >= waitMs(shortTimings);
    }),
  replace: ({ parameters }) => ({ createAdmission: waiting(waitMs(parameters)) }),
});
