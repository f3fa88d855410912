import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  type Authenticate,
  createSolowireServer,
  observeMethod,
  openAccess,
  type Parts,
  readTokens,
  type ServerOptions,
  testingMethods,
  tokens,
} from '@solowire/reference-server';
import { shortTimings } from '@solowire/spec';
import type { RuleId } from '../src/contract/index.js';
import type { Target } from '../src/generated/types.js';
import { solowire } from '../src/solowire/index.js';
import { loadTarget } from '../src/target/load.js';
import { violatedBy } from './catalogue.js';

/** What the file of a faulty server says: the reference server with one part replaced. */
export interface FaultyServer {
  /** Its row in `catalogue.yaml`. */
  id: string;
  /** What this server does, which is one of its kind: "removed from the collection, never closed". */
  name: string;
  /**
   * What fails besides, and why: a check (`takeover/deaf#b-welcomed`, `schema`), all of one requirement
   * (`SW-TEARDOWN-6`), or a glob of either.
   */
  explained?: Readonly<Record<string, string>>;
  /** What the author of such a server has to do, in one sentence. */
  cure: string;
  /** Where it was seen in the wild. */
  links?: readonly string[];
  /** The parts that are wrong. A function, if they keep state or work together: each server gets its own. */
  replace?: Partial<Parts> | (() => Partial<Parts>);
  /** What is wrong outside of the parts: handlers, verification, numbers. A function gets what is right. */
  options?: ServerOptions | ((right: ServerOptions) => ServerOptions);
  /** Its effect reaches other cases: they run one by one. */
  alone?: true;
}

/** A server that is wrong in one way, with what the catalogue says of it. */
export interface Fault extends FaultyServer {
  /** The requirements that it breaks; the kit must fail a check of each. */
  violates: readonly RuleId[];
}

/** Joins a faulty server with its row of the catalogue. Throws if that names no requirement. */
export const fault = (server: FaultyServer): Fault => ({ ...server, violates: violatedBy(server.id) });

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
}

const bundled = (file: string) => fileURLToPath(new URL(`../bundled/${file}`, import.meta.url));

/**
 * The target that the fleet is run as: the bundled one, with a credential whose verification takes its time, and with the
 * short timings for servers that announce none.
 */
export function fleetTarget(): Target {
  const {
    start: _,
    folder: __,
    ...target
  } = loadTarget(bundled('target.yaml'), solowire.contract.parameters);
  return {
    ...target,
    parameters: { ...shortTimings },
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

/** Starts a faulty server on loopback: short timings, the test application and `observe` on. */
export async function startFault(
  { options, replace }: Pick<Fault, 'options' | 'replace'>,
  { credentials = false, port = 0 }: StartOptions = {},
): Promise<Running> {
  const right: ServerOptions = {
    timing: 'short',
    authenticate: credentials ? fleetTokens() : openAccess({ operators: ['solowire-operator*'] }),
    methods: { ...testingMethods(), ...observeMethod() },
  };
  const wrong = typeof options === 'function' ? options(right) : options;
  const parts = typeof replace === 'function' ? replace() : replace;
  const server = createSolowireServer(
    { ...right, ...wrong, methods: { ...right.methods, ...wrong?.methods } },
    parts,
  );
  const { url } = await server.listen({ port });
  return {
    url,
    close: () => server.close(),
    drain: () => server.drain(),
    get sockets() {
      return server.observe().sockets;
    },
  };
}
