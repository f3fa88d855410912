import { bounds } from './bounds.js';

/** A parsed text, or why it was not parsed: it is no JSON, or has more than the kit reads (`excess`). */
export type Json = { value: unknown } | { fault: string } | { excess: string };

/** Parses JSON within the bounds of the kit: what nests deeper, or has more values, is not parsed. Never throws. */
export function readJson(text: string): Json {
  const excess = excessOf(text);
  if (excess !== undefined) return { excess };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: 'not JSON' };
  }
}

/** Looks at what stands outside of strings: parsing can take a hundred times the memory of the text. */
function excessOf(text: string): string | undefined {
  if (text.length <= bounds.jsonDepth) return undefined;
  let depth = 0;
  let deepest = 0;
  let values = 1;
  for (let i = 0; i < text.length; i++) {
    switch (text[i]) {
      case '"':
        i = endOfString(text, i);
        break;
      case '[':
      case '{':
        values++;
        deepest = Math.max(deepest, ++depth);
        break;
      case ']':
      case '}':
        depth--;
        break;
      case ',':
        values++;
        break;
    }
  }
  if (deepest > bounds.jsonDepth)
    return `JSON that nests ${deepest} deep; the kit reads up to ${bounds.jsonDepth}`;
  if (values > bounds.jsonValues)
    return `JSON of about ${values} values; the kit reads up to ${bounds.jsonValues}`;
  return undefined;
}

/** The place of the quote that ends the string of JSON that begins at `start`; the end of the text if there is none. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
