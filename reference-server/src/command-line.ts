import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { openAccess } from './authenticate/authenticate.js';
import { readTokens, tokens } from './authenticate/tokens.js';
import type { LogLevel } from './log.js';
import { checkParameterName, OptionError, type ParameterValues } from './options.js';
import type { ServerOptions } from './server.js';
import { observeMethod } from './testing/observe.js';
import { testingMethods } from './testing/testing.js';
import type { ListenOptions } from './transport/listen.js';
import { isLoopback } from './transport/upgrade.js';

/** What the switches of the command say, as commander gives it. */
interface Switches {
  host: string;
  port: string;
  path?: string;
  timing: 'default' | 'short';
  set: string[];
  tokens?: string;
  testing?: boolean;
  testIdentities: string[];
  testingBeyondLoopback?: boolean;
  observe?: boolean;
  operatorIdentity: string[];
  tlsCert?: string;
  tlsKey?: string;
  origins: string[];
  metricsPort?: string;
  log: LogLevel;
}

/** What the command is to do. */
export interface CommandPlan {
  readonly server: ServerOptions;
  readonly listen: ListenOptions;
  readonly logLevel: LogLevel;
  /** Where the metrics are, on loopback; null if nowhere. */
  readonly metricsPort: number | null;
}

/** Who is a test identity, and who an operator where no token says so. */
const TEST_IDENTITIES = 'solowire-*';
const OPERATOR_IDENTITIES = 'solowire-operator*';

/** The command's switches; `version` is that of the package. */
export function createCommand(version: string): Command {
  return new Command('solowire-server')
    .description(
      'The Solowire reference server. Prints one JSON line when it is ready; SIGTERM or SIGINT drains and stops it.',
    )
    .version(version)
    .option('--host <address>', 'interface to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 takes a free one', '8080')
    .option('--path <path>', 'path of the WebSocket (default: any)')
    .addOption(
      new Option('--timing <name>', 'set of parameters').choices(['default', 'short']).default('default'),
    )
    .option('--set <name=value>', 'a single parameter; may be repeated', collect, [])
    .option('--tokens <file>', 'JSON file of tokens; without it everybody may be anybody')
    .option('--testing', 'offer the testing methods to test identities')
    .option(
      '--test-identities <pattern>',
      `who is one; may be repeated (default: ${TEST_IDENTITIES})`,
      collect,
      [],
    )
    .option('--testing-beyond-loopback', 'offer testing and observe also to clients on other machines')
    .option('--observe', 'offer observe to operators')
    .option(
      '--operator-identity <pattern>',
      `who is one if there is no token file; may be repeated (default: ${OPERATOR_IDENTITIES})`,
      collect,
      [],
    )
    .option('--tls-cert <file>', 'certificate (PEM): speak wss')
    .option('--tls-key <file>', 'its private key (PEM)')
    .option(
      '--origins <origin>',
      'an origin that browsers may come from; may be repeated (default: all)',
      collect,
      [],
    )
    .option('--metrics-port <number>', 'serve /metrics for Prometheus there, on 127.0.0.1 alone')
    .addOption(
      new Option('--log <level>', 'least level of the log on stderr')
        .choices(['debug', 'info', 'warn', 'error'])
        .default('warn'),
    )
    .allowExcessArguments(false);
}

/**
 * Makes a plan from the switches.
 * @throws OptionError if they are wrong
 */
export function planOf(switches: Switches): CommandPlan {
  const { host, path, timing, origins, log, metricsPort } = switches;
  const tls = readTls(switches);
  checkTesting(switches);
  return {
    logLevel: log,
    metricsPort: metricsPort === undefined ? null : parsePort('--metrics-port', metricsPort),
    listen: {
      host,
      port: parsePort('--port', switches.port),
      ...(path === undefined ? {} : { path: checkPath(path) }),
      ...(tls === undefined ? {} : { tls }),
    },
    server: {
      timing,
      parameters: parseParameters(switches.set),
      authenticate: createAuthenticate(switches),
      methods: createMethods(switches),
      ...(origins.length > 0 ? { origins } : {}),
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

function createAuthenticate({ tokens: file, observe, operatorIdentity }: Switches) {
  if (file !== undefined) return tokens(readTokens(file));
  return openAccess({ operators: observe ? orDefault(operatorIdentity, OPERATOR_IDENTITIES) : [] });
}

/** Nobody offers these to the world by one slip of the hand (SW-PROFILE-3). */
function checkTesting({ host, testing, observe, tokens: file, ...rest }: Switches): void {
  if (rest.testIdentities.length > 0 && !testing) throw new OptionError('--test-identities needs --testing');
  if (rest.operatorIdentity.length > 0 && (!observe || file !== undefined)) {
    throw new OptionError(
      '--operator-identity needs --observe, and no --tokens: there the file says who is an operator',
    );
  }
  if (rest.testingBeyondLoopback || host === 'localhost' || isLoopback(host)) return;
  if (testing)
    throw new OptionError(`--testing on ${host}, beyond loopback, needs --testing-beyond-loopback as well`);
  if (observe && file === undefined) {
    throw new OptionError(
      `--observe on ${host}, beyond loopback, needs --tokens or --testing-beyond-loopback as well`,
    );
  }
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

function parseParameters(pairs: readonly string[]): Partial<ParameterValues> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, value] = /^(\w+)=(\d+)$/.exec(pair) ?? [];
      if (name === undefined)
        throw new OptionError(`--set must be name=integer, not ${JSON.stringify(pair)}`);
      return [checkParameterName(name), Number(value)];
    }),
  );
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

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function orDefault(patterns: readonly string[], pattern: string): readonly string[] {
  return patterns.length > 0 ? patterns : [pattern];
}
