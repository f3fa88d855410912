import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { completion } from './completion.js';
import { program } from './program.js';

afterEach(() => vi.restoreAllMocks());

const scriptOf = (shell: string): string => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  completion(program(), shell);
  const script = String(write.mock.calls[0]![0]);
  write.mockRestore();
  return script;
};

/** What bash offers for the last of these words. */
const offered = (...words: string[]): string[] => {
  const call = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _solowire; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', `${scriptOf('bash')}\n${call}`], { encoding: 'utf8' })
    .trim()
    .split('\n');
};

describe('completion', () => {
  it('in bash offers commands, options, cases, profiles and report kinds', () => {
    expect(offered('solowire', 'te')).toEqual(['test']);
    expect(offered('solowire', 'test', '--sta')).toEqual(['--stability']);
    expect(offered('solowire', 'test', '--only', 'takeover/de')).toContain('takeover/deaf');
    expect(offered('solowire', 'test', '--profile', 'obs')).toEqual(['observe']);
    expect(offered('solowire', 'test', '--report', 'ht')).toEqual(['html=']);
    expect(offered('solowire', 'explain', 'heartbeat-t')).toEqual(['heartbeat-timeout']);
  });

  it.each(['zsh', 'fish'])('for %s knows every command and every option of test', (shell) => {
    const script = scriptOf(shell);
    for (const command of program().commands) expect(script).toContain(command.name());
    for (const { long } of program().commands[0]!.options) expect(script).toContain(long!.slice(2));
  });

  it('for another shell says which there are', () => {
    expect(() => completion(program(), 'tcsh')).toThrow(/known: bash, zsh, fish/);
  });
});
