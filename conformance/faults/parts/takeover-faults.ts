import {
  type AdmissionFactory,
  type Connection,
  createAdmission,
  type Judge,
  specifiedJudges,
} from '@solowire/reference-server';

/** An admission that asks for other reasons to refuse. */
export const judging =
  (change: (right: readonly Judge[]) => readonly Judge[]): AdmissionFactory =>
  (means) =>
    createAdmission(means, change(specifiedJudges));

/** Sees each candidate before it is decided, and each session when it is welcomed. */
export const onWelcome = (
  candidate: Connection,
  then: (...args: Parameters<Connection['welcome']>) => void,
): void => {
  const welcome = candidate.welcome.bind(candidate);
  candidate.welcome = (...args) => {
    welcome(...args);
    then(...args);
  };
};

/** Finds stale dials by what is made of their attempts. */
export const staleBy =
  (made: (attempt: number) => string): Judge =>
  ({ candidate, current, earlier }) => {
    const rivals = current === null ? earlier : [current, ...earlier];
    const isStale = rivals.some(
      ({ instanceId, attempt }) =>
        instanceId === candidate.instanceId && made(attempt) >= made(candidate.attempt),
    );
    return isStale ? { name: 'stale-attempt' } : null;
  };
