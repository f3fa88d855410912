import type { Report } from '../generated/types.js';
import { UsageError } from '../usage.js';
import { escapeMarkup as text } from './escape.js';

const LABEL = 'solowire';
const COLOURS = { good: '#2e7d32', odd: '#8a6100', bad: '#b3261e' } as const;

/** A badge: an SVG for a file that ends in `.svg`, the JSON of a shields endpoint for one that ends in `.json`. */
export function badgeReport(report: Report, file: string): string {
  const { message, colour } = words(report);
  if (file.endsWith('.json')) {
    const badge = {
      schemaVersion: 1,
      label: LABEL,
      message,
      color: colour.slice(1),
      isError: report.exitCode > 2,
    };
    return `${JSON.stringify(badge)}\n`;
  }
  if (file.endsWith('.svg')) return svg(message, colour);
  throw new UsageError(`the badge ${file} is neither .svg nor .json`, 'name one of them');
}

function words({ verdict, exitCode, coverage, requirements, summary }: Report): {
  message: string;
  colour: string;
} {
  const { judged, musts } = requirements ?? { ...coverage, musts: coverage.must };
  switch (exitCode) {
    case 0:
      return { message: `conformant, ${judged} of ${musts} MUSTs judged`, colour: COLOURS.good };
    case 1:
      return { message: summary.fail > 0 ? `${summary.fail} failed` : 'failed', colour: COLOURS.bad };
    default:
      return { message: verdict, colour: COLOURS.odd };
  }
}

/** Width of a text in px: about 6.6 a character in Verdana 11, with room at both sides. */
const width = (value: string): number => Math.round(value.length * 6.6) + 12;

function svg(message: string, colour: string): string {
  const [left, right] = [width(LABEL), width(message)];
  const at = (x: number, value: string, length: number) =>
    `<text x="${x}" y="14" text-anchor="middle" textLength="${length - 12}">${text(value)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${LABEL}: ${text(message)}">
<title>${LABEL}: ${text(message)}</title>
<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${at(left / 2, LABEL, left)}${at(left + right / 2, message, right)}</g>
</svg>
`;
}
