import { describe, expect, it } from 'vitest';
import type { Mutant } from './instrument.js';
import { type Examined, type Measured, pageOf } from './page.js';

const mutant = (name: string): Mutant => ({
  id: '1',
  file: 'places.ts',
  line: 7,
  mutator: 'ConditionalExpression',
  original: 'a || b',
  replacement: 'true',
  name,
});

const run = { exit: 0, reason: '', failed: [], tookMs: 8_000 };
const examined: Examined[] = [
  { mutant: mutant('first'), outcome: 'killed', ...run, exit: 1, isReached: true },
  {
    mutant: mutant('a || b'),
    outcome: 'survived',
    ...run,
    isReached: true,
    sight: 'differs',
    by: 'close/kicked: a: other',
  },
  { mutant: mutant('third'), outcome: 'survived', ...run, isReached: false, sight: 'not seen', by: '' },
  { mutant: mutant('fourth'), outcome: 'timed-out', ...run, exit: null, isReached: true },
];
const measured: Measured = {
  commit: 'abc',
  date: '2026-01-02',
  all: examined.map((one) => one.mutant),
  seed: 3,
  jobs: 2,
  load: [1, 2],
  tookMs: 90_000,
  references: 4,
  falseAlarms: 0,
  examined,
};
const page = pageOf(
  measured,
  new Map([['a || b', { mutant: 'a || b', class: 'gap', reason: 'nobody asks' }]]),
);

describe('the page of a measurement', () => {
  it('says what was measured, and when', () => {
    expect(page).toContain(
      '2026-01-02, commit abc: 4 of 4 mutants, drawn with seed 3. 1.5 minutes, 2 at once',
    );
    expect(page).toContain('0 of 4 runs without a mutant failed.');
  });

  it.each([
    ['of all', '| of all that ran (raw) | 1 | 3 | 33 % |'],
    ['of what the kit reaches', '| of those in code that the kit reaches | 1 | 2 | 50 % |'],
    ['of what can be seen', '| of those that can be seen | 1 | 2 | 50 % |'],
    ['by file', '| places.ts | 1 | 3 | 2 | 1 |'],
  ])('has the rates %s', (_what, row) => {
    expect(page).toContain(row);
  });

  it('gives each survivor with its class, and says what has none', () => {
    expect(page).toContain('1 gap, 1 not classified.');
    expect(page).toContain(
      '| `a \\|\\| b` | 7 | 0 | yes | differs: close/kicked: a: other | gap | nobody asks |',
    );
    expect(page).toContain('| `third` | 7 | 0 | no | not seen | not classified |  |');
  });

  it('counts nowhere what did not end', () => {
    expect(page.slice(page.indexOf('## Counted nowhere'))).toContain('`fourth` | timed-out');
  });
});
