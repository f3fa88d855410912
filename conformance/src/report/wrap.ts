import { visible } from './visible.js';

/** How wide lines are where no terminal says otherwise, in columns. */
export const WIDTH = 80;

/**
 * Breaks a text into lines of at most `width` columns, between words where that is possible. Lines after the first may be
 * indented further.
 */
export function wrap(text: string, indent: string, further = indent, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of visible(text).split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = further;
    }
    line += line.trim() === '' ? word : ` ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = further + line.slice(width);
    }
  }
  return [...lines, line];
}

/** One line of a text, with an ellipsis for what has no room in so many columns. */
export function cut(text: string, width: number): string {
  const line = visible(text);
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}

/**
 * A command in lines of at most `width` columns that a shell reads as one. A word is never broken: what is longer than a line by
 * itself stays one.
 */
export function wrapCommand(command: string, indent: string, width = WIDTH): string[] {
  const word = String.raw`(?:'[^']*'|\\.|[^\s'\\])+`;
  // An option stays with its value.
  const words = command.match(new RegExp(`--[\\w-]+ (?!--)${word}|${word}`, 'g')) ?? [];
  const lines: string[] = [];
  let line = indent;
  for (const word of words) {
    const room = width - ' \\'.length;
    if (line.trim() !== '' && line.length + word.length + 1 > room) {
      lines.push(`${line} \\`);
      line = `${indent}  `;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
