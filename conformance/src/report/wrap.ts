import { visible } from './visible.js';

/** How wide the terminal's lines are, in columns. */
export const WIDTH = 80;

/**
 * Breaks a text into lines of at most 80 columns, between words where that is possible. Lines after the first may be
 * indented further.
 */
export function wrap(text: string, indent: string, further = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of visible(text).split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = further;
    }
    line += line.trim() === '' ? word : ` ${word}`;
    while (line.length > WIDTH) {
      lines.push(line.slice(0, WIDTH));
      line = further + line.slice(WIDTH);
    }
  }
  return [...lines, line];
}

/**
 * A command in lines of at most 80 columns that a shell reads as one. A word is never broken: what is longer than a line by
 * itself stays one.
 */
export function wrapCommand(command: string, indent: string): string[] {
  const word = String.raw`(?:'[^']*'|\\.|[^\s'\\])+`;
  // An option stays with its value.
  const words = command.match(new RegExp(`--[\\w-]+ (?!--)${word}|${word}`, 'g')) ?? [];
  const lines: string[] = [];
  let line = indent;
  for (const word of words) {
    const room = WIDTH - ' \\'.length;
    if (line.trim() !== '' && line.length + word.length + 1 > room) {
      lines.push(`${line} \\`);
      line = `${indent}  `;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
