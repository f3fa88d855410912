import { spawn } from 'node:child_process';
import type { IdentityCredentials, Target, TargetCredentials, TargetIdentity } from '../generated/types.js';
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

/** What the n-th identity shows. Throws {@link NoCredential} where a list has no more. */
export function credentialOf(
  { scheme, token, tokens }: IdentityCredentials,
  clientId: string,
  n: number,
): TargetCredentials {
  if (token !== undefined) return { scheme, token: token.replaceAll('{clientId}', clientId) };
  const listed = tokens?.[n - 1];
  if (listed === undefined) throw new NoCredential(tokens?.length ?? 0);
  return { scheme, token: listed };
}

/**
 * Runs a credentials command, so that the target has a list of as many tokens as a run takes identities (`count`), or as it lists
 * itself; other targets come back as they are. Throws {@link UsageError} if it fails, prints more than
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
  const clientIds =
    listedIn(target)?.map(({ id }) => id) ??
    Array.from({ length: count }, (_, i) => clientIdOf(target, seed, i + 1));
  const tokens = await linesOf(credentials.command, folder, { input: clientIds, timeoutMs });
  if (tokens.length !== clientIds.length)
    throw new UsageError(
      `the credentials command printed ${tokens.length} tokens for ${clientIds.length} clientIds`,
      'it must print one token a line for each clientId that it reads from its stdin',
    );
  return { ...target, credentials: { scheme: credentials.scheme, tokens } };
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
