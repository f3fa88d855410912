import { createHash } from 'node:crypto';
import { escapeMarkup as text } from './escape.js';

const sourceOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** A page in one file: it loads nothing, and nothing in it can run but this script, whatever a server has said. */
export const htmlPage = ({
  title,
  style,
  script,
  body,
}: {
  title: string;
  style: string;
  script: string;
  body: string;
}): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${sourceOf(style)}; script-src ${sourceOf(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;

/** Filters by verdict, section and words, for what has `data-verdicts` and `data-section`; hidden until a script shows it. */
export function filterForm({
  noun,
  verdicts,
  sections,
  placeholder,
}: {
  /** What the status counts: all that is `data-counted`. */
  noun: string;
  /** Values and their words. */
  verdicts: readonly (readonly [string, string])[];
  sections: readonly string[];
  placeholder: string;
}): string {
  const option = (value: string, words: string) => `<option value="${text(value)}">${text(words)}</option>`;
  return `<form id="filter" hidden role="search" aria-label="Filter the ${noun}">
<label>Verdict<select name="verdict">${option('', 'all')}${verdicts.map(([value, words]) => option(value, words)).join('')}</select></label>
<label>Section<select name="section">${option('', 'all')}${sections.map((one) => option(one, one)).join('')}</select></label>
<label>Text<input type="search" name="text" placeholder="${placeholder}"></label>
<button type="reset">Clear</button>
<output id="shown" role="status" data-noun="${noun}"></output>
</form>`;
}
