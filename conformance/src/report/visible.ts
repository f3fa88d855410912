/** Controls (C0, DEL, C1), what turns or hides text (bidi, zero width), separators of lines, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * What a CI takes from a log as a command: `::error::` at the beginning of a line, which wrapping can make of any place, and
 * `##[error]`, `##vso[…]` or `##teamcity[…]` anywhere.
 */
const COMMAND = /(?<=:):(?=[a-z])|(?<=#)#(?=\w*\[)/gi;

/**
 * A text as one line that moves no cursor, turns no text around and commands no CI: what would, is written as an escape
 * (`\x1b`, `\u202e`). Everything that a server, or a report from elsewhere, can choose passes here before it is printed.
 */
export const visible = (text: string): string => text.replace(UNSEEN, escaped).replace(COMMAND, escaped);

/** The same of all texts in a value, names of fields included. */
export function allVisible<T>(value: T): T;
export function allVisible(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map((one) => allVisible(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [visible(key), allVisible(one)]));
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(char: string): string {
  const code = char.codePointAt(0)!;
  const hex = code.toString(16);
  if (code > 0xffff) return `\\u{${hex}}`;
  return SHORT[char] ?? (code > 0xff ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`);
}
