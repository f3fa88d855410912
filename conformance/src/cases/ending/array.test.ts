import { describe, expect, it } from 'vitest';
import { checkId } from '../../judge/judge.js';
import { solowire } from '../../solowire/index.js';
import { ENDINGS, infeasible, ROWS, type Row, SITUATIONS, VARIATIONS } from './index.js';
import { actsOf } from './row.js';

const endings = Object.values(ENDINGS);
const situations = Object.values(SITUATIONS);

/** Kinds of one ending: each has a row, and together they have as many as every other. */
const KINDS: readonly (readonly string[])[] = [
  ['malformed', 'second-hello', 'binary'],
  ['bad-text', 'reserved-opcode', 'unmasked'],
];
/** Left to the thorough run: other cases ask for what they say on the wire. */
const THOROUGH_ALONE = ['odd-close', 'reserved-bits'];

const groupOf = (id: string): readonly string[] => KINDS.find((kinds) => kinds.includes(id)) ?? [id];
const isQuiet = ({ order }: Row): boolean =>
  actsOf(order).some(({ part, actor }) => part === 'hold' && actor === 'successor');
const nameOf = ({ ending, situation }: Row): string => `${ending.id} × ${situation.id}`;

describe('the array of endings and situations', () => {
  it('has 50 to 54 rows, and those that Solowire alone can have', () => {
    const own = solowire.cases.filter(({ id }) => id.startsWith('ending/'));
    expect(ROWS.length).toBeGreaterThanOrEqual(50);
    expect(ROWS.length).toBeLessThanOrEqual(54);
    expect(own.length).toBe(ROWS.length + 3);
  });

  it('meets no ending in the same situation twice', () => {
    const names = ROWS.map(nameOf);
    expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
  });

  it.each(endings.filter(({ id }) => !THOROUGH_ALONE.includes(id)).map((one) => [one.id, one] as const))(
    'has %s twice, once with a quiet successor',
    (id) => {
      const group = groupOf(id);
      const rows = ROWS.filter(({ ending }) => group.includes(ending.id));
      expect(rows.some(({ ending }) => ending.id === id)).toBe(true);
      expect(rows.length).toBeGreaterThanOrEqual(2);
      expect(rows.some(isQuiet)).toBe(true);
    },
  );

  it.each(situations.map(({ id }) => id))('has three rows %s', (id) => {
    expect(ROWS.filter(({ situation }) => situation.id === id).length).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.values(VARIATIONS).map((one) => [one.id, one] as const))(
    'varies a row by %s',
    (_id, one) => {
      expect(ROWS.some(({ variation }) => variation === one)).toBe(true);
    },
  );

  it('has each ending of the client with a successor at once and afterwards', () => {
    for (const { id } of endings.filter(({ by, of }) => by === 'client' && of === 'session')) {
      const successors = ROWS.filter(({ ending }) => ending.id === id).map(({ successor }) => successor);
      expect(new Set(successors), id).toEqual(new Set(['at once', 'afterwards']));
    }
  });

  it('has deaf connections beside subscribed successors', () => {
    const deaf = ROWS.filter(({ ending, variation }) => variation?.id === 'deaf' && ending.of === 'session');
    expect(deaf.length).toBeGreaterThanOrEqual(3);
    expect(deaf.every(({ order }) => order.includes('subscribe'))).toBe(true);
  });

  it('has refused clients that answer no Close', () => {
    const deaf = ROWS.filter(({ ending, variation }) => variation?.id === 'deaf' && ending.of === 'attempt');
    expect(deaf.length).toBeGreaterThanOrEqual(3);
  });

  it('has no row that is infeasible', () => {
    expect(
      ROWS.filter(({ ending, situation }) => infeasible(ending, situation) !== undefined).map(nameOf),
    ).toEqual([]);
  });

  it('says of each infeasible pair why, and leaves most of them feasible', async () => {
    const pairs = endings.flatMap((ending) =>
      situations.map((situation) => ({ ending, situation, reason: infeasible(ending, situation) })),
    );
    const left = pairs.filter(({ reason }) => reason !== undefined);
    expect(pairs.length - left.length).toBeGreaterThan(200);
    const lines = left.map(({ ending, situation, reason }) => `${ending.id} × ${situation.id}: ${reason}`);
    await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('infeasible.txt');
  });

  it('runs no more than six rows alone, and no more than four with a full queue', () => {
    expect(ROWS.filter(({ ending }) => ending.alone).length).toBeLessThanOrEqual(6);
    const full = ROWS.filter(({ ending, situation }) => situation.id === 'queue' || ending.id === 'slow');
    expect(full.length).toBeLessThanOrEqual(4);
  });

  it('asks the same of all rows, by the same ids', () => {
    for (const kase of solowire.cases.filter(({ id }) => id.startsWith('ending/')))
      for (const one of kase.checks) expect(checkId(kase, one)).toMatch(/^epilogue#[a-z-]+$/);
  });
});

describe('a thorough run', () => {
  it('has a row for each feasible pair, and a long hold behind each ending', () => {
    const ids = [...solowire.cases, ...solowire.thorough].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const ending of endings) {
      expect(ids).toContain(`ending/long-hold-after-${ending.id}`);
      for (const situation of situations)
        expect(ids.includes(`ending/${ending.id}-${situation.id}`), `${ending.id}-${situation.id}`).toBe(
          infeasible(ending, situation) === undefined,
        );
    }
  });
});

describe('the acts of an order', () => {
  it('are those of the session that is in the slot by then', () => {
    expect(actsOf(['hold', 'silence', 'request', 'takeover'])).toEqual([
      { part: 'hold', actor: 'successor' },
      { part: 'silence', actor: 'successor', next: 'third' },
      { part: 'request', actor: 'third' },
      { part: 'takeover', actor: 'third', next: 'fourth' },
    ]);
  });

  it('bring nobody on behind a silence at the end', () => {
    expect(actsOf(['takeover', 'silence'])).toEqual([
      { part: 'takeover', actor: 'successor', next: 'third' },
      { part: 'silence', actor: 'third' },
    ]);
  });

  it('are of three sessions at most', () => {
    expect(() => actsOf(['takeover', 'takeover', 'takeover'])).toThrow('more than 3 sessions');
  });
});
