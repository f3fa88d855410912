/** How wide the terminal's lines are, in columns. */
export const WIDTH = 80;

/** Breaks a text into lines of at most 80 columns; words are never cut. Lines after the first may be indented further. */
export function wrap(text: string, indent: string, further = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = further;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
