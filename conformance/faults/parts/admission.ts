import {
  type Admission,
  type AdmissionFactory,
  type Connection,
  createAdmission,
  type Host,
  matches,
  stale,
  takenOverTooOften,
} from '@solowire/reference-server';

type Arguments = Parameters<Admission['admit']>;

/** An admission that does something around the right one. */
export const admissionWith =
  (
    around: (host: Host) => (right: () => Promise<void>, ...args: Arguments) => Promise<void>,
  ): AdmissionFactory =>
  (host) => {
    const right = createAdmission(host);
    const admit = around(host);
    return { admit: (...args) => admit(() => right.admit(...args), ...args) };
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
export const claimsBeforeItVerifies: AdmissionFactory = (host) => ({
  async admit(candidate, hello, proof) {
    candidate.sessionId = host.createSessionId();
    const claim = await host.registry.claim(candidate, (current) => {
      const contest = { candidate, current, later: null, earlier: [] };
      return stale(contest, host) ?? takenOverTooOften(contest, host);
    });
    if ('refusal' in claim) return candidate.refuse(claim.refusal);
    const grant = await host.authenticate(proof);
    if (grant === null || !matches(grant.clientIds, hello.clientId)) {
      await host.registry.release(candidate.clientId, claim.epoch);
      return candidate.refuse({ name: grant === null ? 'authentication-failed' : 'identity-not-allowed' });
    }
    await host.settled(candidate.clientId);
    await host.registry.confirm(candidate.clientId, claim.epoch);
    candidate.welcome(hello, grant, claim.epoch, claim.tookOver);
  },
});
