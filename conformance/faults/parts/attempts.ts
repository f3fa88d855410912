import { type AdmissionFactory, createAdmission, type Proof } from '@solowire/reference-server';
import type { Hello } from '@solowire/spec';
import { connectionOf } from './connection.js';
import { onWelcome } from './takeover-faults.js';

/** An admission that notes the attempts of an instance by itself, at `noting`, and forgets them with the end of a session alone. */
export const notedAttempts =
  (noting: 'arrival' | 'verification'): AdmissionFactory =>
  (means) => {
    const noted = new Map<string, number>();
    const hellos = new WeakMap<Proof, Hello>();
    const keyOf = ({ clientId, instanceId }: Hello) => `${clientId} ${instanceId}`;
    const right = createAdmission({
      ...means,
      async authenticate(proof) {
        const grant = await means.authenticate(proof);
        const hello = hellos.get(proof);
        if (grant && hello && noting === 'verification') noted.set(keyOf(hello), hello.attempt);
        return grant;
      },
    });
    return {
      async admit(candidate, hello, proof) {
        const { attempt } = hello;
        const key = keyOf(hello);
        if (attempt <= (noted.get(key) ?? 0)) return candidate.refuse({ name: 'stale-attempt' });
        if (noting === 'arrival') noted.set(key, attempt);
        hellos.set(proof, hello);
        const connection = connectionOf(candidate);
        onWelcome(connection, () =>
          connection.application!.onEnd(() => {
            if (noted.get(key) === attempt) noted.delete(key);
          }),
        );
        return right.admit(candidate, hello, proof);
      },
    };
  };
