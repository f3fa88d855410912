import { countsOf, row } from '../tools/page.js';
import type { Finding } from './findings.js';
import type { Shape } from './shape.js';

/** What all runs against one shape came to. */
export interface Result {
  shape: Pick<Shape, 'id' | 'oddness' | 'permittedBy'>;
  exitCodes: readonly number[];
  findings: readonly Finding[];
}

/** How, where and when the runs were made. */
export interface Circumstances {
  runs: number;
  scale: number;
  jobs: string | undefined;
  where: string;
  day: string;
}

/** How a page says a verdict. */
const WORDS: Readonly<Record<Finding['verdict'], string>> = {
  fail: 'failed',
  warn: 'warned about',
  inconclusive: 'inconclusive',
  notExercised: 'not exercised',
};

/** The page that `npm run shapes` writes. */
export function pageOf(results: readonly Result[], { runs, scale, jobs, where, day }: Circumstances): string {
  const options = [`--runs ${runs}`, scale === 1 ? '' : ` --scale ${scale}`, jobs ? ` --jobs ${jobs}` : ''];
  const rows = results.map(({ shape: { id, oddness, permittedBy }, exitCodes }) =>
    row([id, oddness, permittedBy.join(', '), countsOf(exitCodes)]),
  );
  const blamed = results.filter(({ findings }) => findings.length > 0);
  return `${[
    '# Right servers of odd shapes',
    '',
    `\`npm run shapes -- ${options.join('')}\` on ${day}: ${where}. Written by the script.`,
    '',
    row(['shape', 'what is odd', 'permitted by', 'exit codes']),
    row(['---', '---', '---', '---']),
    ...rows,
    ...(blamed.length === 0 ? ['', 'The kit blamed none of them.'] : blamed.flatMap(findingsText)),
  ].join('\n')}\n`;
}

function findingsText({ shape: { id }, findings }: Result): string[] {
  return [
    '',
    `## ${id}`,
    '',
    row(['check', 'verdict', 'runs', 'what was seen']),
    row(['---', '---', '---', '---']),
    ...findings.map(({ check, verdict, runs, text }) =>
      row([`\`${check}\``, WORDS[verdict], String(runs), text]),
    ),
  ];
}
