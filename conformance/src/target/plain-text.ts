/** What a text says without the escapes of JSON and URLs, and where each of its characters came from. */
export interface PlainText {
  text: string;
  /** The place in the source of each character, and of the end; undefined if nothing was changed. */
  places: Uint32Array | undefined;
}

/**
 * Backslashes with what they may stand before in JSON (RFC 8259 §7), also where a text was quoted several times; octets of
 * a URL (RFC 3986 §2.1) and its plus for a space; controls, which JSON writes as letters.
 */
const ESCAPES = /\\+(?:u([\da-f]{4}))?|%(?:25)*([\da-f]{2})|[+\b\t\n\f\r]/gi;
const LETTERS: Readonly<Record<string, string>> = { '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' };

/**
 * Undoes all of them, however many of its characters a text has escaped. The result is for comparing, with what was made
 * plain likewise, not for reading: backslashes are gone, a line break is an n, octets are characters.
 */
export function plainText(source: string): PlainText {
  if (source.search(ESCAPES) < 0) return { text: source, places: undefined };
  const parts: string[] = [];
  // No text is longer without its escapes.
  const places = new Uint32Array(source.length + 1);
  let length = 0;
  const take = (part: string, from: number, step: 0 | 1) => {
    for (let i = 0; i < part.length; i++) places[length++] = from + i * step;
    parts.push(part);
  };
  let end = 0;
  for (const match of source.matchAll(ESCAPES)) {
    const [whole, unit, octet] = match;
    take(source.slice(end, match.index), end, 1);
    const code = unit ?? octet;
    take(simple(code === undefined ? whole : String.fromCharCode(Number.parseInt(code, 16))), match.index, 0);
    end = match.index + whole.length;
  }
  take(source.slice(end), end, 1);
  places[length] = source.length;
  return { text: parts.join(''), places };
}

const simple = (text: string): string =>
  text.startsWith('\\') ? '' : text === '+' ? ' ' : (LETTERS[text] ?? text);

/**
 * What {@link plainText} makes of a text in all of its forms: one for where it stands as it is, and, if it looks as if it had
 * escapes itself, one for where each of its characters was escaped.
 */
export const plainForms = (text: string): string[] => [
  plainText(text).text,
  text.replace(/[\\+\b\t\n\f\r]/g, simple),
];
