import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT_CODES, UNWRITTEN } from '../report/exit-codes.js';
import { SPEC_VERSION, WIRE_VERSIONS } from '../solowire/version.js';
import { KIT_VERSION } from '../version.js';

const EXAMPLES = `Examples:
  solowire test ws://127.0.0.1:8080/
  solowire test --target solowire.target.yaml --report html=report.html
  solowire test --command "java -jar server.jar" ws://127.0.0.1:8080/
  solowire explain SW-CLOSE-6
  solowire init --url ws://127.0.0.1:8080/
`;

/** The table of the exit codes, as help shows it. */
const EXIT_CODE_TABLE = `
Exit codes, those first that outweigh others:
${EXIT_CODES.map(({ code, means }) => `  ${String(code).padStart(3)}  ${means}`).join('\n')}
${UNWRITTEN}`;

const TEST_EXAMPLES = `Examples:
  solowire test ws://127.0.0.1:8080/
  solowire test --command ./server --ready "on (?<url>ws://\\S+)"
  solowire test --target solowire.target.yaml --only takeover --only SW-CLOSE-6
  solowire test --target solowire.target.yaml --profile core --skip 'limit/*'
  solowire test --last-failed --bail
  solowire test --target t.yaml --report junit=junit.xml --report html=r.html
  solowire test --target t.yaml --write-baseline solowire.baseline.yaml
  solowire test --target t.yaml --baseline solowire.baseline.yaml --strict
`;

const EXPLORE_EXAMPLES = `Examples:
  solowire explore ws://127.0.0.1:8080/
  solowire explore --target solowire.target.yaml --minutes 10
  solowire test --target solowire.target.yaml --case report/walks/FILE
`;

const EXPLORE_WORDS = `
Random walks of several connections, judged by what holds in every case. A walk
that fails twice by the same requirement is shrunk, for a minute at most, and
saved as a case file. Exit codes: 0 nothing found, 1 something, others as test.
`;

const TEST_WORDS = `
A PATTERN is a case (takeover/deaf), a section (takeover), a check, a
requirement (SW-CLOSE-6), a level (SHOULD), a profile (testing), or a glob of
any of these.
Report kinds: json, html, markdown, junit, ctrf, tap, sarif, github (annotations
on stdout, step summary in the file), badge (a .svg, or a .json for shields).`;

/** All commands with their options. What a command does is loaded when it is called, so that help is quick. */
export function program(): Command {
  const solowire = new Command('solowire')
    .description('Checks any WebSocket server, in any language, for correct single-session teardown.')
    .version(`solowire ${KIT_VERSION} (protocol ${SPEC_VERSION}, ${WIRE_VERSIONS} on the wire)`)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXIT_CODE_TABLE)
    .showHelpAfterError('(solowire --help shows the options)')
    .exitOverride();

  solowire
    .command('test')
    .description('check a server')
    .argument('[url]', 'ws:// or wss:// URL of the server; may stand in the target file instead')
    .option('--target <file>', 'target file (YAML or JSON): addresses, start command, credentials, timing')
    .option(
      '--contract <file>',
      'AsyncAPI document of the protocol that the server speaks (default: Solowire)',
    )
    .option('--protocol [name]', 'a protocol whose document comes with the kit; without a name: list them')
    .option('--command <cmd>', 'start the server with this shell command, and stop it afterwards')
    .option(
      '--ready <regexp>',
      'with --command: a line on its stdout that says it is ready; a group named url is its address',
    )
    .option(
      '--pid <n>',
      'process id of a server that runs here already: judge what it keeps, report its memory (Linux)',
      wholeNumber(1, 2 ** 22),
    )
    .option('--case <file>', 'run this case file, as `explore` saves them; repeatable', collect)
    .option('--only <pattern>', 'run only what matches; repeatable', collect)
    .option('--skip <pattern>', 'leave out what matches; repeatable', collect)
    .option('--grep <text>', 'run only cases with this in their id, title or requirements')
    .option('--last-failed', 'run only the cases that failed in the last run with this --history', false)
    .option(
      '--bail [n]',
      'end the run after n failed checks (default: 1)',
      wholeNumber(1, 10_000, 'Write --bail=1 in front of a URL.'),
    )
    .option('--profile <name>', 'only cases of this profile: core, testing, observe, …; repeatable', collect)
    .option(
      '--thorough',
      'meet every ending in every situation, and hold sessions for long; says first how long that takes',
      false,
    )
    .addOption(
      new Option(
        '--as <protocol>',
        'with --contract or --protocol: count what Solowire demands where the document says nothing',
      ).choices(['solowire']),
    )
    .option('--strict', 'count warnings (SHOULD) as failures', false)
    .option(
      '--requirements <set>',
      'requirement set that counts: a number, or latest; what is newer only warns (default: the newest set)',
    )
    .option('--seed <n>', 'repeat the random choices of an earlier run', wholeNumber(0, 0xffffffff))
    .option(
      '--repeat <n>',
      'explore n seeds in each case whose order and spacing vary',
      wholeNumber(1, 10_000),
    )
    .option('--jobs <n>', 'how many cases at once (default: what this machine bears)', wholeNumber(1, 256))
    .option('--time-scale <x>', "widen the kit's tolerances by this factor", factor, 1)
    .option(
      '--max-minutes <n>',
      'end the run after so many minutes, and judge what is known by then (default: 30, times --stability)',
      positive,
    )
    .option(
      '--stability <n>',
      'run it n times and name every check whose verdict changes',
      wholeNumber(1, 1000),
      1,
    )
    .option('--baseline <file>', 'checks that are known to fail; stale or expired entries fail the run')
    .option('--write-baseline <file>', 'write down what failed, as a baseline')
    .option('--report <kind=file>', 'write a report; repeatable', collect)
    .option('--verbose', 'show all details of all that failed', false)
    .option('--color', 'colour the output (default: on a terminal, unless NO_COLOR is set)')
    .option('--no-color', 'do not')
    .option('--history <dir>', 'folder for the recorded histories', 'report/history')
    .addHelpText('before', TEST_EXAMPLES)
    .addHelpText('after', `${TEST_WORDS}\n${EXIT_CODE_TABLE}`)
    .action(async (url, { protocol, ...options }) => {
      if (protocol === true) return (await import('./shipped.js')).printProtocols();
      return (await import('./test.js')).test(url, {
        case: [],
        only: [],
        skip: [],
        profile: [],
        report: [],
        protocol,
        ...options,
      });
    });

  solowire
    .command('explore')
    .description('walk at random over what clients can do, until something is wrong')
    .argument('[url]', 'ws:// or wss:// URL of the server; may stand in the target file instead')
    .option('--target <file>', 'target file (YAML or JSON): addresses, start command, credentials, timing')
    .option(
      '--contract <file>',
      'AsyncAPI document of the protocol that the server speaks (default: Solowire)',
    )
    .option('--protocol <name>', 'a protocol whose document comes with the kit')
    .option('--command <cmd>', 'start the server with this shell command, and stop it afterwards')
    .option(
      '--ready <regexp>',
      'with --command: a line on its stdout that says it is ready; a group named url is its address',
    )
    .option('--minutes <n>', 'how long new walks are drawn; what is found then is still shrunk', positive, 2)
    .option('--seed <n>', 'draw the walks of an earlier exploration', wholeNumber(0, 0xffffffff))
    .option('--jobs <n>', 'how many walks at once (default: what this machine bears)', wholeNumber(1, 256))
    .option('--time-scale <x>', "widen the kit's tolerances by this factor", factor, 1)
    .option('--output <dir>', 'folder for the case files of what is found', 'report/walks')
    .addHelpText('before', EXPLORE_EXAMPLES)
    .addHelpText('after', EXPLORE_WORDS)
    .action(async (url, options) => (await import('./explore.js')).exploreServer(url, options));

  solowire
    .command('list')
    .description('show the cases and their checks')
    .argument('[pattern...]', 'only what matches: case, section, requirement, level, profile or glob')
    .option('--json', 'as JSON, with the requirements', false)
    .option('--contract <file>', 'AsyncAPI document of the protocol (default: Solowire)')
    .option('--protocol <name>', 'a protocol whose document comes with the kit')
    .addHelpText('before', "Examples:\n  solowire list\n  solowire list takeover 'SW-CLOSE-*'\n")
    .action(async (patterns, options) => (await import('./list.js')).list(patterns, options));

  solowire
    .command('explain')
    .description(
      'explain a case, a check, a requirement, a close code, a fault, a parameter, a message or a target key',
    )
    .argument(
      '<id>',
      'takeover/deaf, takeover/deaf#b-lives-on, SW-CLOSE-6, heartbeat-timeout, closeTimeoutMs, …',
    )
    .addHelpText(
      'before',
      'Examples:\n  solowire explain takeover/deaf\n  solowire explain SW-CLOSE-6\n  solowire explain heartbeat-timeout\n',
    )
    .option('--contract <file>', 'AsyncAPI document of the protocol (default: Solowire)')
    .option('--protocol <name>', 'a protocol whose document comes with the kit')
    .action(async (id, options) => (await import('./explain.js')).explain(id, options));

  solowire
    .command('judge')
    .description('judge recorded histories again, without a server')
    .argument('<file...>', 'history files (*.jsonl)')
    .option('--contract <file>', 'AsyncAPI document of the protocol (default: Solowire)')
    .option('--protocol <name>', 'a protocol whose document comes with the kit')
    .option('--json', 'as JSON', false)
    .addHelpText('before', 'Example:\n  solowire judge report/history/*.jsonl\n')
    .action(async (files, options) => (await import('./judge.js')).judgeFiles(files, options));

  solowire
    .command('compare')
    .description('show several servers, or several versions of one, side by side')
    .argument('<report...>', 'JSON reports, as --report json=FILE wrote them')
    .option('--json', 'as JSON', false)
    .option('--html <file>', 'write the matrix as one HTML page, too')
    .addOption(
      new Option(
        '--fail-on <what>',
        'exit with 1 if a check that the first report passes fails in another (worse), or if any two reports differ',
      ).choices(['worse', 'difference']),
    )
    .addHelpText(
      'before',
      'Examples:\n  solowire compare reports/*.json --html matrix.html\n  solowire compare main.json branch.json --fail-on worse\n',
    )
    .action(async (files, options) => (await import('./compare.js')).compareFiles(files, options));

  solowire
    .command('show')
    .description('open the last HTML report, and print where it is')
    .argument('[file]', 'another report')
    .option('--history <dir>', 'folder for the recorded histories of its run', 'report/history')
    .addHelpText('before', 'Examples:\n  solowire show\n  solowire show report/report.html\n')
    .action(async (file, options) => (await import('./show.js')).show(file, options));

  solowire
    .command('init')
    .description(
      'write a target file, or the first contract of a protocol: asks on a terminal, and looks at the server',
    )
    .option('--url <url>', 'where the server listens')
    .option('--command <cmd>', 'shell command that starts it')
    .option('--ready <regexp>', 'with --command: a line on its stdout that says it is ready')
    .option('--name <name>', 'what reports call it')
    .option('--scheme <scheme>', "scheme of the identities' credentials", 'token')
    .option('--token <pattern>', 'their token; {clientId} is replaced, ${NAME} comes from the environment')
    .option(
      '--contract <file>',
      'AsyncAPI document: write a first x-single-session for it, as far as the kit can guess',
    )
    .option('--output <file>', 'the file to write (default: solowire.target.yaml, or DOCUMENT.session.yaml)')
    .option('--force', 'replace the file if it exists', false)
    .option('--no-probe', 'do not connect to the server')
    .addHelpText(
      'before',
      `Examples:
  solowire init --url ws://127.0.0.1:8080/
  solowire init --name mine --command ./server --ready "on (?<url>ws://\\S+)"
  solowire init --contract api.yaml
`,
    )
    .action(async (options) => (await import('./init.js')).init(options));

  solowire
    .command('contract')
    .description('check the AsyncAPI document of a protocol')
    .argument('<action>', 'check: says what is wrong with it, place by place')
    .argument('<file>', 'AsyncAPI 3 document with x-single-session, or a file of that alone')
    .addHelpText('before', 'Example:\n  solowire contract check api.yaml\n')
    .action(async (action, file) => (await import('./contract.js')).contract(action, file));

  solowire
    .command('completion')
    .description('print a completion script for bash, zsh or fish')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('before', 'Example:\n  eval "$(solowire completion bash)"\n')
    .action(async (shell) => (await import('./completion.js')).completion(solowire, shell));

  return solowire;
}

const collect = (value: string, earlier: string[] = []): string[] => [...earlier, value];

const wholeNumber =
  (min: number, max: number, hint = '') =>
  (value: string) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < min || number > max)
      throw new InvalidArgumentError(`Expected a whole number of ${min} to ${max}. ${hint}`.trim());
    return number;
  };

const positive = (value: string): number => {
  const number = Number(value);
  // Above that a timer would fire at once.
  if (!(number > 0 && number <= 30_000))
    throw new InvalidArgumentError('Expected a number above 0, up to 30000.');
  return number;
};

const factor = (value: string): number => {
  const number = Number(value);
  if (!(number >= 1 && number <= 100)) throw new InvalidArgumentError('Expected a number of 1 to 100.');
  return number;
};
