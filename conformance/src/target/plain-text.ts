/** What a text says without its escapes, in small letters, and where each of its characters came from. */
export interface PlainText {
  text: string;
  /** The place in the source of each character, and of the end; undefined if each stands where it stood. */
  places: Uint32Array | undefined;
}

/** A way to read texts. */
interface Reading {
  /** Its escapes; a group that matches is a number in hex, but for {@link DECIMAL} and {@link NAME}. */
  readonly escapes: RegExp;
  /** What stands for a control. */
  readonly controls: Readonly<Record<string, string>>;
}

/**
 * Backslashes with what they may stand before in JSON (RFC 8259 §7), also where a text was quoted several times; octets of
 * a URL (RFC 3986 §2.1) and its plus for a space; controls, which JSON writes as letters.
 */
const COMMON: Reading = {
  escapes: /\\+(?:u([\da-f]{4}))?|%(?:25)*([\da-f]{2})|[+\b\t\n\f\r]/g,
  controls: { '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' },
};

/**
 * The same, and line breaks with what indents the next line; `\x41` and `\u{41}`; quoted-printable (RFC 2045 §6.7); references
 * of HTML. Read apart, since what looks like one of these may be no escape: in `key=adobe`, `=ad` is none.
 */
const RARE: Reading = {
  escapes:
    /=?(?:\\+[nr]|[\n\r])+[ \t]*|\\+(?:u([\da-f]{4})|u\{0*([\da-f]{1,6})\}|x([\da-f]{2}))?|%(?:25)*([\da-f]{2})|=([\da-f]{2})|&(?:amp;)*(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(amp|lt|gt|quot|apos));|[+\b\t\f]/g,
  controls: { ...COMMON.controls, '\n': '', '\r': '' },
};
const LOOKS_RARE = /[\n\r]|\\(?:[nrx]|u\{)|=[\da-f\\]|&(?:#|amp;|lt;|gt;|quot;|apos;)/;
/** A sign that every escape has. Most texts have none, and are not searched for each. */
const LOOKS_ESCAPED = /[\\%+=&\b\t\n\f\r]/;
/** The groups of {@link RARE} that are a decimal number and a name, from 0. */
const DECIMAL = 6;
const NAME = 7;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Undoes all escapes and capitals, however many of its characters a text has escaped; once more with those that are rare, if it
 * seems to have any. The results are for comparing, with what was made plain likewise, not for reading: backslashes are
 * gone, a line break is an n, octets are characters.
 */
export function plainTexts(source: string): PlainText[] {
  const text = small(source);
  if (!LOOKS_ESCAPED.test(text)) return [{ text, places: undefined }];
  const common = plainText(text, COMMON);
  return LOOKS_RARE.test(text) ? [common, plainText(text, RARE)] : [common];
}

/**
 * What {@link plainTexts} makes of a text in all of its forms: one for where it stands as it is, and, if it looks as if it had
 * escapes itself, one for where each of its characters was escaped.
 */
export function plainForms(source: string): string[] {
  const text = small(source);
  return [COMMON, RARE].flatMap((reading) => [
    plainText(text, reading).text,
    text.replace(/[\\+\b\t\n\f\r]/g, (char) => simple(char, reading)),
  ]);
}

function plainText(source: string, reading: Reading): PlainText {
  const { escapes } = reading;
  if (source.search(escapes) < 0) return { text: source, places: undefined };
  const parts: string[] = [];
  // No text is longer without its escapes.
  const places = new Uint32Array(source.length + 1);
  let length = 0;
  const take = (part: string, from: number, step: 0 | 1) => {
    for (let i = 0; i < part.length; i++) places[length++] = from + i * step;
    parts.push(part);
  };
  let end = 0;
  for (const match of source.matchAll(escapes)) {
    const [whole, ...groups] = match;
    take(source.slice(end, match.index), end, 1);
    const group = groups.findIndex((one) => one !== undefined);
    // Without a group it is one sign, or backslashes or a line break, which are left out.
    const char = group >= 0 ? charOf(groups[group]!, group) : whole.length === 1 ? whole : '';
    take(simple(char, reading), match.index, 0);
    end = match.index + whole.length;
  }
  take(source.slice(end), end, 1);
  places[length] = source.length;
  return { text: parts.join(''), places };
}

/** The character that a group of {@link Reading.escapes} stands for, small; nothing if there is none. */
function charOf(text: string, group: number): string {
  if (group === NAME) return NAMED[text]!;
  const code = Number.parseInt(text, group === DECIMAL ? 10 : 16);
  return code > 0x10ffff ? '' : small(String.fromCodePoint(code));
}

const simple = (char: string, { controls }: Reading): string =>
  char === '\\' ? '' : char === '+' ? ' ' : (controls[char] ?? char);

/** A text in small letters, each of its characters in its place. */
function small(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  // Only U+0130 has two small ones.
  return text.replace(/[^\u0130]+/g, (part) => part.toLowerCase());
}
