import type { Command } from 'commander';
import { setNames } from '../report/requirement-set.js';
import { REPORT_KINDS } from '../report/write.js';
import { UsageError } from '../usage.js';
import { explainerOf } from './explain.js';
import { protocol } from './protocol.js';
import { profilesOf } from './select.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `solowire completion SHELL`: a script for the shell, made from the commands and from the kit's own lists. */
export function completion(program: Command, shell: string): void {
  if (!SHELLS.includes(shell as (typeof SHELLS)[number]))
    throw new UsageError(
      `there is no completion for ${JSON.stringify(shell)}`,
      `known: ${SHELLS.join(', ')}`,
    );
  const commands = program.commands.map((one) => ({
    name: one.name(),
    description: one.description(),
    options: one.options.map(({ long, description, required }) => ({ long: long!, description, required })),
  }));
  const script = { bash, zsh, fish }[shell as (typeof SHELLS)[number]];
  process.stdout.write(`${script(commands)}\n`);
}

interface CommandWords {
  name: string;
  description: string;
  options: { long: string; description: string; required: boolean }[];
}

/** Words that may follow an option or a command; what is not here is a file. */
function followers(): Record<string, string[]> {
  const patterns = [...new Set(protocol.cases.flatMap((one) => [one.id.split('/')[0]!, one.id]))];
  const ids = [...patterns, ...Object.keys(protocol.contract.rules)];
  return {
    '--only': ids,
    '--skip': ids,
    '--profile': [...new Set(protocol.cases.flatMap((one) => profilesOf(one, protocol)))],
    '--requirements': setNames(protocol),
    '--report': Object.keys(REPORT_KINDS).map((kind) => `${kind}=`),
    explain: explainerOf(protocol)
      .names()
      .filter((name) => !name.includes('#')),
    completion: [...SHELLS],
  };
}

function bash(commands: CommandWords[]): string {
  const follow = Object.entries(followers()).map(
    ([word, list]) =>
      `    ${word}) COMPREPLY=($(compgen -W "${list.join(' ')}" -- "$cur"));${word === '--report' ? ' compopt -o nospace 2>/dev/null;' : ''} return ;;`,
  );
  const options = commands.map(
    ({ name, options }) =>
      `    ${name}) [[ $cur == -* ]] && COMPREPLY=($(compgen -W "${options.map((o) => o.long).join(' ')} --help" -- "$cur")) ;;`,
  );
  return `# bash completion for solowire; load it with: eval "$(solowire completion bash)"
_solowire() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  case "$prev" in
${follow.join('\n')}
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commands.map((c) => c.name).join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${options.join('\n')}
  esac
}
complete -o default -F _solowire solowire`;
}

function zsh(commands: CommandWords[]): string {
  const follow = Object.entries(followers()).map(
    ([word, list]) =>
      `    (${word}) compadd ${word === '--report' ? "-S '' " : ''}-- ${list.join(' ')}; return ;;`,
  );
  const options = commands.map(
    ({ name, options }) =>
      `    (${name}) [[ $PREFIX == -* ]] && { compadd -- ${options.map((o) => o.long).join(' ')} --help; return } ;;`,
  );
  return `#compdef solowire
# zsh completion for solowire; load it with: source <(solowire completion zsh)
_solowire() {
  case "\${words[CURRENT-1]}" in
${follow.join('\n')}
  esac
  if (( CURRENT == 2 )); then
    compadd -- ${commands.map((c) => c.name).join(' ')} --help --version
    return
  fi
  case "\${words[2]}" in
${options.join('\n')}
  esac
  _files
}
compdef _solowire solowire`;
}

function fish(commands: CommandWords[]): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const follow = followers();
  const lines = commands.flatMap(({ name, description, options }) => [
    `complete -c solowire -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
    ...(follow[name]
      ? [
          `complete -c solowire -n '__fish_seen_subcommand_from ${name}' -f -a ${quote(follow[name].join(' '))}`,
        ]
      : []),
    ...options.map(({ long, description: what, required }) => {
      const list = follow[long];
      const value = list ? `-x -a ${quote(list.join(' '))} ` : required ? '-r ' : '';
      return `complete -c solowire -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)} ${value}-d ${quote(what)}`;
    }),
  ]);
  return ['# fish completion for solowire; load it with: solowire completion fish | source', ...lines].join(
    '\n',
  );
}
