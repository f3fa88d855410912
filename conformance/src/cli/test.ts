import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cases } from '../cases/index.js';
import type { TargetAddress } from '../generated/types.js';
import type { History } from '../history/history.js';
import { buildReport } from '../report/build.js';
import { progressPrinter, terminalReport } from '../report/terminal.js';
import { parseReportOption, writeReport } from '../report/write.js';
import { runSuite, type Site, withoutSecrets } from '../run/suite.js';
import type { Address } from '../stimulus/connection.js';
import { checkUrl, type LoadedTarget, loadTarget } from '../target/load.js';
import { StartedServer } from '../target/server.js';
import { UsageError } from '../usage.js';
import { select } from './select.js';

export interface TestOptions {
  target?: string;
  command?: string;
  ready?: string;
  only: string[];
  skip: string[];
  strict: boolean;
  seed?: number;
  jobs?: number;
  repeat?: number;
  timeScale: number;
  report: string[];
  history: string;
}

/** `solowire test`: runs the kit against a server, prints what it found, writes the reports, and sets the exit code. */
export async function test(url: string | undefined, options: TestOptions): Promise<void> {
  const files = options.report.map(parseReportOption);
  const selected = select(cases, options.only, options.skip);
  const target = targetOf(url, options);
  const servers: StartedServer[] = [];
  const site = async (): Promise<Site> => {
    if (!target.start) return { addresses: addressesOf(target, url, undefined) };
    const start = async () => {
      const started = await StartedServer.start(target.start!, target.folder);
      servers.push(started);
      return started;
    };
    let server = await start();
    return {
      addresses: addressesOf(target, url, server),
      server: {
        stop: () => server.stop(),
        start: async () => {
          server = await start();
          return addressesOf(target, url, server);
        },
        descriptors: () => server.descriptors(),
      },
    };
  };
  const stopAll = () => Promise.all(servers.map((server) => server.stop()));
  const stopOnSignal = (signal: NodeJS.Signals) => {
    void stopAll().then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', stopOnSignal).once('SIGTERM', stopOnSignal);
  try {
    const main = await site();
    const { addresses } = main;
    // Where the server itself says where it listens, a second one can listen elsewhere.
    const movable = target.start !== undefined && url === undefined && !target.addresses;
    const seed = options.seed ?? randomInt(0, 0xffffffff);
    const progress = progressPrinter(process.stderr);
    const run = await runSuite({
      target,
      addresses,
      cases: selected,
      seed,
      timeScale: options.timeScale,
      historyFolder: options.history,
      onProgress: progress.tell,
      ...(main.server ? { server: main.server } : {}),
      ...(movable ? { startSecond: site } : {}),
      ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
      ...(options.repeat === undefined ? {} : { explore: options.repeat }),
    });
    progress.clear();
    const shown = withoutSecrets(addresses[0]!.url);
    const report = buildReport(run, {
      target: { name: target.name ?? shown, url: shown },
      selection: { only: options.only, skip: options.skip },
      strict: options.strict,
    });
    const histories = new Map<string, History>(
      run.results.flatMap(({ case: kase, history }) => (history ? [[kase.id, history] as const] : [])),
    );
    if (report.exitCode === 3 || report.exitCode === 4)
      process.stderr.write(`solowire: ${shown}: ${report.reason}\n`);
    else process.stdout.write(`${terminalReport(report, histories, repeatCommand(url, options, seed))}\n`);
    if (report.exitCode !== 3) for (const file of files) writeReport(file, report, histories);
    process.exitCode = report.exitCode;
  } finally {
    process.off('SIGINT', stopOnSignal).off('SIGTERM', stopOnSignal);
    await stopAll();
  }
}

/** The target that options and file together describe. Throws {@link UsageError} if they name no server. */
function targetOf(url: string | undefined, { target: file, command, ready }: TestOptions): LoadedTarget {
  if (url !== undefined) checkUrl(url);
  if (ready !== undefined && command === undefined) throw new UsageError('--ready needs --command');
  if (ready !== undefined) checkRegExp(ready);
  const loaded: LoadedTarget = file ? loadTarget(file) : { folder: process.cwd() };
  if (command !== undefined) {
    const { port } = url ? new URL(url) : { port: '' };
    if (ready === undefined && !port)
      throw new UsageError(
        '--command needs to know when the server is ready',
        'give --ready REGEXP, or a URL with a port',
      );
    loaded.start = { command, ready: ready === undefined ? { port: Number(port) } : { line: ready } };
    loaded.folder = process.cwd();
  }
  if (url === undefined && !loaded.addresses && !loaded.start)
    throw new UsageError(
      'no server is named',
      'give a URL (solowire test ws://127.0.0.1:8080/) or --target FILE',
    );
  return loaded;
}

function addressesOf(
  target: LoadedTarget,
  url: string | undefined,
  server: StartedServer | undefined,
): Address[] {
  if (url !== undefined)
    return [{ ...target.addresses?.[0], url }].map((one) => addressOf(one, target.folder));
  if (target.addresses) return target.addresses.map((one) => addressOf(one, target.folder));
  if (server?.url === undefined)
    throw new UsageError(
      'the server is ready, but its address is not known',
      'give a URL, `addresses`, or a group named url in the ready line',
    );
  checkUrl(server.url);
  return [{ url: server.url }];
}

function addressOf({ url, headers, tls }: TargetAddress, folder: string): Address {
  const ca = tls?.ca === undefined ? {} : { ca: readPem(resolve(folder, tls.ca)) };
  return { url, ...(headers ? { headers } : {}), ...(tls ? { tls: { ...tls, ...ca } } : {}) };
}

function readPem(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read the authority ${file}: ${(error as Error).message}`);
  }
}

function checkRegExp(text: string): void {
  try {
    new RegExp(text);
  } catch (error) {
    throw new UsageError(`--ready is no regular expression: ${(error as Error).message}`);
  }
}

/** The command that repeats just some cases, with the same random choices. */
function repeatCommand(
  url: string | undefined,
  options: TestOptions,
  seed: number,
): (ids: string[]) => string {
  const quote = (value: string) =>
    /^[\w./:@=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
  const named = [
    ...(options.target ? ['--target', options.target] : []),
    ...(options.command ? ['--command', options.command] : []),
    ...(options.ready ? ['--ready', options.ready] : []),
  ];
  return (ids) =>
    [
      'solowire',
      'test',
      ...named,
      ...ids.flatMap((id) => ['--only', id]),
      '--seed',
      String(seed),
      ...(url ? [url] : []),
    ]
      .map(quote)
      .join(' ');
}
