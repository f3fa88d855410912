/** How wide the lines of a file are, in characters. */
const WIDTH = 110;

/** A sentence as comments of YAML. What is no letter or sign, such as a line break, is a space. */
export function wrapComment(sentence: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(/[\s\p{C}]+/u)) {
    if (line !== '' && indent.length + line.length + word.length + 3 > WIDTH) {
      lines.push(`${indent}# ${line}`);
      line = '';
    }
    line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, `${indent}# ${line}`];
}
