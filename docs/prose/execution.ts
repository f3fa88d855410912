import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { explain, validators } from '@solowire/spec';
import { parse } from 'yaml';
import { SITE_BUILD } from '../testing/site.js';
import { root } from '../tools/facts.js';
import type { Block } from './markdown-file.js';

/**
 * How a block is executed. Its language says so, or the comment before it:
 *
 * | comment | the block |
 * |---|---|
 * | `from: FILE` | is an excerpt of that file, which the tests beside it run |
 * | `save: FILE` | is written to that file, for the commands after it |
 * | `output` | is printed by the commands before it; lines may be left out |
 * | `exits N` | is commands, the last of which exits with N |
 * | `tree` | names folders that are there |
 * | `illustration: REASON` | is executed by nobody |
 */
export type Execution =
  /** Commands, without those that CI runs itself; what is left may be empty. */
  | { kind: 'run'; script: string; exits: number }
  | { kind: 'save'; name: string }
  | { kind: 'output' }
  | { kind: 'checked'; how: string }
  | { kind: 'illustration'; reason: string };

/** What CI does, as far as it matters for commands that are too long for a test. */
export interface Ci {
  commands: ReadonlySet<string>;
  packages: ReadonlySet<string>;
}

/** Reads the script that CI runs. */
export function readCi(text = readFileSync(`${root}.ci/run`, 'utf8')): Ci {
  const packages = /^packages=\(([^)]*)\)/m.exec(text)?.[1] ?? '';
  const commands = text
    .split('\n')
    .map((line) => line.trim().replace(/^\((.*)\)( \|\| \[ \$\? = 2 \])?$/, '$1'))
    .flatMap((line) => [line, ...line.split(' && ')]);
  // The test of the site, which builds it, is a part of CI as well.
  commands.push(SITE_BUILD, SITE_BUILD.replace(/^\S+ /, ''));
  return { commands: new Set(commands), packages: new Set([...packages.split(/\s+/), ...added(text)]) };
}

/** Packages that CI installs only where they are not there yet. */
const added = (text: string): string[] =>
  [...text.matchAll(/packages\+=\(([^)]*)\)/g)].flatMap(([, names]) => names!.split(/\s+/));

/** Says how a block is executed. Throws if nobody would execute it, or if it is wrong as it stands. */
export function executionOf(block: Block, ci: Ci): Execution {
  const [, word = '', rest = ''] = /^([\w-]+):? ?(.*)$/s.exec(block.mark) ?? [];
  switch (word) {
    case 'illustration':
      if (!rest) throw new Error('an illustration needs a reason');
      return { kind: 'illustration', reason: rest };
    case 'from':
      return excerptOf(block, rest);
    case 'save':
      return { kind: 'save', name: rest };
    case 'output':
      return { kind: 'output' };
    case 'tree':
      return tree(block);
    case 'exits':
      return commandsIn(block.text, ci, Number(rest));
    default:
      return byLanguage(block, ci);
  }
}

function byLanguage({ file, language, text }: Block, ci: Ci): Execution {
  if (language === 'sh') return commandsIn(text, ci, 0);
  if (language === 'json') return messageIn(text);
  if (language === 'yaml') return workflowIn(text, ci);
  if (language === 'mermaid' && file.startsWith('docs/'))
    return { kind: 'checked', how: 'drawn in Chromium' };
  if (file.includes('/generated/')) return { kind: 'checked', how: 'generated and proven fresh' };
  throw new Error(`nobody executes it: say how in a comment before it (docs/prose/execution.ts)`);
}

/** Leaves out the lines that CI runs as they are, and the installation of packages that CI installs. */
function commandsIn(text: string, { commands, packages }: Ci, exits: number): Execution {
  const left = text.split('\n').filter((line) => {
    const command = line.replace(/\s+#.*$/, '').trim();
    const install = /^apt-get install (.*)$/.exec(command);
    if (install) return !install[1]!.split(' ').every((name) => packages.has(name));
    // Some of the tests, all of which CI runs.
    const tests = /^npx vitest run (\S+)/.exec(command);
    if (tests && commands.has('npm test') && existsSync(root + tests[1])) return false;
    return !commands.has(command);
  });
  return { kind: 'run', script: left.join('\n').trim(), exits };
}

function messageIn(text: string): Execution {
  const message = JSON.parse(text);
  const fits = validators.strict[message.type as keyof typeof validators.strict];
  if (!fits) throw new Error('it is no message of the protocol: say in a comment before it what it is');
  if (!fits(message)) throw new Error(explain(fits.errors));
  return { kind: 'checked', how: 'valid by its strict schema' };
}

function workflowIn(text: string, ci: Ci): Execution {
  const { jobs } = parse(text) as { jobs?: Record<string, { steps: { run?: string }[] }> };
  if (!jobs) throw new Error('it is no workflow: say in a comment before it what it is');
  const steps = Object.values(jobs).flatMap((job) => job.steps.flatMap(({ run }) => run ?? []));
  return commandsIn(steps.join('\n'), ci, 0);
}

function excerptOf({ text }: Block, file: string): Execution {
  const whole = readFileSync(root + file, 'utf8');
  if (!`\n${whole}`.includes(`\n${text}`)) throw new Error(`it is no excerpt of ${file}`);
  const test = testsBeside(file);
  if (!test) throw new Error(`no test lies beside ${file}`);
  return { kind: 'checked', how: `from a file that ${test} runs` };
}

/** The tests that are nearest to a file, in its folder or in one above it that names it. */
function testsBeside(file: string): string | undefined {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const name = folder.split('/').at(-1)!;
    const found = [`${folder}/${name}.test.ts`].find((test) => existsSync(root + test));
    if (found) return found;
  }
  return undefined;
}

function tree({ text }: Block): Execution {
  const above: string[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
    above.length = indent.length / 2;
    const path = [...above, name].join('');
    if (!existsSync(root + path)) throw new Error(`there is no ${path}`);
    above.push(name);
  }
  return { kind: 'checked', how: 'folders that are there' };
}
