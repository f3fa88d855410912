import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../tools/facts.js';
import { slug } from '../tools/markdown.js';

/** A fenced block of code. */
export interface Block {
  /** Path in the repository, and the line of its fence, from 1. */
  file: string;
  line: number;
  language: string;
  text: string;
  /** The comment right before it, which says how it is executed; empty if there is none. */
  mark: string;
}

/** A link or an image. */
export interface Link {
  line: number;
  target: string;
}

/** A command in running text. */
export interface InlineCommand {
  line: number;
  text: string;
}

/** What a Markdown file holds that can be wrong. */
export interface MarkdownFile {
  file: string;
  blocks: readonly Block[];
  links: readonly Link[];
  commands: readonly InlineCommand[];
  /** The anchors of its headings. */
  anchors: ReadonlySet<string>;
  /** Lines that begin an indented block, which has no language and no mark. */
  indented: readonly number[];
}

/** Every Markdown file of the repository. */
export const markdownFiles = (): MarkdownFile[] =>
  trackedFiles()
    .filter((file) => file.endsWith('.md'))
    .map((file) => readMarkdown(file, readFileSync(root + file, 'utf8')));

/** The files of the repository as they lie here, with those that are not committed yet. */
export const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '' && existsSync(root + file));

const COMMAND = /^(npm|npx|node|solowire|solowire-server|vitest|tsx) \S/;

/** Reads what matters of one file. */
export function readMarkdown(file: string, text: string): MarkdownFile {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const commands: InlineCommand[] = [];
  const headings: string[] = [];
  const indented: number[] = [];
  let open: { block: Block; indent: number; fence: string } | undefined;
  let previous = '';
  let mark = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    const fence = /^( *)(`{3,})(\S*)$/.exec(raw);
    if (open) {
      if (raw.trim() === open.fence) open = undefined;
      else open.block.text += `${raw.slice(Math.min(open.indent, raw.length - raw.trimStart().length))}\n`;
      previous = raw;
      continue;
    }
    if (fence) {
      const block = { file, line, language: fence[3]!, text: '', mark };
      blocks.push(block);
      open = { block, indent: fence[1]!.length, fence: fence[2]! };
      mark = '';
      continue;
    }
    const comment = /^ *<!-- (.*) -->$/.exec(raw);
    if (comment) mark = comment[1]!;
    else if (raw.trim()) mark = '';
    if (/^ {4,}\S/.test(raw) && !previous.trim()) indented.push(line);
    previous = raw;
    if (comment) continue;
    const heading = /^#{1,6} (.*)/.exec(raw);
    if (heading) headings.push(slug(heading[1]!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')));
    const prose = raw.replace(/`([^`]+)`/g, (_, code: string) => {
      if (COMMAND.test(code)) commands.push({ line, text: code });
      return '`code`';
    });
    for (const [, target] of prose.matchAll(/\]\(([^)\s]+)\)/g)) links.push({ line, target: target! });
  }
  return { file, blocks, links, commands, anchors: new Set(numbered(headings)), indented };
}

/** A heading that comes again gets a number, as repository browsers and the site give it. */
function numbered(slugs: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return slugs.map((one) => {
    const times = seen.get(one) ?? 0;
    seen.set(one, times + 1);
    return times === 0 ? one : `${one}-${times}`;
  });
}
