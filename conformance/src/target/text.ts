import { stringify } from 'yaml';
import type { ParameterTable, ParameterValues } from '../contract/index.js';
import { special } from '../generated/special.js';

/** What is known of a server when its target file is written. */
export interface TargetFacts {
  /** Path or address of the schema, for editors. */
  schema: string;
  name?: string;
  url?: string;
  command?: string;
  ready?: string;
  scheme: string;
  token?: string;
  capabilities: readonly string[];
  /** The parameters of the protocol, and what the server announces of them. */
  parameters: ParameterTable;
  announced: ParameterValues;
  needsCredentials: boolean;
}

/** A target file with a comment at each field, those that nobody knows yet as comments to fill in. */
export function targetText(facts: TargetFacts): string {
  return [
    `# yaml-language-server: $schema=${facts.schema}`,
    '# A server for the Solowire conformance kit: solowire test --target THIS_FILE',
    '',
    '# What reports call it.',
    facts.name === undefined ? '# name: my server' : `name: ${scalar(facts.name)}`,
    '',
    "# AsyncAPI document of its protocol, if that is not Solowire's.",
    '# contract: api.yaml',
    '# codecs: { stomp: ./stomp.mjs }   # codecs of the contract that the kit does not have: modules of yours',
    '',
    ...address(facts),
    ...start(facts),
    ...credentials(facts),
    '# Identities are made from this pattern; {n} is a number, {seed} the seed of the run. Or list those that may be used, with',
    '# their credentials; each rests between two cases, so that the run takes longer the fewer there are.',
    '# identities: solowire-{seed}-{n}',
    '# identities:',
    `#   - { id: alice, credentials: { scheme: ${facts.scheme}, token: "\${ALICE_TOKEN}" } }`,
    `#   - { id: bob, credentials: { scheme: ${facts.scheme}, token: "\${BOB_TOKEN}" } }`,
    '# Without credentials of its own an identity shows what `credentials` says.',
    '',
    ...timing(facts),
    ...capabilities(facts),
    '# Checks that are known to fail. One that passes, or that has expired, fails the run.',
    '# knownDeviations:',
    '#   takeover/deaf#a-tcp-ended:',
    '#     reason: the old library keeps half-open sockets',
    '#     link: https://tracker.example.test/123',
    '#     expires: 2030-01-01',
    '#     flaky: true                # it fails only now and then',
    '',
  ].join('\n');
}

/** A text as one line of YAML. */
const scalar = (value: string): string =>
  stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();

function address({ url }: TargetFacts): string[] {
  return [
    '# Where it listens; one entry for each node. May be left out if the ready line tells it.',
    ...(url === undefined
      ? ['# addresses:', '#   - url: ws://127.0.0.1:8080/']
      : ['addresses:', `  - url: ${scalar(url)}`]),
    '#     headers: { X-Api-Key: "${API_KEY}" }   # sent with each upgrade, taken from the environment',
    '#     tls: { ca: ca.pem, servername: example.test }   # whom to trust, and which name to ask for',
    '#     tls: { cert: kit.pem, key: kit.key }            # where the server wants a certificate',
    '#     tls: { rejectUnauthorized: false }              # accepts any certificate',
    '',
  ];
}

function start({ command, ready, url }: TargetFacts): string[] {
  const head = [
    '# How to start and stop it. With this, the kit also judges shutdown, restart and leaks.',
    '# ready: a line on stdout (a group named url tells the address), a port, or a url that answers 2xx.',
  ];
  const more = [
    '#   cwd: ../server               # default: the folder of this file',
    '#   env: { LOG_LEVEL: warn }',
    '#   timeoutMs: 30000             # until it is ready',
    '#   stop: kill -TERM $PID        # default: SIGTERM to the process that listens',
    '#   stopTimeoutMs: 10000',
    '',
  ];
  if (command === undefined)
    return [
      ...head,
      '# start:',
      '#   command: ./server --port 8080',
      '#   ready: { port: 8080 }',
      ...more.slice(0, -1),
      '# If it runs on this machine already: its process id, for what it keeps after many connections (Linux).',
      '# pid: 4711',
      '',
    ];
  const sign = ready === undefined ? `{ port: ${new URL(url!).port} }` : `{ line: ${scalar(ready)} }`;
  return [...head, 'start:', `  command: ${scalar(command)}`, `  ready: ${sign}`, ...more];
}

function credentials({ scheme, token, needsCredentials }: TargetFacts): string[] {
  return [
    '# What each identity shows in its hello: a token ({clientId} is replaced), a list (tokens: [...]), or a command that',
    '# reads clientIds from stdin and prints a token for each. ${NAME} comes from the environment; nothing is printed or kept.',
    ...(needsCredentials ? ['# The server refused a hello without one.'] : []),
    token === undefined
      ? `# credentials: { scheme: ${scheme}, token: "\${SOLOWIRE_TOKEN}" }`
      : `credentials: { scheme: ${scalar(scheme)}, token: ${scalar(token)} }`,
    `# credentials: { scheme: ${scheme}, tokens: ["\${FIRST_TOKEN}", "\${SECOND_TOKEN}"] }`,
    `# credentials: { scheme: ${scheme}, command: ./make-tokens }`,
    '# Credentials and identities that only some cases need; a case that lacks one is not applicable.',
    '# special:',
    ...Object.entries(special).flatMap(([name, { description, isIdentity }]) => [
      `#   # ${description}`,
      `#   ${name}: { ${isIdentity ? `id: ${name}-1, ` : ''}credentials: { scheme: ${scheme}, token: "\${${name.toUpperCase()}_TOKEN}" } }`,
    ]),
    '',
  ];
}

function timing({ parameters, announced }: TargetFacts): string[] {
  const known = Object.entries(announced).map(([name, value]) => `#   ${name}: ${value}`);
  const silent = Object.entries(parameters).filter(([name]) => !Object.hasOwn(announced, name));
  return [
    ...(known.length > 0 ? ['# Its welcome announces, and that holds:', ...known, ''] : []),
    ...(silent.length > 0
      ? [
          '# What it keeps to but does not announce, in ms, bytes or counts (solowire explain NAME). Else the defaults hold:',
          '# parameters:',
          ...silent.map(([name, one]) => `#   ${name}: ${one.default}`),
          '',
        ]
      : []),
  ];
}

function capabilities({ capabilities: list }: TargetFacts): string[] {
  return [
    '# Capabilities that it claims. One that is claimed and not announced is a failure.',
    ...(list.length > 0
      ? ['capabilities:', ...list.map((one) => `  - ${scalar(one)}`)]
      : ['# capabilities: [testing.echo]']),
    '',
  ];
}
