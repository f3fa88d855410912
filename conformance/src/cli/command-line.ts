import { shellQuote } from '../report/repeat.js';
import { withoutSecrets } from '../target/secrets.js';
import type { ServerOptions } from './servers.js';

/** The words that name the server as whoever called the kit did. */
export function serverWords({
  contract,
  protocol,
  as,
  target,
  command,
  ready,
  pid,
}: ServerOptions): string[] {
  return [
    ...(contract ? ['--contract', contract] : []),
    ...(protocol ? ['--protocol', protocol] : []),
    ...(as ? ['--as', as] : []),
    ...(target ? ['--target', target] : []),
    ...(command ? ['--command', command] : []),
    ...(ready ? ['--ready', ready] : []),
    ...(pid === undefined ? [] : ['--pid', String(pid)]),
  ];
}

/** A command of the kit, to be called again as it was: its own words, then those that name the server. */
export function calledWith(command: string, words: readonly string[], url: string | undefined): string {
  const quoted = words.map(shellQuote);
  // What may be secret in a URL is left to whoever repeats it.
  if (url !== undefined) quoted.push(withoutSecrets(url) === url ? shellQuote(url) : '"$URL"');
  return `${program()} ${command} ${quoted.join(' ')}`;
}

/** How the kit was called: who came by npx has no `solowire` in the path. */
function program({ npm_command: command, npm_config_package: from } = process.env): string {
  if (command !== 'exec') return 'solowire';
  return from ? `npx --package ${shellQuote(from)} solowire` : 'npx @solowire/conformance';
}
