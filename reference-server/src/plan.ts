import { readFileSync } from 'node:fs';
import { type Authenticate, openAccess } from './authenticate/authenticate.js';
import { JWT_SCHEME, type JwtOptions, jwt } from './authenticate/jwt.js';
import { tokenFile } from './authenticate/tokens.js';
import { OPERATOR_IDENTITIES, type Switches, TEST_IDENTITIES } from './command-line.js';
import { allowedOrigins, checkExposure, isAnybodys } from './exposure.js';
import type { LogLevel } from './log.js';
import { checkParameterName, isOwnLimit, OptionError, type SettingsOptions } from './options.js';
import type { ServerOptions } from './solowire-server.js';
import { observeMethod } from './test-application/observe.js';
import { testingMethods } from './test-application/test-application.js';
import type { ListenOptions } from './transport/listen.js';

/** What the command is to do. */
export interface CommandPlan {
  readonly server: ServerOptions;
  readonly listen: ListenOptions;
  readonly logLevel: LogLevel;
  /** Where the metrics are, and by which names they may be asked for; null if nowhere. */
  readonly metrics: {
    readonly host: string;
    readonly port: number;
    readonly names: readonly string[];
  } | null;
  /**
   * Reads tokens and keys again, each whatever became of the other. What cannot be read, or is wrong, stays as it was.
   * @returns why, for each of those; empty if all went well
   */
  reload(): readonly Error[];
}

/**
 * Makes a plan from the switches.
 * @throws OptionError if they are wrong
 */
export function planOf(switches: Switches): CommandPlan {
  const { host, path, timing, epochFile, log } = switches;
  const tls = readTls(switches);
  checkIdentities(switches);
  checkExposure(switches);
  const origins = allowedOrigins(switches);
  const { authenticate, reload } = createCredentials(switches);
  return {
    logLevel: log,
    metrics: planMetrics(switches),
    reload,
    listen: {
      host,
      port: parsePort('--port', switches.port),
      ...(path === undefined ? {} : { path: checkPath(path) }),
      ...(tls === undefined ? {} : { tls }),
    },
    server: {
      timing,
      ...parseNumbers(switches.set),
      authenticate,
      methods: createMethods(switches),
      trustedProxies: switches.trustedProxy,
      ...(origins === undefined ? {} : { origins }),
      ...(epochFile === undefined ? {} : { epochFile }),
    },
  };
}

function createMethods({ testing, testIdentities, testingBeyondLoopback = false, observe }: Switches) {
  const identities = orDefault(testIdentities, TEST_IDENTITIES);
  return {
    ...(testing ? testingMethods({ identities, beyondLoopback: testingBeyondLoopback }) : {}),
    ...(observe ? observeMethod() : {}),
  };
}

/** Tokens and JWTs, whichever are configured, told apart by their scheme. */
function createCredentials(switches: Switches): Pick<CommandPlan, 'reload'> & { authenticate: Authenticate } {
  const { tokens, observe, operatorIdentity } = switches;
  let verify = createJwt(switches);
  if (isAnybodys(switches)) {
    const operators = observe ? orDefault(operatorIdentity, OPERATOR_IDENTITIES) : [];
    return { authenticate: openAccess({ operators }), reload: () => [] };
  }
  const known = tokens === undefined ? null : tokenFile(tokens);
  return {
    authenticate: (proof) => {
      const responsible = proof.credentials?.scheme === JWT_SCHEME ? verify : known?.authenticate;
      return responsible?.(proof) ?? null;
    },
    reload: () =>
      failures(
        () => known?.reload(),
        () => {
          verify = createJwt(switches);
        },
      ),
  };
}

/** Takes each step, and returns what they throw. */
function failures(...steps: readonly (() => void)[]): Error[] {
  return steps.flatMap((step) => {
    try {
      step();
      return [];
    } catch (error) {
      return [error as Error];
    }
  });
}

function createJwt(switches: Switches): Authenticate | null {
  const { jwks, jwtIssuer, jwtAudience, jwtClaim, jwtOperatorClaim, jwtAnyIssuer, jwtAnyAudience } = switches;
  const others = [jwtIssuer, jwtAudience, jwtClaim, jwtOperatorClaim, jwtAnyIssuer, jwtAnyAudience];
  if (jwks === undefined) {
    if (others.some((value) => value !== undefined && value !== false)) {
      throw new OptionError('the --jwt- switches need --jwks');
    }
    return null;
  }
  return jwt({
    jwks: readKeys(jwks),
    ...(jwtIssuer === undefined ? {} : { issuer: jwtIssuer }),
    ...(jwtAudience === undefined ? {} : { audience: jwtAudience }),
    ...(jwtClaim === undefined ? {} : { clientIdsClaim: jwtClaim }),
    ...(jwtOperatorClaim === undefined ? {} : { operatorClaim: jwtOperatorClaim }),
  });
}

function readKeys(source: string): NonNullable<JwtOptions['jwks']> {
  if (/^https?:/i.test(source)) {
    if (URL.canParse(source)) return new URL(source);
    throw new OptionError(`--jwks must be a file or a URL, not ${JSON.stringify(source)}`);
  }
  try {
    return JSON.parse(read('--jwks', source).toString());
  } catch (error) {
    if (error instanceof OptionError) throw error;
    throw new OptionError(`--jwks: ${source} is not JSON`);
  }
}

function checkIdentities(switches: Switches): void {
  const { testing, testIdentities, observe, operatorIdentity } = switches;
  if (testIdentities.length > 0 && !testing) throw new OptionError('--test-identities needs --testing');
  if (operatorIdentity.length > 0 && !(observe && isAnybodys(switches))) {
    throw new OptionError(
      '--operator-identity needs --observe, and neither --tokens nor --jwks: those say who is an operator',
    );
  }
}

function planMetrics({ metricsPort, metricsHost, metricsAllowedHosts }: Switches): CommandPlan['metrics'] {
  if (metricsPort === undefined) {
    if (metricsAllowedHosts.length > 0) throw new OptionError('--metrics-allowed-hosts needs --metrics-port');
    return null;
  }
  return {
    host: metricsHost,
    port: parsePort('--metrics-port', metricsPort),
    names: [metricsHost, ...metricsAllowedHosts],
  };
}

function parsePort(name: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new OptionError(`${name} must be a number from 0 to 65535, not ${JSON.stringify(text)}`);
}

function checkPath(path: string): string {
  if (/^\/[^?#\s]*$/.test(path)) return path;
  throw new OptionError(`--path must begin with / and hold no query, not ${JSON.stringify(path)}`);
}

function parseNumbers(pairs: readonly string[]): SettingsOptions {
  const numbers = pairs.map((pair) => {
    const [, name, value] = /^(\w+)=(\d+)$/.exec(pair) ?? [];
    if (name === undefined) throw new OptionError(`--set must be name=integer, not ${JSON.stringify(pair)}`);
    return [isOwnLimit(name) ? name : checkParameterName(name), Number(value)] as const;
  });
  return {
    ...Object.fromEntries(numbers.filter(([name]) => isOwnLimit(name))),
    parameters: Object.fromEntries(numbers.filter(([name]) => !isOwnLimit(name))),
  };
}

function readTls({ tlsCert, tlsKey }: Switches): ListenOptions['tls'] {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined)
    throw new OptionError('--tls-cert and --tls-key go together');
  return { cert: read('--tls-cert', tlsCert), key: read('--tls-key', tlsKey) };
}

function read(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new OptionError(`${name}: ${(error as Error).message}`);
  }
}

function orDefault(patterns: readonly string[], pattern: string): readonly string[] {
  return patterns.length > 0 ? patterns : [pattern];
}
