import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parse } from 'yaml';
import { codeOfSignal } from '../report/exit-codes.js';
import { allVisible, visible } from '../report/visible.js';
import type { Site } from '../run/site.js';
import { runSuite, type SuiteResult } from '../run/suite.js';
import { checkTarget } from '../target/load.js';
import { targetText } from '../target/text.js';
import { UsageError } from '../usage.js';
import { explain, targetFits } from '../validate.js';
import { KIT_FOLDER } from '../version.js';
import { writeText } from '../writable.js';
import { protocol } from './protocol.js';
import { MAX_MINUTES, RunLimits } from './run-limits.js';
import { say } from './say.js';
import { TARGET_FILE, targetOf, withServers } from './servers.js';

export interface InitOptions {
  url?: string;
  command?: string;
  ready?: string;
  name?: string;
  scheme: string;
  token?: string;
  output: string;
  force: boolean;
  /** False after --no-probe. */
  probe: boolean;
  /** An AsyncAPI document: what is written is the extension for it. */
  contract?: string;
}

/** Asks a person one thing; '' is no answer. */
export type Ask = (question: string) => Promise<string>;

const PROBE_CASE = 'handshake/hello';
/** The exit code of {@link writeTarget} where no server of the protocol is. */
const NO_SERVER = 4;

/**
 * `solowire init`: writes a commented target file from flags, from answers (on a terminal), and from what the server says; with a
 * document, what the kit guesses of its sessions.
 */
export async function init({
  output,
  ...rest
}: Partial<InitOptions> & Omit<InitOptions, 'output'>): Promise<void> {
  if (rest.contract !== undefined) {
    const { writeExtension } = await import('./init-contract.js');
    writeExtension({
      document: rest.contract,
      force: rest.force,
      ...(output === undefined ? {} : { output }),
    });
    return;
  }
  const options = { ...rest, output: output ?? TARGET_FILE };
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      await writeTarget(options, (question) => terminal.question(question));
    } finally {
      terminal.close();
    }
  } else await writeTarget(options, undefined);
}

/** The same with somebody to ask, or nobody. Throws {@link UsageError} if the file exists or no server is named. */
export async function writeTarget(options: InitOptions, ask: Ask | undefined): Promise<void> {
  const { output } = options;
  if (existsSync(output) && !options.force)
    throw new UsageError(`${output} exists already`, 'pass --force to replace it, or --output FILE');
  const answers = ask ? await answer(options, ask) : options;
  if (answers.url === undefined && answers.command === undefined)
    throw new UsageError(
      'no server is named',
      'give --url ws://127.0.0.1:8080/ or --command "CMD" --ready REGEXP',
    );
  // Checks what was said before anything is started.
  targetOf(answers.url, answers, protocol);
  const seen = answers.probe ? await probe(answers) : undefined;
  if (seen?.foreign !== undefined) {
    // A target file for a protocol that the server does not speak would be of no use.
    process.exitCode = NO_SERVER;
    say(seen.foreign);
    return;
  }
  if (seen) process.stderr.write(`${visible(wordsOf(seen))}\n`);
  const text = targetText({
    ...answers,
    schema: schemaFor(output),
    parameters: protocol.contract.parameters,
    capabilities: allVisible(seen?.capabilities ?? []),
    announced: allVisible(seen?.announced ?? {}),
    needsCredentials: seen?.needsCredentials === true,
  });
  const value: unknown = parse(text);
  if (!targetFits(value)) throw new UsageError(`that makes no target: ${explain(targetFits)}`);
  writeText('target file', output, text);
  process.stdout.write(`wrote ${output}; now: solowire test --target ${output}\n`);
}

async function answer(options: InitOptions, ask: Ask): Promise<InitOptions> {
  const answers = { ...options };
  const fill = async (key: 'url' | 'command' | 'ready' | 'name' | 'token', question: string) => {
    if (answers[key] !== undefined) return;
    const said = (await ask(question)).trim();
    if (said !== '') answers[key] = said;
  };
  await fill('name', 'What is the server called? ');
  await fill('command', 'Shell command that starts it (empty if it runs already): ');
  if (answers.command !== undefined)
    await fill(
      'ready',
      'A line on its stdout that says it is ready, as a regular expression (empty: its port): ',
    );
  await fill('url', 'Its URL, such as ws://127.0.0.1:8080/ (empty if the ready line tells it): ');
  await fill('token', 'Token of each identity ({clientId} and ${NAME} are replaced; empty for none): ');
  return answers;
}

/** Opens one session, to see what the server announces. */
async function probe(answers: InitOptions): Promise<SuiteResult> {
  const { url, scheme, token } = answers;
  const target = targetOf(url, answers, protocol);
  const filled =
    token === undefined
      ? target
      : {
          ...target,
          ...checkTarget(
            {
              ...withoutFolder(target),
              addresses: target.addresses ?? [{ url: url ?? 'ws://127.0.0.1/' }],
              credentials: { scheme, token },
            },
            '--token',
            protocol.contract.parameters,
          ),
        };
  const limits = new RunLimits(MAX_MINUTES);
  const { signal: cut } = limits;
  try {
    const look = ({ addresses }: Site) =>
      runSuite({
        protocol,
        target: filled.credentials ? { credentials: filled.credentials } : {},
        addresses,
        cases: protocol.cases.filter(({ id }) => id === PROBE_CASE),
        seed: 1,
        cut,
      });
    const seen = await withServers(target, url, look, cut);
    if (limits.fault) throw limits.fault.error;
    return seen;
  } finally {
    limits.end();
    if (limits.interruption) process.exit(codeOfSignal(limits.interruption));
  }
}

const withoutFolder = <T extends { folder: string }>({ folder: _, ...target }: T): Omit<T, 'folder'> =>
  target;

function wordsOf({ unreachable, needsCredentials, capabilities, announced }: SuiteResult): string {
  if (unreachable)
    return `The server was not reached (${unreachable}); the file says what it can without it.`;
  if (needsCredentials) return 'The server wants credentials; the file shows where they go.';
  return `The server announces ${capabilities.length} capabilities and ${Object.keys(announced).length} parameters.`;
}

/** Where an editor finds the schema: beside the file, if the kit is installed there, else by its address. */
function schemaFor(output: string): string {
  const folder = dirname(resolve(output));
  const local = join('node_modules', '@solowire', 'conformance', 'schemas', 'target.schema.json');
  if (existsSync(join(folder, local))) return `./${local}`;
  const inside = relative(folder, join(KIT_FOLDER, 'schemas', 'target.schema.json'));
  return inside.startsWith('..') ? 'https://solowire.dev/v1/schemas/target.schema.json' : `./${inside}`;
}
