import { fileURLToPath } from 'node:url';
import {
  createSolowireServer,
  observeMethod,
  openAccess,
  type Parts,
  readTokens,
  type ServerOptions,
  testingMethods,
  tokens,
} from '@solowire/reference-server';
import type { RequirementId } from '@solowire/spec';

/** A server that is wrong in one way: the reference server with one part replaced. */
export interface Fault {
  /** Its row in `catalogue.yaml`. */
  id: string;
  /** What is wrong, as a report says it: "removed from the collection, never closed". */
  name: string;
  /** The requirements that it breaks; the kit must fail a check of each. */
  violates: readonly RequirementId[];
  /**
   * What fails besides, and why: a check (`takeover/deaf#b-welcomed`, `schema`), all of one requirement
   * (`SW-TEARDOWN-6`), or a glob of either.
   */
  explained?: Readonly<Record<string, string>>;
  /** What the author of such a server has to do, in one sentence. */
  cure: string;
  /** Where it was seen in the wild. */
  links?: readonly string[];
  /** What the server is made for, where the fault lies in the application: handlers, verification. */
  options?: Partial<ServerOptions>;
  /** The part that is wrong. A function, if it keeps state: each server gets its own. */
  replace?: Partial<Parts> | (() => Partial<Parts>);
}

/** Says of an object literal that it is a fault. */
export const fault = (one: Fault): Fault => one;

/** A server that runs. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Ask for the tokens of the bundled target, instead of letting everybody be anybody. Default: no. */
  tokens?: boolean;
  /** Default: 0, any free port. */
  port?: number;
}

const BUNDLED_TOKENS = fileURLToPath(new URL('../bundled/tokens.json', import.meta.url));

/** Starts a faulty server on loopback: short timings, the test application and `observe` on. */
export async function startFault(
  { options, replace }: Pick<Fault, 'options' | 'replace'>,
  { tokens: withTokens = false, port = 0 }: StartOptions = {},
): Promise<Running> {
  const server = createSolowireServer(
    {
      timing: 'short',
      authenticate: withTokens
        ? tokens(readTokens(BUNDLED_TOKENS))
        : openAccess({ operators: ['solowire-operator*'] }),
      ...options,
      methods: { ...testingMethods(), ...observeMethod(), ...options?.methods },
    },
    typeof replace === 'function' ? replace() : replace,
  );
  const { url } = await server.listen({ port });
  return { url, close: () => server.close() };
}
