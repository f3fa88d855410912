import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySpecification, type SpecCopy } from '../testing/spec-copy.js';
import { asyncapiIsValid, spectralRulesHold } from './external.js';

let copy: SpecCopy;
beforeEach(() => {
  copy = copySpecification();
});
afterEach(() => copy.remove());

describe('asyncapi validate', () => {
  it('finds nothing in the document', async () => {
    expect(await asyncapiIsValid(copy.read())).toEqual([]);
  });

  it('tells file, line and pointer of a mistake', async () => {
    copy.edit('asyncapi.yaml', 'action: receive', 'action: listen');
    const [problem] = await asyncapiIsValid(copy.read());
    expect(problem!.at).toMatch(/^asyncapi\.yaml:\d+$/);
    expect(problem!.message).toContain('/operations/receiveHello/action');
  });
});

describe('our Spectral rules', () => {
  const broken: [rule: string, file: string, from: string, to: string, where: RegExp][] = [
    [
      'message-described',
      'messages/bye.yaml',
      'summary: Why the server is about to close.\n',
      '',
      /^messages\/bye/,
    ],
    [
      'operation-summary',
      'asyncapi.yaml',
      '    summary: Why the server is about to close.\n',
      '',
      /^asyncapi/,
    ],
    ['object-closed', 'messages/bye.yaml', '  additionalProperties: false\n', '', /^messages\/bye/],
    ['object-required', 'messages/bye.yaml', '  required: [type, code, reason]\n', '', /^messages\/bye/],
    ['object-extensible', 'messages/bye.yaml', '    ext: {', '    extra: {', /^messages\/bye/],
    ['integer-int64', 'messages/bye.yaml', '      format: int64\n', '', /^messages\/bye/],
    ['string-bounded', 'messages/bye.yaml', '      maxLength: 123\n', '', /^messages\/bye/],
    ['array-bounded', 'messages/welcome.yaml', '      maxItems: 64\n', '', /^messages\/welcome/],
    [
      'field-camel-case',
      'messages/bye.yaml',
      '    retryAfterMs:\n',
      '    retry_after_ms:\n',
      /^messages\/bye/,
    ],
    [
      'shared-keywords',
      'messages/bye.yaml',
      '  additionalProperties: false\n',
      '  additionalProperties: false\n  unevaluatedProperties: false\n',
      /^messages\/bye/,
    ],
  ];

  it.each(broken)('%s', async (rule, file, from, to, where) => {
    copy.edit(file, from, to);
    const problems = await spectralRulesHold(copy.read());
    const found = problems.filter(({ message }) => message.includes(`[solowire-${rule} at `));
    expect(
      found.map(({ at }) => at),
      JSON.stringify(problems),
    ).toContainEqual(expect.stringMatching(where));
  });
});
