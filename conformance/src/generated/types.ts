// Generated from conformance/schemas by `npm run spec:generate`; edit those.
/**
 * A server to be checked: where it is, how it is started and stopped, and who may connect.
 */
export interface Target {
  /**
   * What reports call the server.
   */
  name?: string;
  /**
   * AsyncAPI document, with x-single-session, of the protocol that the server speaks; relative to this file. Default: Solowire's.
   */
  contract?: string;
  /**
   * In place of `contract`: the name of a protocol whose document comes with the kit; `solowire test --protocol` lists them.
   */
  protocol?: string;
  /**
   * Codecs that the contract names and the kit does not have: JavaScript modules by the names of codecs, relative to this file. The kit runs them. Each exports by default `{ decode(bytes, isBinary, state), encode(message, state) }`: `decode` returns the list of messages that a WebSocket message completes, and throws if it cannot be read; `encode` returns `{ data, binary }`; `state` is an object of the connection.
   */
  codecs?: {
    [k: string]: string;
  };
  /**
   * Where it listens, one for each node. May be left out if `start` tells the URL when the server is ready.
   *
   * @minItems 1
   */
  addresses?: TargetAddress[];
  start?: TargetStart;
  /**
   * Process id of a server on this machine that the kit does not start itself: its descriptors and sockets before and after many connections are judged, and its memory is reported (Linux). Its process group and whatever it has started count, too. Nobody else should use it meanwhile.
   */
  pid?: number;
  /**
   * A pattern that clientIds are made from; {n} is a number, {seed} the seed of the run. Or a list of the only identities that may be used, at least two, each with its own credentials (default: what `credentials` says); each rests between two cases. Default: solowire-{seed}-{n}.
   *
   * @minItems 2
   */
  identities?: string | TargetIdentity[];
  credentials?: IdentityCredentials;
  special?: TargetSpecial;
  /**
   * Parameters that the server keeps to but does not announce, by their names in the specification; in ms, bytes or counts.
   */
  parameters?: {
    [k: string]: number;
  };
  /**
   * Capabilities that the server claims; one that is claimed and not announced by its welcome is a failure.
   */
  capabilities?: string[];
  knownDeviations?: KnownDeviations;
}
/**
 * One address of the server.
 *
 * This interface was referenced by `Target`'s JSON-Schema
 * via the `definition` "Address".
 */
export interface TargetAddress {
  /**
   * ws:// or wss:// URL; ${NAME} is taken from the environment. Its user, password and query are never printed.
   */
  url: string;
  /**
   * Sent with each upgrade; ${NAME} is taken from the environment.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * For wss: URLs; files are relative to this file.
   */
  tls?: {
    /**
     * File with the PEM of an authority to trust.
     */
    ca?: string;
    /**
     * File with the PEM of the certificate that the kit shows, where the server wants one.
     */
    cert?: string;
    /**
     * File with the PEM of its private key.
     */
    key?: string;
    /**
     * Server name to ask for (SNI).
     */
    servername?: string;
    /**
     * false accepts any certificate. Default: true.
     */
    rejectUnauthorized?: boolean;
  };
}
/**
 * How the kit starts the server, and stops it. With it, cases of shutdown, restart and leaks can run.
 *
 * This interface was referenced by `Target`'s JSON-Schema
 * via the `definition` "Start".
 */
export interface TargetStart {
  /**
   * Shell command that starts the server and stays in the foreground.
   */
  command: string;
  /**
   * Working folder, relative to this file. Default: the folder of this file.
   */
  cwd?: string;
  /**
   * More environment variables; ${NAME} is taken from the environment of the kit.
   */
  env?: {
    [k: string]: string;
  };
  /**
   * How to know that it is ready.
   */
  ready: {
    /**
     * Regular expression for a line on its stdout. A group named url gives the address.
     */
    line?: string;
    /**
     * TCP port on loopback that accepts.
     */
    port?: number;
    /**
     * HTTP URL that answers 2xx.
     */
    url?: string;
  };
  /**
   * How long it may take to be ready, in ms. Default: 30000.
   */
  timeoutMs?: number;
  /**
   * Shell command that stops it in order; PID in its environment is the id of the process that listens. Default: SIGTERM to that process.
   */
  stop?: string;
  /**
   * How long it may take to stop before it is killed, in ms. Default: 10000.
   */
  stopTimeoutMs?: number;
}
/**
 * An identity of the target's own.
 *
 * This interface was referenced by `Target`'s JSON-Schema
 * via the `definition` "Identity".
 */
export interface TargetIdentity {
  /**
   * The identity.
   */
  id: string;
  credentials?: TargetCredentials;
}
/**
 * What an identity shows in its hello.
 *
 * This interface was referenced by `Target`'s JSON-Schema
 * via the `definition` "Credentials".
 */
export interface TargetCredentials {
  /**
   * Says to the server what the token is.
   */
  scheme: string;
  /**
   * The secret: {clientId} is replaced by the identity that shows it; ${NAME} is taken from the environment. Never printed, never recorded.
   */
  token: string;
}
/**
 * What each identity shows, in one of three ways. Default: nothing.
 *
 * This interface was referenced by `Target`'s JSON-Schema
 * via the `definition` "IdentityCredentials".
 */
export interface IdentityCredentials {
  /**
   * Says to the server what the token is.
   */
  scheme: string;
  /**
   * A pattern: {clientId} is replaced; ${NAME} is taken from the environment. Never printed, never recorded.
   */
  token?: string;
  /**
   * A list: the first is for the identity with n = 1, or the first that is listed, and so on; a special identity needs its own. ${NAME} is taken from the environment.
   *
   * @minItems 1
   */
  tokens?: string[];
  /**
   * A shell command in the folder of this file: it reads clientIds from its stdin, one a line, those of special identities without credentials last, and prints a token for each, one a line, within a minute.
   */
  command?: string;
}
/**
 * Credentials and identities that only some cases need. A case that needs one that is left out is not applicable.
 *
 * This interface was referenced by `Target`'s JSON-Schema
 * via the `definition` "Special".
 */
export interface TargetSpecial {
  wrong?: TargetSpecialCredentials;
  foreign?: TargetSpecialCredentials;
  slow?: TargetSpecialCredentials;
  outsider?: TargetIdentity;
  operator?: TargetIdentity;
}
/**
 * Credentials without an identity: a test identity shows them.
 *
 * This interface was referenced by `Target`'s JSON-Schema
 * via the `definition` "SpecialCredentials".
 */
export interface TargetSpecialCredentials {
  credentials: TargetCredentials;
}
/**
 * Checks that are known to fail, by their ids: they do not fail the run; one that passes or has expired does. Also the shape of a baseline file.
 *
 * This interface was referenced by `Target`'s JSON-Schema
 * via the `definition` "KnownDeviations".
 */
export interface KnownDeviations {
  [k: string]: KnownDeviation;
}
/**
 * Why one check may fail.
 *
 * This interface was referenced by `Target`'s JSON-Schema
 * via the `definition` "KnownDeviation".
 */
export interface KnownDeviation {
  /**
   * Why it fails, and why that is borne.
   */
  reason: string;
  /**
   * Where it is tracked.
   */
  link?: string;
  /**
   * The last day on which it is borne, as YYYY-MM-DD.
   */
  expires?: string;
  /**
   * It fails only now and then: a pass is no surprise. Default: false.
   */
  flaky?: boolean;
}

/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Level".
 */
export type RequirementLevel = 'MUST' | 'SHOULD' | 'MAY' | 'ADVICE';
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Verdict".
 */
export type CheckVerdict =
  'pass' | 'fail' | 'warn' | 'knownFailing' | 'inconclusive' | 'notExercised' | 'notApplicable' | 'advice';

/**
 * What one run of the kit found. Every other format is made from this one.
 */
export interface Report {
  format: 'solowire-report/2';
  /**
   * Version of the kit.
   */
  kit: string;
  /**
   * What the server is judged by: the name of the protocol, and the version of its document.
   */
  contract: {
    name: string;
    version: string;
    /**
     * SHA-256 of the document, if the kit has read one: another document has another.
     */
    hash?: string;
  };
  /**
   * Everything random comes from it; pass it back with --seed.
   */
  seed: number;
  startedAt: string;
  target: {
    name: string;
    /**
     * Without secrets.
     */
    url: string;
    capabilities: string[];
    /**
     * What the server is judged by, in ms, bytes or counts.
     */
    parameters: {
      [k: string]: number;
    };
    /**
     * Where most of the parameters come from.
     */
    timing: 'announced' | 'target' | 'default';
  };
  verdict:
    'conformant' | 'failed' | 'unsettled' | 'unusable' | 'unreachable' | 'harness-fault' | 'interrupted';
  /**
   * Of the run; 128 and the number of the signal that ended it, if one did.
   */
  exitCode: number;
  /**
   * Why this exit code, in one sentence.
   */
  reason: string;
  /**
   * Whether warnings (SHOULD) count as failures.
   */
  strict: boolean;
  selection: {
    only: string[];
    skip: string[];
    profiles?: string[];
    cases: number;
  };
  /**
   * The command that repeats cases of this run; {only} stands for one --only option for each.
   */
  repeat?: string;
  environment: {
    node: string;
    platform: string;
    cpus: number;
    jobs: number;
    timeScale: number;
  };
  calibration: CalibrationReport;
  /**
   * Counts of checks; an always-on check counts once for the run.
   */
  summary: {
    pass: number;
    fail: number;
    warn: number;
    inconclusive: number;
    notExercised: number;
    notApplicable: number;
    knownFailing: number;
    harnessFault: number;
    /**
     * What other protocols demand, and the server does not do. It counts for nothing.
     */
    advice?: number;
  };
  /**
   * How much of the protocol this run judged: MUSTs of role server.
   */
  coverage: {
    must: number;
    /**
     * Those with a pass or a failure.
     */
    judged: number;
    notOnTheWire: number;
    excused: {
      requirement: string;
      reason: string;
    }[];
  };
  /**
   * The share of a requirement set that this run judged. Absent for a protocol that has no sets: all of it counts.
   */
  requirements?: {
    /**
     * Its number, or `latest`: all that this version of the kit checks.
     */
    set: number | 'latest';
    /**
     * The MUSTs that its checks judge.
     */
    musts: number;
    /**
     * Those with a pass or a failure.
     */
    judged: number;
    /**
     * Those with a pass and no failure, also none that was known.
     */
    passed: number;
    /**
     * Checks of this run that came after the set: their failures are warnings.
     */
    newer: number;
  };
  /**
   * The sentences of the protocol that this report speaks of, by their ids.
   */
  rules: {
    [k: string]: RuleReport;
  };
  /**
   * What did not hold, a requirement an entry: what to mend first, then what follows from it. What follows counts like all others.
   */
  groups?: GroupReport[];
  cases: CaseReport[];
  always: AlwaysReport[];
  /**
   * Up to three known faults that this run resembles, the most similar first; empty if nothing failed, or if nothing known resembles it.
   *
   * @maxItems 3
   */
  diagnosis: {
    /**
     * Its id, for `solowire explain`.
     */
    id: string;
    /**
     * What such a server does.
     */
    fault: string;
    /**
     * What goes wrong in it and in faults with the same cure.
     */
    family: string;
    /**
     * 1: what failed is what this fault fails.
     */
    similarity: number;
    /**
     * What repairs it.
     */
    cure: string;
  }[];
  /**
   * What was known to fail before the run, and which of it holds no more.
   */
  baseline?: {
    entries: number;
    /**
     * Entries that passed or have expired; each makes the run fail.
     */
    red: {
      check: string;
      why: string;
    }[];
  };
  /**
   * What several runs found; the rest of the report is the gravest of them.
   */
  stability?: {
    /**
     * One for each run.
     */
    seeds: number[];
    unstable: {
      check: string;
      /**
       * One for each run.
       */
      verdicts: CheckVerdict[];
    }[];
  };
  /**
   * What the system told of the server's processes, before and after many connections came and went; only on Linux, and if the kit started the server or was given its pid.
   */
  process?: {
    before: ProcessReport;
    after: ProcessReport;
  };
  timing: {
    wallMs: number;
    longestForcedWaitMs: number;
    longestForcedWaitCase: string | null;
    maxEventLoopDelayMs: number;
  };
}
/**
 * What the kit measured of its own machine, in ms.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Calibration".
 */
export interface CalibrationReport {
  loopbackRttMs: number;
  loopbackRttMaxMs: number;
  timerLateMs: number;
  timerLateMaxMs: number;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "RuleReport".
 */
export interface RuleReport {
  level: 'MUST' | 'SHOULD' | 'MAY' | 'ADVICE';
  text: string;
  /**
   * What the protocol itself calls it, where that is another name.
   */
  clause?: string;
  rationale?: string;
  /**
   * Where the rule comes from, such as RFC 6455 §7.1.1.
   */
  source?: string;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "GroupReport".
 */
export interface GroupReport {
  requirement: string;
  level: RequirementLevel;
  verdict: 'fail' | 'warn';
  checks: GroupedCheck[];
  /**
   * The entry that this one follows from; null if it has a cause of its own.
   */
  follows: {
    /**
     * That of another entry, which stands in front of this one.
     */
    requirement: string;
    /**
     * Why this follows from that, in one sentence.
     */
    because: string;
  } | null;
}
/**
 * One check, however many cases it failed in.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "GroupedCheck".
 */
export interface GroupedCheck {
  id: string;
  expected: string;
  /**
   * What was seen in the first of the cases.
   */
  seen: string;
  cases: string[];
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "CaseReport".
 */
export interface CaseReport {
  id: string;
  title: string;
  /**
   * What the case needs: core, or the capability.
   */
  profile: string;
  verdict: CheckVerdict;
  durationMs: number;
  /**
   * Declared sum of announced parameters and tolerances.
   */
  forcedWaitMs: number;
  /**
   * File, relative to the working folder.
   */
  history: string | null;
  repeat: number;
  /**
   * How often it was asked again at the end of the run, since the machine, or what both sides did at once, had left something open.
   */
  again?: number;
  harnessFault: string | null;
  checks: CheckReport[];
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "CheckReport".
 */
export interface CheckReport {
  /**
   * case#check, or the name of an always-on check.
   */
  id: string;
  requirement: string;
  level: RequirementLevel;
  verdict: CheckVerdict;
  reason: string;
  expected: string;
  observed: string;
  /**
   * Places in the history that it rests on.
   */
  events: number[];
  /**
   * Whether it is an always-on check.
   */
  always: boolean;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "AlwaysReport".
 */
export interface AlwaysReport {
  id: string;
  requirement: string;
  level: RequirementLevel;
  verdict: CheckVerdict;
  expected: string;
  /**
   * The cases that settle its verdict.
   */
  cases: string[];
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "ProcessFacts".
 */
export interface ProcessReport {
  processes: number;
  descriptors: number;
  /**
   * Accepted TCP sockets by the state that the kernel gives them.
   */
  sockets: {
    [k: string]: number;
  };
  /**
   * Resident memory.
   */
  memoryBytes: number;
}

/**
 * A case as a list of steps, as `solowire explore` saves it and `solowire test --case` runs it.
 */
export interface Walk {
  format: 'solowire-walk/1';
  /**
   * What reports call it, behind `walk/`.
   */
  name: string;
  /**
   * The requirement that a server broke when this was saved.
   */
  requirement?: string;
  /**
   * Seed of the exploration that found it.
   */
  seed?: number;
  /**
   * @minItems 1
   * @maxItems 500
   */
  steps: WalkStep[];
}
/**
 * One thing that a client does. One that cannot be done when its turn comes, since its client has no session, is left out.
 *
 * This interface was referenced by `Walk`'s JSON-Schema
 * via the `definition` "Step".
 */
export interface WalkStep {
  /**
   * `dial`: open a WebSocket and say nothing. `hello`: ask for a session on it, or on a new one. `try`: an attempt that is to become no session, `by` its ending. `be`: be in the midst of something, `in` a situation. `end`: be ended, `by` an ending. `probe`, `ask`, `store`, `read`, `push`, `watch`: say that, and wait for what answers. `burst`: `times` probes in one segment. `deaf`: leave Closes unanswered from now on. `stray`: acknowledge a probe that the server never sent. `sessions`: `times` sessions in a row, each ended by a reset. `wait`: `times` the parameter `of`.
   */
  do:
    | 'dial'
    | 'hello'
    | 'try'
    | 'be'
    | 'end'
    | 'probe'
    | 'ask'
    | 'store'
    | 'read'
    | 'push'
    | 'watch'
    | 'burst'
    | 'deaf'
    | 'stray'
    | 'sessions'
    | 'wait';
  /**
   * Who does it, on its newest connection. Each letter is a client.
   */
  client?: string;
  /**
   * The identity of a client, with its first step. Each letter is an identity. Default X.
   */
  as?: string;
  /**
   * Together with the step before it, whose outcome is not waited for.
   */
  atOnce?: true;
  /**
   * The hello is a redial of the same instance.
   */
  redial?: true;
  /**
   * The hello shows the credential whose verification takes its time.
   */
  slow?: true;
  /**
   * A variation: how a hello is dialled or said.
   */
  like?: string;
  /**
   * An ending.
   */
  by?: string;
  /**
   * A situation.
   */
  in?: string;
  /**
   * A parameter, in ms.
   */
  of?: string;
  times?: number;
}

/**
 * Where a client says who it is: in a message, or in the upgrade.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "IdentityPlace".
 */
export type IdentityPlace =
  | {
      /**
       * The name of the message.
       */
      message: string;
      /**
       * The place in it, by a JSON pointer.
       */
      at?: string;
    }
  | {
      /**
       * The part of the upgrade.
       */
      upgrade: 'path' | 'query' | 'header';
    };
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Step".
 */
export type Step = SendStep | ExpectStep;
/**
 * A value to send. `{name}` stands for a value; where it is the whole of a text, the value keeps its type, and `{name|json}` is its JSON as a text. `$base64` and `$join` make one text of others; `$optional` leaves its key out where a name in it stands for nothing.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Template".
 */
export type Template = {} | unknown[] | string | number | boolean | null;
/**
 * A value to expect: an object with some of its keys, an array with its first items, or the value itself. `{name}` is the value of that name, or takes it. `$in` takes one of several, `$any` whatever is there, `$absent` nothing, `$not` what another does not, `$message` what the schema of a message takes, `$optional` what another does, or nothing.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Pattern".
 */
export type Pattern = {} | unknown[] | string | number | boolean | null;
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Codes".
 */
export type Codes = number[];
/**
 * A number, or arithmetic (+ - * / and parentheses) over numbers and saved values; `else` is what holds where a value was not saved.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Amount".
 */
export type Amount = number | NegotiatedAmount;

/**
 * `x-single-session`, an extension of AsyncAPI 3: how a session of a protocol begins, lives and ends, where each identity has one effective session. Version 1 only grows by what may be left out; what would change a meaning makes version 2, and a reader refuses a version that it does not know.
 */
export interface SingleSession {
  /**
   * Version of this extension.
   */
  version: 1;
  /**
   * The AsyncAPI document, by a path from here, where the extension stands in a file of its own.
   */
  document?: string;
  /**
   * Whose operations the document lists: `receive` is what the server receives, or what the client does. Default: server.
   */
  describes?: 'server' | 'client';
  /**
   * Whether the server sends no message but those of the document. One that no schema accepts is then malformed. Default: false.
   */
  complete?: boolean;
  /**
   * How messages are made of bytes: `json` in text frames, `msgpack` in binary ones (bytes in it are their base64, timestamps ISO 8601), `mqtt-5` for the packets of MQTT 5 in binary ones (as mqtt-packet names them, which is installed beside the kit; payloads are text where they are UTF-8, else base64), or another name, under which the target file provides a module. Default: json.
   */
  codec?: string;
  upgrade?: UpgradeWords;
  identity: IdentityPlace;
  /**
   * Which session stays when an identity connects again: the newest, the one that is there, what the deployment chooses (the target says which), or all.
   */
  policy: 'newest' | 'refuse' | 'deployment' | 'none';
  /**
   * What is said, in order, until the session is open. Left out or empty: the upgrade opens it.
   *
   * @maxItems 50
   */
  opening?: Step[];
  welcome?: WelcomeNames;
  probe: Exchange;
  /**
   * What a client says so that the server does not take it for silent. Default: the probe.
   */
  keepAlive?: {
    send: Template;
  };
  serverProbe?: ServerProbe;
  endings: Endings;
  complaint?: Pattern;
  roles?: RoleWords;
  refusals?: Refusals;
  /**
   * Messages that the protocol cannot accept. The first one that ends a session is what the cases send.
   */
  malformed?: MalformedInput[];
  times?: Times;
  clauses: Clauses;
}
/**
 * What the upgrade carries, by templates. Default: what channel and servers of the document say.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Upgrade".
 */
export interface UpgradeWords {
  /**
   * In place of the path of the address.
   */
  path?: string;
  query?: {
    [k: string]: string;
  };
  headers?: {
    [k: string]: string;
  };
  /**
   * Offered in this order.
   */
  subprotocols?: string[];
}
export interface SendStep {
  send: Template;
}
export interface ExpectStep {
  expect: Pattern;
  save?: Save;
  /**
   * The session is open from here on; the steps behind it only prepare it for the roles. Default: the last step opens it.
   */
  opens?: true;
}
/**
 * Names for values of the message, by JSON pointers.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Save".
 */
export interface Save {
  [k: string]: string;
}
/**
 * Which of the saved values name the session, number those of an identity, and name the one that was taken over.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "WelcomeNames".
 */
export interface WelcomeNames {
  session?: string;
  epoch?: string;
  tookOver?: string;
}
/**
 * A message of the client that the application answers at once, once, on a session that is open. {n} is a number that no other has on the connection.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Exchange".
 */
export interface Exchange {
  send: Template;
  answer: Pattern;
}
/**
 * A message by which the server asks whether a client lives, every intervalMs, and the client's answer.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "ServerProbe".
 */
export interface ServerProbe {
  expect: Pattern;
  answer: Template;
}
/**
 * How the server says why it ends a connection.
 */
export interface Endings {
  [k: string]: EndingWords;
}
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "EndingWords".
 */
export interface EndingWords {
  message?: Pattern;
  /**
   * The server may leave the message out, and end the connection alone.
   */
  optional?: true;
  close?: Codes;
  /**
   * What a client does then, in a sentence.
   */
  next?: string;
}
/**
 * What the application does anyway, by what it can do for the kit. Each opens cases.
 *
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "RoleWords".
 */
export interface RoleWords {
  ask?: Play;
  late?: Play;
  store?: Play;
  read?: Play;
  push?: Play;
  subscribe?: Play;
  watch?: WatchPlay;
  kick?: Play;
  expire?: Play;
}
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Play".
 */
export interface Play {
  send: Template;
  answer?: Pattern;
  refused?: Pattern;
  /**
   * Where nothing answers: it was done when a probe that was sent behind it is answered, since the application takes the messages of a connection in order.
   */
  done?: 'probe';
  delivers?: Pattern;
}
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "WatchPlay".
 */
export interface WatchPlay {
  send: Template;
  answer?: Pattern;
  refused?: Pattern;
  /**
   * As in other roles.
   */
  done?: 'probe';
  online: Pattern;
  offline: Pattern;
  causes?: Causes;
}
/**
 * What stands at {cause}, for an ending, for a client that left by a Close, and for one that was lost without.
 */
export interface Causes {
  [k: string]: string | number | boolean;
}
/**
 * What stands at {error} where a role is refused: because there is no such call, because it is not allowed, because its id is not free, because too many wait, or because the application failed.
 */
export interface Refusals {
  [k: string]: string | number;
}
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "MalformedInput".
 */
export interface MalformedInput {
  /**
   * How it is wrong, in words.
   */
  what: string;
  /**
   * Sent as a text message.
   */
  text?: string;
  /**
   * Sent as a binary message.
   */
  hex?: string;
  /**
   * What becomes of the session.
   */
  then: 'ends' | 'lives' | 'either';
  /**
   * The rule by which it ends the session: SW-MESSAGE-2 cannot be read, SW-MESSAGE-3 can be read and is wrong, SW-MESSAGE-5 comes in the wrong kind of frame. Default: SW-MESSAGE-2.
   */
  rule?: 'SW-MESSAGE-2' | 'SW-MESSAGE-3' | 'SW-MESSAGE-5';
}
/**
 * Times in ms, sizes in bytes, counts. What is left out has a default, or no limit.
 */
export interface Times {
  [k: string]: Amount;
}
export interface NegotiatedAmount {
  value: string;
  else: number;
}
/**
 * What the protocol itself says of each rule, by the id of the requirement of Solowire that says the same. Of a rule that is not here, it says nothing.
 */
export interface Clauses {
  [k: string]: Clause;
}
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Clause".
 */
export interface Clause {
  states?: Sentence;
  implies?: Implied;
  policy?: Sentence;
  permits?: Permission;
}
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Sentence".
 */
export interface Sentence {
  /**
   * What the protocol calls it.
   */
  id: string;
  /**
   * The word of RFC 2119 that stands in it.
   */
  level: 'MUST' | 'SHOULD';
  text: string;
  /**
   * Where it stands. Default: the document.
   */
  source?: string;
}
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Implied".
 */
export interface Implied {
  id: string;
  text: string;
  source?: string;
  /**
   * How it follows.
   */
  derivation: string;
}
/**
 * This interface was referenced by `SingleSession`'s JSON-Schema
 * via the `definition` "Permission".
 */
export interface Permission {
  /**
   * Where the protocol allows it.
   */
  source: string;
  text?: string;
}
