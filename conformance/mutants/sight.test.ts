import { describe, expect, it } from 'vitest';
import { solowire } from '../src/solowire/index.js';
import { close, dial, historyOf, told, upgraded } from '../src/testing/histories.js';
import { type Recording, recordingOf, sightOf } from './sight.js';

/** A run of one case, in which a connection is closed with a code. */
const closedWith = (code: number, kase = 'close/kicked'): Recording =>
  recordingOf([
    historyOf(
      [
        [0, 'a', dial],
        [1, 'a', upgraded],
        [2, 'a', told(code)],
        [3, 'a', close('in', code)],
      ],
      { case: kase },
    ),
  ]);

const { endings } = solowire.contract;
const code = endings.kicked!.codes[0]!;
const otherCode = endings.expired!.codes[0]!;
const right = closedWith(code);
const wrong = closedWith(otherCode);
const references = [right, right];
const passes = async () => false as const;

/** Looks at a mutant whose cases come to this when they are run again, beside the reference server. */
const look = (
  mutant: Recording,
  again = { mutant: wrong, twin: right },
  fails: () => Promise<{ test: string } | null | false> = passes,
) => sightOf(mutant, references, { again: async () => again, fails });

describe('a mutant that the kit did not fail', () => {
  it('is seen if its histories differ, twice', async () => {
    expect(await look(wrong)).toEqual({
      sight: 'differs',
      by: `close/kicked: a: told expired ${otherCode} no time in place of told kicked ${code} no time`,
    });
  });

  it('is not seen by what does not come again', async () => {
    expect((await look(wrong, { mutant: right, twin: right })).sight).toBe('not seen');
  });

  it('is not seen by what differs in another way the second time', async () => {
    const another = closedWith(endings.silent!.codes[0]!);
    expect((await look(wrong, { mutant: another, twin: right })).sight).toBe('not seen');
  });

  it('is not seen by what the reference server does, too', async () => {
    expect((await look(wrong, { mutant: wrong, twin: wrong })).sight).toBe('not seen');
  });

  it('is not seen by a case that a reference did not run', async () => {
    const other = closedWith(otherCode, 'close/expired');
    expect((await look(other, { mutant: other, twin: right })).sight).toBe('not seen');
  });

  it('is seen by a test of the server that fails', async () => {
    const fails = async () => ({ test: 'closes with its code' });
    expect(await look(right, undefined, fails)).toEqual({
      sight: 'fails a test of the server',
      by: 'closes with its code',
    });
  });

  it('is unknown, and so counts as visible, where the tests say nothing', async () => {
    expect((await look(right, undefined, async () => null)).sight).toBe('unknown');
  });
});
