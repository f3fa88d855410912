import { Command, Option } from 'commander';
import type { LogLevel } from './log.js';

/** What the switches of the command say, as commander gives it. */
export interface Switches {
  config?: string;
  host: string;
  port: string;
  path?: string;
  timing: 'default' | 'short';
  set: string[];
  epochFile?: string;
  tokens?: string;
  jwks?: string;
  jwksOverHttp?: boolean;
  jwtIssuer?: string;
  jwtAudience?: string;
  jwtAnyIssuer?: boolean;
  jwtAnyAudience?: boolean;
  jwtClaim?: string;
  jwtOperatorClaim?: string;
  openAccess?: boolean;
  testing?: boolean;
  testIdentities: string[];
  testingBeyondLoopback?: boolean;
  testingFromAnyOrigin?: boolean;
  observe?: boolean;
  operatorIdentity: string[];
  tlsCert?: string;
  tlsKey?: string;
  origins: string[];
  trustedProxy: string[];
  metricsPort?: string;
  metricsHost: string;
  metricsBeyondLoopback?: boolean;
  metricsAllowedHosts: string[];
  log: LogLevel;
}

/** Who is a test identity, and who an operator where no token says so. */
export const TEST_IDENTITIES = 'solowire-*';
export const OPERATOR_IDENTITIES = 'solowire-operator*';

/** The command's switches; `version` is that of the package. */
export function createCommand(version: string): Command {
  return new Command('solowire-server')
    .description(
      'The Solowire reference server. Prints one JSON line when it is ready; SIGTERM or SIGINT drains and stops it, ' +
        'SIGHUP reads tokens and keys again.',
    )
    .version(version)
    .option('--config <file>', 'JSON file of switches, such as {"port": 8080, "metricsPort": 9090}')
    .option('--host <address>', 'interface to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 takes a free one', '8080')
    .option('--path <path>', 'path of the WebSocket (default: any)')
    .addOption(
      new Option('--timing <name>', 'set of parameters').choices(['default', 'short']).default('default'),
    )
    .addOption(list('--set <name=value>', 'a single parameter or limit'))
    .option(
      '--epoch-file <file>',
      'keeps epochs growing over restarts, whatever the clock says; one server to a file',
    )
    .option('--tokens <file>', 'JSON file of tokens')
    .option('--jwks <file or url>', 'keys that verify JWTs; without it and --tokens everybody may be anybody')
    .option('--jwks-over-http', 'fetch keys from other machines also without TLS')
    .option('--open-access', 'let everybody be anybody also beyond loopback')
    .option('--jwt-issuer <name>', 'who must have issued a JWT')
    .option('--jwt-any-issuer', 'take JWTs of every issuer that has one of the keys')
    .option('--jwt-audience <name>', 'for whom a JWT must be')
    .option('--jwt-any-audience', 'take JWTs that were made for other services')
    .option('--jwt-claim <name>', 'the claim of a JWT that names its identities (default: sub)')
    .option('--jwt-operator-claim <name>', 'the claim that is true for operators (default: nobody is one)')
    .option('--testing', 'offer the testing methods to test identities; web pages only from --origins')
    .addOption(list('--test-identities <pattern>', 'who is one', TEST_IDENTITIES))
    .option('--testing-beyond-loopback', 'offer testing and observe also to clients on other machines')
    .option('--testing-from-any-origin', 'offer testing and observe also to all web pages')
    .option('--observe', 'offer observe to operators')
    .addOption(
      list('--operator-identity <pattern>', 'who is one if there are no credentials', OPERATOR_IDENTITIES),
    )
    .option('--tls-cert <file>', 'certificate (PEM): speak wss')
    .option('--tls-key <file>', 'its private key (PEM)')
    .addOption(list('--origins <origin>', 'an origin that browsers may come from', 'all'))
    .addOption(
      list(
        '--trusted-proxy <address>',
        'a proxy, or a range such as 10.0.0.0/8, whose X-Forwarded-For is believed',
      ),
    )
    .option('--metrics-port <number>', 'serve /metrics, /healthz and /readyz there')
    .option('--metrics-host <address>', 'interface of that port', '127.0.0.1')
    .option('--metrics-beyond-loopback', 'let that interface be one that other machines reach')
    .addOption(
      list(
        '--metrics-allowed-hosts <name>',
        'a name that the port may be asked by, besides addresses and localhost',
      ),
    )
    .addOption(
      new Option('--log <level>', 'least level of the log on stderr')
        .choices(['debug', 'info', 'warn', 'error'])
        .default('warn'),
    )
    .addHelpText(
      'after',
      '\nEach switch may be an environment variable (SOLOWIRE_METRICS_PORT=9090, lists with commas) or a field of the config' +
        '\nfile ("metricsPort"). The command line goes before the environment, and that before the file.',
    )
    .allowExcessArguments(false);
}

/** A switch that may be repeated; `standIn` says what holds without it. */
function list(flags: string, description: string, standIn = 'none'): Option {
  return new Option(flags, `${description}; may be repeated`)
    .default([] as string[], standIn)
    .argParser((value: string, before: string[]) => [...before, value]);
}
