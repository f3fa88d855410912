import { protocol } from '@solowire/spec';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { UsageError } from '../usage.js';
import { KIT_VERSION } from '../version.js';

const USAGE = 3;
const HARNESS_FAULT = 5;

const EXAMPLES = `
Examples:
  solowire test ws://127.0.0.1:8080/
  solowire test --target my-server.yaml --report html=report.html
  solowire test --command "java -jar server.jar --port 8080" --ready "listening" ws://127.0.0.1:8080/
  solowire test --only takeover --only SW-CLOSE-6 ws://127.0.0.1:8080/
  solowire judge report/history/*.jsonl

Exit codes: 0 conformant, 1 a MUST failed, 2 something stayed unsettled, 3 usage,
4 no WebSocket there, 5 a fault of the kit.`;

/** The command line. Resolves when everything is over; the exit code is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has already said what is wrong.
      process.exitCode = error.exitCode === 0 ? 0 : USAGE;
    } else if (error instanceof UsageError) {
      process.stderr.write(`solowire: ${error.message}\n`);
      process.exitCode = USAGE;
    } else {
      process.stderr.write(`solowire: a fault of the kit: ${(error as Error).message}; please report it\n`);
      process.exitCode = HARNESS_FAULT;
    }
  }
}

function program(): Command {
  const solowire = new Command('solowire')
    .description('Checks any WebSocket server, in any language, for correct single-session teardown.')
    .version(`solowire ${KIT_VERSION} (protocol ${protocol.specVersion})`)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(solowire --help shows the options)')
    .exitOverride();

  solowire
    .command('test')
    .description('check a server')
    .argument('[url]', 'ws:// or wss:// URL of the server; may stand in the target file instead')
    .option('--target <file>', 'target file (YAML or JSON): addresses, start command, credentials, timing')
    .option('--command <cmd>', 'start the server with this shell command, and stop it afterwards')
    .option(
      '--ready <regexp>',
      'with --command: a line on its stdout that says it is ready; a group named url is its address',
    )
    .option(
      '--only <pattern>',
      'run only what matches: case, section, check, requirement or glob; repeatable',
      collect,
      [],
    )
    .option('--skip <pattern>', 'leave out what matches; repeatable', collect, [])
    .option('--strict', 'count warnings (SHOULD) as failures', false)
    .option('--seed <n>', 'repeat the random choices of an earlier run', wholeNumber(0, 0xffffffff))
    .option(
      '--repeat <n>',
      'explore n seeds in each case whose order and spacing vary',
      wholeNumber(1, 10_000),
    )
    .option('--jobs <n>', 'how many cases at once (default: what this machine bears)', wholeNumber(1, 256))
    .option('--time-scale <x>', "widen the kit's tolerances by this factor", factor, 1)
    .option('--report <kind=file>', 'write a report: json, html; repeatable', collect, [])
    .option('--history <dir>', 'folder for the recorded histories', 'report/history')
    .action(async (url, options) => (await import('./test.js')).test(url, options));

  solowire
    .command('list')
    .description('show the cases and their checks')
    .option('--json', 'as JSON', false)
    .action(async (options) => (await import('./list.js')).list(options));

  solowire
    .command('judge')
    .description('judge recorded histories again, without a server')
    .argument('<file...>', 'history files (*.jsonl)')
    .option('--json', 'as JSON', false)
    .action(async (files, options) => (await import('./judge.js')).judgeFiles(files, options));

  return solowire;
}

const collect = (value: string, earlier: string[]): string[] => [...earlier, value];

const wholeNumber = (min: number, max: number) => (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max)
    throw new InvalidArgumentError(`Expected a whole number of ${min} to ${max}.`);
  return number;
};

const factor = (value: string): number => {
  const number = Number(value);
  if (!(number >= 1 && number <= 100)) throw new InvalidArgumentError('Expected a number of 1 to 100.');
  return number;
};
