import { type Change, type Impact, impacts } from './change.js';

const headings: Record<Impact, string> = {
  breaking: 'Breaking',
  notable: 'Notable',
  compatible: 'Compatible',
};

/** A changelog in Markdown, which reads well on a terminal, too. */
export function asText(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing has changed.\n';
  return impacts
    .map((impact) => ({ impact, rows: changes.filter((change) => change.impact === impact) }))
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ impact, rows }) =>
        `## ${headings[impact]}\n\n${rows.map(({ at, text }) => `- ${at}: ${text}\n`).join('')}`,
    )
    .join('\n');
}

export function asJson(changes: readonly Change[]): string {
  const summary = Object.fromEntries(
    impacts.map((impact) => [impact, changes.filter((change) => change.impact === impact).length]),
  );
  return `${JSON.stringify({ summary, changes }, null, 2)}\n`;
}

const commands: Record<Impact, string> = { breaking: 'error', notable: 'warning', compatible: 'notice' };

/** Annotations of GitHub Actions, one line each. */
export function asGithub(changes: readonly Change[]): string {
  return changes
    .map(({ impact, at, text }) => {
      const title = property(`${headings[impact]}: ${at}`);
      return `::${commands[impact]} file=spec/asyncapi.yaml,title=${title}::${data(text)}\n`;
    })
    .join('');
}

/** How the runner's own toolkit escapes what follows `::` and what stands in a property. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
