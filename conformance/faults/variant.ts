import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  type Authenticate,
  createSolowireServer,
  observeMethod,
  openAccess,
  type ParameterValues,
  type Parts,
  readTokens,
  type ServerOptions,
  testingMethods,
  tokens,
} from '@solowire/reference-server';
import { type ParameterName, parameters, shortTimings } from '@solowire/spec';
import type { Target } from '../src/generated/types.js';
import { solowire } from '../src/solowire/index.js';
import { Random } from '../src/stimulus/random.js';
import { loadTarget } from '../src/target/load.js';

/** The reference server with something replaced: wrong on purpose ({@link FaultyServer}), or right and of an odd shape. */
export interface Variant {
  /** The parts that are replaced. A function, if they keep state, work together or are random: each server gets its own. */
  replace?: Partial<Parts> | ((means: VariantMeans) => Partial<Parts>);
  /** What is replaced outside of the parts: handlers, verification, numbers. A function gets what the others have. */
  options?: ServerOptions | ((right: ServerOptions & Pick<VariantMeans, 'parameters'>) => ServerOptions);
  /** Where it listens. Default: 127.0.0.1. */
  host?: string;
}

/** What the parts of a variant may be made from. */
export interface VariantMeans {
  random: Random;
  /** What the server announces. */
  parameters: ParameterValues;
}

/** A server that runs. */
export interface Running {
  readonly url: string;
  /** Stops at once. */
  close(): Promise<void>;
  /** Stops in order. */
  drain(): Promise<void>;
  /** Its open TCP connections. */
  readonly sockets: number;
}

export interface StartOptions {
  /** Ask for the credentials of {@link fleetTarget}, instead of letting everybody be anybody. Default: no. */
  credentials?: boolean;
  /** Default: 0, any free port. */
  port?: number;
  /** Seed of what the server does at random. Default: 1. */
  seed?: number;
  /** So many times the short timings are announced, and kept. Default: 1. */
  scale?: number;
}

const bundled = (file: string) => fileURLToPath(new URL(`../bundled/${file}`, import.meta.url));

/**
 * The target that the fleet is run as: the bundled one, with a credential whose verification takes its time, and with the
 * short timings, or so many times as long, for servers that announce none.
 */
export function fleetTarget(scale = 1): Target {
  const {
    start: _,
    folder: __,
    environment: ___,
    ...target
  } = loadTarget(bundled('target.yaml'), solowire.contract.parameters);
  return {
    ...target,
    parameters: { ...timings(scale) },
    special: {
      ...target.special,
      slow: { credentials: { scheme: 'token', token: `slow ${target.credentials!.token}` } },
    },
  };
}

/** Long enough for another hello to overtake. */
const SLOW_MS = 250;

/** The tokens of the bundled target; behind the word `slow` each is verified later. */
function fleetTokens(): Authenticate {
  const known = tokens(readTokens(bundled('tokens.json')));
  return async (proof) => {
    const { credentials } = proof;
    const token = /^slow (.*)$/.exec(credentials?.token ?? '')?.[1];
    if (!credentials || token === undefined) return known(proof);
    await after(SLOW_MS);
    return known({ ...proof, credentials: { ...credentials, token } });
  };
}

/** The short timings, with each time so many times as long. */
const timings = (scale: number): ParameterValues =>
  Object.fromEntries(
    Object.entries(shortTimings).map(([name, value]) => [
      name,
      parameters[name as ParameterName].unit === 'ms' ? scale * value : value,
    ]),
  ) as Record<ParameterName, number>;

/** Starts a variant on loopback: short timings, the test application and `observe` on. */
export async function startVariant(
  { options, replace, host = '127.0.0.1' }: Variant,
  { credentials = false, port = 0, seed = 1, scale = 1 }: StartOptions = {},
): Promise<Running> {
  const announced = timings(scale);
  const right: ServerOptions & { parameters: ParameterValues } = {
    timing: 'short',
    parameters: announced,
    authenticate: credentials ? fleetTokens() : openAccess({ operators: ['solowire-operator*'] }),
    methods: { ...testingMethods(), ...observeMethod() },
  };
  const changed = typeof options === 'function' ? options(right) : options;
  const values = { ...announced, ...changed?.parameters };
  const parts =
    typeof replace === 'function' ? replace({ random: new Random(seed), parameters: values }) : replace;
  const server = createSolowireServer(
    { ...right, ...changed, parameters: values, methods: { ...right.methods, ...changed?.methods } },
    parts,
  );
  const { url } = await server.listen({ host, port });
  return {
    url,
    close: () => server.close(),
    drain: () => server.drain(),
    get sockets() {
      return server.observe().sockets;
    },
  };
}
