import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SpecError } from '../source.js';
import type { Check, Problem } from './check.js';

const bin = fileURLToPath(new URL('../../../../node_modules/.bin', import.meta.url));
const ruleset = fileURLToPath(new URL('../../spectral.yaml', import.meta.url));
/** Both take two seconds; after this many ms something is broken. */
const timeout = 60_000;

/** What the AsyncAPI parser and Spectral write as JSON: `severity` 0 is an error, 1 a warning. */
interface Diagnostic {
  code: string;
  message: string;
  severity: number;
  path: (string | number)[];
  range: { start: { line: number } };
  source?: string;
}

/** `asyncapi validate` finds neither errors nor warnings. */
export const asyncapiIsValid: Check = ({ folder }) =>
  lint(folder, 'asyncapi', (document, report) => [
    ...['validate', document, '--fail-severity=warn', '--diagnostics-format=json'],
    `--save-output=${report}`,
  ]);

/** Our own habits (spectral.yaml) are kept. */
export const spectralRulesHold: Check = ({ folder }) =>
  lint(folder, 'spectral', (document, report) => [
    ...['lint', document, '--ruleset', ruleset, '--format=json', '--quiet', '--output', report],
  ]);

async function lint(folder: string, tool: string, args: (document: string, report: string) => string[]) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'solowire-check-'));
  try {
    const report = path.join(temporary, 'report.json');
    const { failed, output } = await run(tool, args(path.join(folder, 'asyncapi.yaml'), report));
    if (!fs.existsSync(report)) throw new SpecError(`${tool} wrote no report:\n${output}`);
    const found = JSON.parse(fs.readFileSync(report, 'utf8')) as Diagnostic[];
    if (failed && found.length === 0)
      throw new SpecError(`${tool} failed without naming a problem:\n${output}`);
    return found.map((diagnostic) => asProblem(folder, diagnostic));
  } finally {
    fs.rmSync(temporary, { recursive: true });
  }
}

function run(tool: string, args: string[]): Promise<{ failed: boolean; output: string }> {
  const env = { ...process.env, CI: 'true', SUPPRESS_NO_CONFIG_WARNING: '1', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(path.join(bin, tool), args, { env, timeout }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    );
  });
}

function asProblem(folder: string, { code, message, path: keys, range, source }: Diagnostic): Problem {
  const file = path.relative(folder, source ?? path.join(folder, 'asyncapi.yaml'));
  return { at: `${file}:${range.start.line + 1}`, message: `${message} [${code} at /${keys.join('/')}]` };
}
