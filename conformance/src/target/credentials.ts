import { spawn } from 'node:child_process';
import type {
  IdentityCredentials,
  Target,
  TargetCredentials,
  TargetIdentity,
  TargetSpecial,
} from '../generated/types.js';
import { bounds } from '../history/bounds.js';
import { UsageError } from '../usage.js';
import { send } from './family.js';

/** How long a credentials command may take, in ms. */
const COMMAND_TIMEOUT_MS = 60_000;
/** How long the output of a command that has ended may take to arrive, in ms: what it left behind may hold it open. */
const LAST_WORDS_MS = 500;
const DEFAULT_PATTERN = 'solowire-{seed}-{n}';

/** The identities that a target lists; undefined where they are made from a pattern. */
export const listedIn = ({ identities }: Target): readonly TargetIdentity[] | undefined =>
  Array.isArray(identities) ? identities : undefined;

/** The clientId of the n-th identity of a run, from 1, where a target lists none: by its pattern, else by the default. */
export const clientIdOf = ({ identities }: Target, seed: number, n: number): string =>
  (typeof identities === 'string' ? identities : DEFAULT_PATTERN)
    .replaceAll('{seed}', String(seed))
    .replaceAll('{n}', String(n));

/** The target gives nothing for this identity: what needs it cannot be judged, which is no failure of anybody. */
export class NoCredential extends Error {
  constructor(given: number) {
    super(`the target gives tokens for ${given} identities only`);
    this.name = 'NoCredential';
  }
}

/** Credentials as an identity shows them: its id stands for `{clientId}`. */
export const shownBy = (clientId: string, { scheme, token }: TargetCredentials): TargetCredentials => ({
  scheme,
  token: token.replaceAll('{clientId}', clientId),
});

/** The special identities that show what `credentials` says, having none of their own. */
const inheritors = ({ credentials, special: { outsider, operator } = {} }: Target): TargetIdentity[] =>
  credentials
    ? ([outsider, operator].filter((one) => one !== undefined && !one.credentials) as TargetIdentity[])
    : [];

/** A target whose special identities have the credentials that they inherit; `tokens`: by their ids. */
function bequeath<T extends Target>(target: T, tokens: ReadonlyMap<string, string>): T {
  if (tokens.size === 0) return target;
  const { scheme } = target.credentials!;
  const filled = Object.entries({ ...target.special }).map(([name, one]) => {
    const token = 'id' in one && !one.credentials ? tokens.get(one.id) : undefined;
    return [name, token === undefined ? one : { ...one, credentials: { scheme, token } }];
  });
  return { ...target, special: Object.fromEntries(filled) as TargetSpecial };
}

/**
 * A target whose special identities show what `credentials` says, where that is a pattern and they have none of their own. A
 * command is asked for them by {@link withTokens}. Throws {@link UsageError} where `credentials` is a list, which names nobody.
 */
export function withInherited<T extends Target>(target: T, name: string): T {
  const heirs = inheritors(target);
  const { token, tokens } = target.credentials ?? {};
  if (heirs.length === 0 || (token === undefined && tokens === undefined)) return target;
  if (token === undefined)
    throw new UsageError(
      `${name}: the special identity ${JSON.stringify(heirs[0]!.id)} has no credentials, and the list credentials.tokens has none for it`,
      'give it credentials of its own',
    );
  return bequeath(target, new Map(heirs.map(({ id }) => [id, token.replaceAll('{clientId}', id)])));
}

/** What the n-th identity shows. Throws {@link NoCredential} where a list has no more. */
export function credentialOf(
  { scheme, token, tokens }: IdentityCredentials,
  clientId: string,
  n: number,
): TargetCredentials {
  if (token !== undefined) return shownBy(clientId, { scheme, token });
  const listed = tokens?.[n - 1];
  if (listed === undefined) throw new NoCredential(tokens?.length ?? 0);
  return { scheme, token: listed };
}

/**
 * Runs a credentials command, so that the target has a list of as many tokens as a run takes identities (`count`), or as it lists
 * itself, and its special identities have theirs; other targets come back as they are. Throws {@link UsageError} if it fails, prints more than
 * {@link bounds.credentialsBytes}, or takes longer than `timeoutMs` (default: 60 s), and never shows what it printed: those are
 * secrets. What it leaves running, such as an agent, is not waited for.
 */
export async function withTokens<T extends Target>(
  target: T,
  folder: string,
  { seed, count, timeoutMs = COMMAND_TIMEOUT_MS }: { seed: number; count: number; timeoutMs?: number },
): Promise<T> {
  const { credentials } = target;
  if (credentials?.command === undefined) return target;
  const players =
    listedIn(target)?.map(({ id }) => id) ??
    Array.from({ length: count }, (_, i) => clientIdOf(target, seed, i + 1));
  const heirs = inheritors(target).map(({ id }) => id);
  const clientIds = [...players, ...heirs];
  const tokens = await linesOf(credentials.command, folder, { input: clientIds, timeoutMs });
  if (tokens.length !== clientIds.length)
    throw new UsageError(
      `the credentials command printed ${tokens.length} tokens for ${clientIds.length} clientIds`,
      'it must print one token a line for each clientId that it reads from its stdin',
    );
  const inherited = new Map(heirs.map((id, i) => [id, tokens[players.length + i]!]));
  return {
    ...bequeath(target, inherited),
    credentials: { scheme: credentials.scheme, tokens: tokens.slice(0, players.length) },
  };
}

function linesOf(
  command: string,
  cwd: string,
  { input, timeoutMs }: { input: readonly string[]; timeoutMs: number },
): Promise<string[]> {
  return new Promise((done, reject) => {
    const child = spawn(command, { shell: true, cwd, stdio: ['pipe', 'pipe', 'inherit'], detached: true });
    const { stdin, stdout } = child;
    const fail = (why: string) => {
      clearTimeout(timer);
      if (child.pid !== undefined) send(-child.pid, 'SIGKILL');
      for (const stream of [stdin, stdout]) stream.destroy();
      reject(new UsageError(why));
    };
    const timer = setTimeout(
      () => fail(`the credentials command did not end within ${timeoutMs} ms`),
      timeoutMs,
    );
    const chunks: Buffer[] = [];
    let bytes = 0;
    stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= bounds.credentialsBytes) chunks.push(chunk);
      else fail(`the credentials command printed more than ${bounds.credentialsBytes} bytes`);
    });
    // A command that reads nothing closes its stdin early; the number of its lines then says what is wrong.
    stdin.on('error', () => {}).end(`${input.join('\n')}\n`);
    child.once('error', (error) => fail(`cannot run the credentials command: ${error.message}`));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (code !== 0) return fail(`the credentials command failed (${signal ?? `exit ${code}`})`);
      const take = () => {
        clearTimeout(lastWords);
        for (const stream of [stdin, stdout]) stream.destroy();
        done(
          Buffer.concat(chunks)
            .toString()
            .split(/\r?\n/)
            .filter((line) => line !== ''),
        );
      };
      const lastWords = setTimeout(take, LAST_WORDS_MS);
      child.once('close', take);
    });
  });
}
