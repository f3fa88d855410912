import { expect, it } from 'vitest';
import { readRun } from './source-copy.js';

const report = (failureMessages: string[], message = '') =>
  JSON.stringify({
    testResults: [
      {
        name: 'a.test.ts',
        message,
        assertionResults: [
          { fullName: 'it passes', status: 'passed', failureMessages: [] },
          ...(failureMessages.length > 0
            ? [{ fullName: 'it fails', status: 'failed', failureMessages }]
            : []),
        ],
      },
    ],
  });

it.each([
  ['all passed', 0, report([]), 'nothing', ''],
  ['an assertion', 1, report(['AssertionError: expected 1 to be 2']), 'by assertion', 'it fails'],
  ['an exception', 1, report(['TypeError: x is undefined']), 'by exception', 'it fails'],
  ['a file that does not load', 1, report([], 'SyntaxError: no\nat'), 'none', 'SyntaxError: no'],
  ['no report', 7, '', 'none', 'vitest exited with 7'],
  ['no end', null, '', 'none', 'the tests did not end in time'],
] as const)('reads what came of the tests: %s', (_what, code, text, failed, first) => {
  expect(readRun(code, text)).toEqual({ failed, first });
});
