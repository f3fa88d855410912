import { isIP } from 'node:net';
import type { Switches } from './command-line.js';
import { OptionError } from './options.js';
import { isLoopback } from './transport/upgrade.js';

/** One way in which a start is open to strangers. */
interface Opening {
  /** Whether these switches open it. */
  readonly opens: (switches: Switches) => boolean;
  /** The switch that says that it is meant. */
  readonly accepted: keyof Switches & string;
  /** What is open to whom, and what closes it. */
  readonly tell: (switches: Switches) => string;
}

const OPENINGS: readonly Opening[] = [
  {
    opens: ({ testing, host }) => testing === true && isReachable(host),
    accepted: 'testingBeyondLoopback',
    tell: ({ host }) =>
      `--testing with --host ${host} offers the test methods to other machines; listen on 127.0.0.1, leave --testing off`,
  },
  {
    opens: (switches) => switches.observe === true && isAnybodys(switches) && isReachable(switches.host),
    accepted: 'testingBeyondLoopback',
    tell: ({ host }) =>
      `--observe with --host ${host} and without credentials lets anybody on other machines be an operator; give --tokens or --jwks`,
  },
  {
    opens: (switches) => isAnybodys(switches) && isReachable(switches.host),
    accepted: 'openAccess',
    tell: ({ host }) =>
      `--host ${host} without credentials lets everybody on other machines be anybody; give --tokens or --jwks`,
  },
  {
    opens: ({ jwks, jwtAudience }) => jwks !== undefined && jwtAudience === undefined,
    accepted: 'jwtAnyAudience',
    tell: () =>
      '--jwks without --jwt-audience takes tokens that were made for other services; give --jwt-audience',
  },
  {
    opens: ({ jwks, jwtIssuer }) => jwks !== undefined && jwtIssuer === undefined,
    accepted: 'jwtAnyIssuer',
    tell: () =>
      '--jwks without --jwt-issuer takes tokens of every issuer that has one of these keys; give --jwt-issuer',
  },
  {
    opens: ({ jwks }) => isReachableOverHttp(jwks),
    accepted: 'jwksOverHttp',
    tell: ({ jwks }) =>
      `--jwks ${jwks} lets whoever is on the way there choose the keys; take https or a file`,
  },
  {
    opens: ({ metricsPort, metricsHost }) => metricsPort !== undefined && isReachable(metricsHost),
    accepted: 'metricsBeyondLoopback',
    tell: ({ metricsHost }) =>
      `--metrics-host ${metricsHost} shows the metrics to other machines, without credentials; take 127.0.0.1`,
  },
];

/**
 * Refuses a start that is open to strangers by one slip of the hand (SW-PROFILE-3, RFC 8725 §3.8 and §3.9): a second switch has to
 * say that it is meant.
 * @throws OptionError with what is open, what closes it, and which switch accepts it
 */
export function checkExposure(switches: Switches): void {
  const opening = OPENINGS.find(({ opens, accepted }) => opens(switches) && !switches[accepted]);
  if (opening) {
    throw new OptionError(`${opening.tell(switches)}, or ${switchOf(opening.accepted)} if that is meant`);
  }
}

/**
 * The origins that web pages may come from; undefined means any. A page in a browser on this machine comes over loopback, whoever
 * wrote it: what no credential guards on a server for tests is for listed origins alone. Clients that are no browsers say none.
 */
export function allowedOrigins(switches: Switches): readonly string[] | undefined {
  const { origins, testing, observe, testingFromAnyOrigin } = switches;
  if (origins.length > 0) return origins;
  const guarded = testing || (observe && isAnybodys(switches));
  return guarded && !testingFromAnyOrigin ? [] : undefined;
}

/** Whether there are no credentials, so that everybody may be anybody. */
export function isAnybodys({ tokens, jwks }: Switches): boolean {
  return tokens === undefined && jwks === undefined;
}

/** Whether other machines reach what listens there. A name may stand for any address, whatever it looks like. */
function isReachable(host: string): boolean {
  return host !== 'localhost' && !(isIP(host) !== 0 && isLoopback(host));
}

/** Whether this is a URL without TLS of another machine. */
function isReachableOverHttp(url = ''): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && isReachable(hostname.replace(/^\[|\]$/g, ''));
}

/** `--open-access` of `openAccess`. */
function switchOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
