/** `npm run spec:diff -- REF|DIR`: what has changed since an earlier release, and for whom that matters. */
import { parseArgs } from 'node:util';
import { breaksSilently, compareReleases } from './diff/compare.js';
import { currentRelease, readRelease } from './diff/release.js';
import { asGithub, asJson, asText } from './diff/report.js';
import { main } from './main.js';
import { SpecError } from './source.js';

const usage = `Usage: npm run spec:diff -- REF|DIR [--json | --github]

Compares spec/generated with that of a git ref, or with a folder that holds generated files of an earlier release.
Exits with 1 if something breaks and the major number of info.version was not raised.
`;

await main(async () => {
  const { from, json, github, help } = readArguments();
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  const [before, after] = [readRelease(from), currentRelease()];
  const changes = compareReleases(before, after);
  process.stdout.write(json ? asJson(changes) : github ? asGithub(changes) : asText(changes));
  if (!breaksSilently(before, after, changes)) return 0;
  process.stderr.write(
    'Something breaks: raise the major number of info.version in spec/asyncapi.yaml, or take it back.\n',
  );
  return 1;
});

function readArguments() {
  const options = {
    json: { type: 'boolean' },
    github: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [from = '', ...more] = positionals;
    if (!values.help && (!from || more.length > 0)) throw new Error('expected one git ref or folder');
    if (values.json && values.github) throw new Error('expected --json or --github, not both');
    return { from, ...values };
  } catch (error) {
    throw new SpecError(`${(error as Error).message}\n\n${usage}`);
  }
}
