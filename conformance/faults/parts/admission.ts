import {
  type AdmissionFactory,
  type AdmissionMeans,
  type Connection,
  createAdmission,
  matches,
  type Proof,
  type Registry,
  stale,
  takenOverTooOften,
} from '@solowire/reference-server';
import type { Hello } from '@solowire/spec';
import { connectionOf } from './connection.js';

type Arguments = [candidate: Connection, hello: Hello, proof: Proof];

/** The registry behind the slots of an admission; the owners of a server are its connections. */
export const registryOf = ({ registry }: AdmissionMeans): Registry<Connection> =>
  registry as unknown as Registry<Connection>;

/** An admission that does something around the right one. */
export const admissionWith =
  (
    around: (means: AdmissionMeans) => (right: () => Promise<void>, ...args: Arguments) => Promise<void>,
  ): AdmissionFactory =>
  (means) => {
    const right = createAdmission(means);
    const admit = around(means);
    return {
      admit: (candidate, ...rest) =>
        admit(() => right.admit(candidate, ...rest), connectionOf(candidate), ...rest),
    };
  };

/** Changes what a candidate is welcomed with. */
export function rewelcome(
  candidate: Connection,
  change: (...right: Parameters<Connection['welcome']>) => Parameters<Connection['welcome']>,
): void {
  const welcome = candidate.welcome.bind(candidate);
  candidate.welcome = (...right) => welcome(...change(...right));
}

/** Takes the slot when the hello arrives, and looks at the credential afterwards. */
export const claimsBeforeItVerifies: AdmissionFactory = (means) => ({
  async admit(candidate, hello, proof) {
    const { registry, authenticate, settled } = means;
    const claim = await registry.claim(candidate, (current) => {
      const contest = { candidate, current, later: null, earlier: [] };
      return stale(contest, means) ?? takenOverTooOften(contest, means);
    });
    if ('refusal' in claim) return candidate.refuse(claim.refusal);
    const grant = await authenticate(proof);
    if (grant === null || !matches(grant.clientIds, hello.clientId)) {
      await registry.release(candidate.clientId, claim.epoch);
      return candidate.refuse({ name: grant === null ? 'authentication-failed' : 'identity-not-allowed' });
    }
    await settled(candidate.clientId);
    await registry.confirm(candidate.clientId, claim.epoch);
    candidate.welcome(hello, grant, claim.epoch, claim.tookOver);
  },
});
