import { describe, expect, it } from 'vitest';
import { solowire } from '../solowire/index.js';
import { dial, hello, historyOf, type Line, upgraded, welcome } from '../testing/histories.js';
import { breach, check, fail, runCheck } from './check.js';
import { judge } from './judge.js';

const begun: Line[] = [
  [0, 'a', dial],
  [1, 'a', upgraded],
  [2, 'a', hello()],
  [3, 'a', welcome(1)],
];
const full: Line = [4, 'kit', { layer: 'local', kind: 'full', detail: 'the history has more than 1 byte' }];

describe('in a history that was full', () => {
  const failing = check('x', 'SW-CLOSE-6', 'an end', () => fail('no end'));

  it('a failure that something missing could undo is inconclusive, and says why', () => {
    expect(runCheck(failing, historyOf(begun), true).verdict).toBe('fail');
    expect(runCheck(failing, historyOf([...begun, full]), true)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'what came later was not recorded: the history has more than 1 byte',
    });
  });

  it('a failure by something that was seen stays one', () => {
    const seen = check('x', 'SW-CLOSE-4', 'a code', () => breach('another code'));
    expect(runCheck(seen, historyOf([...begun, full]), true).verdict).toBe('fail');
  });
});

describe('a message that the kit does not read', () => {
  const unread: Line = [
    4,
    'a',
    { layer: 'meaning', kind: 'malformed', dir: 'in', readable: false, unread: true, detail: 'too deep' },
  ];
  const wrong: Line = [
    5,
    'a',
    { layer: 'meaning', kind: 'malformed', dir: 'in', readable: false, detail: 'not JSON' },
  ];
  const schemaIn = (lines: Line[]) =>
    judge(historyOf(lines), { id: 'test/test', checks: [] }, solowire.always).always.find(
      ({ id }) => id === 'schema',
    );

  it('leaves open what it may have been, and excuses nothing that was seen', () => {
    const missing = check('x', 'SW-PROFILE-1', 'an answer', () => fail('no answer'));
    const seen = check('x', 'SW-CLOSE-4', 'a code', () => breach('another code'));
    expect(runCheck(missing, historyOf([...begun, unread]), true)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'one message was not read: too deep',
    });
    expect(runCheck(seen, historyOf([...begun, unread]), true).verdict).toBe('fail');
  });

  it('is inconclusive and no failure, since the protocol does not bound what a server sends', () => {
    expect(schemaIn([...begun, unread])).toMatchObject({ verdict: 'inconclusive', observed: 'too deep' });
  });

  it('hides no other that is wrong', () => {
    expect(schemaIn([...begun, unread, wrong])?.verdict).toBe('fail');
  });
});
