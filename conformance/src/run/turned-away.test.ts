import { createAdmission, type Parts } from '@solowire/reference-server';
import { afterEach, expect, it } from 'vitest';
import { solowire } from '../solowire/index.js';
import { startReference } from '../testing/server.js';
import { runSuite } from './suite.js';
import { MOST_TRIES } from './turned-away.js';

let stop: () => Promise<void>;
afterEach(() => stop());

/** Judges the one case that says this version, on a server that has no time for the first hellos with it. */
async function verdicts(refusals: number) {
  let hellos = 0;
  const createBusy: Parts['createAdmission'] = (means) => {
    const right = createAdmission(means);
    return {
      admit: async (candidate, hello, proof) =>
        hello.version === 7 && hellos++ < refusals
          ? candidate.refuse({ name: 'try-again-later' })
          : right.admit(candidate, hello, proof),
    };
  };
  const server = await startReference({}, { createAdmission: createBusy });
  stop = server.stop;
  const cases = solowire.cases.filter(({ id }) => id === 'handshake/higher-version');
  const addresses = [{ url: server.url }];
  const { results } = await runSuite({ protocol: solowire, target: {}, addresses, seed: 1, cases });
  const own = results.flatMap(({ judgement }) => judgement?.own ?? []);
  return { hellos, verdicts: own.map(({ verdict }) => verdict) };
}

it('lets a case happen again whose client was turned away for once', async () => {
  expect(await verdicts(1)).toEqual({ hellos: 2, verdicts: ['pass'] });
});

it('blames a server that turns it away each time', async () => {
  expect(await verdicts(Number.POSITIVE_INFINITY)).toEqual({ hellos: MOST_TRIES, verdicts: ['fail'] });
});
