import { requirements } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { catalogue, violatedBy } from './catalogue.js';

const rows = Object.entries(catalogue);

// That each violates requirements which exist, or says why not, `npm run spec:check` sees.
describe('the catalogue of faults', () => {
  it('says of each what it does and how it shows', () => {
    for (const [id, row] of rows) {
      expect(id).toMatch(/^[A-Z]{2}\d+$/);
      expect(row.sentence.length, id).toBeGreaterThan(10);
      expect(row.shows.length, id).toBeGreaterThan(2);
    }
  });

  it('names requirements of servers alone', () => {
    const wrong = rows.flatMap(([id, { violates = [] }]) =>
      violates
        .filter((one) => (requirements as Record<string, { role: string }>)[one]?.role !== 'server')
        .map((one) => `${id}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows a fault for every MUST of a server that shows on the wire', () => {
    const violated = new Set(rows.flatMap(([, { violates = [] }]) => violates));
    const without = Object.values(requirements).filter(
      (one) =>
        one.role === 'server' &&
        one.level === 'MUST' &&
        one.notOnTheWire === undefined &&
        !violated.has(one.id),
    );
    expect(without.map((one) => one.id)).toEqual([]);
  });
});

describe('a faulty server', () => {
  it('violates what its row says', () => {
    expect(violatedBy('EP4')).toEqual(['SW-TEARDOWN-9']);
  });

  it.each([
    ['is unknown', 'EP999', 'got none'],
    ['violates nothing in this version', 'SE7', 'got one without'],
  ])('is refused if its row %s', (_claim, id, got) => {
    expect(() => violatedBy(id)).toThrow(`expected a row ${id} with violates: [requirement], ${got}`);
  });
});
