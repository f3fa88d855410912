const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside HTML or XML, also as an attribute; what XML 1.0 cannot hold is replaced. */
export const escapeMarkup = (value: string): string =>
  value
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 §2.2 forbids just these.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (char) => ENTITIES[char]!);
