import { readdirSync, readFileSync } from 'node:fs';
import { requirements } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Row {
  sentence: string;
  shows: string;
  violates?: string[];
  notInV1?: string;
}

const here = new URL('.', import.meta.url);
const catalogue = parse(readFileSync(new URL('catalogue.yaml', here), 'utf8')) as Record<string, Row>;
const rows = Object.entries(catalogue);

describe('the catalogue of faults', () => {
  it('says of each what it does, how it shows, and what it violates or why nothing', () => {
    for (const [id, row] of rows) {
      expect(id).toMatch(/^[A-Z]{2}\d+$/);
      expect(row.sentence.length, id).toBeGreaterThan(10);
      expect(row.shows.length, id).toBeGreaterThan(2);
      expect((row.violates?.length ?? 0) > 0, id).toBe(row.notInV1 === undefined);
    }
  });

  it('names requirements of servers that exist', () => {
    const wrong = rows.flatMap(([id, { violates = [] }]) =>
      violates
        .filter((one) => (requirements as Record<string, { role: string }>)[one]?.role !== 'server')
        .map((one) => `${id}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  it('excuses at most twelve', () => {
    expect(rows.filter(([, row]) => row.notInV1).length).toBeLessThanOrEqual(12);
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

  it('has a row for every faulty server', () => {
    const servers = readdirSync(new URL('servers', here)).map((name) => name.replace(/\.ts$/, ''));
    expect(servers.filter((id) => !Object.hasOwn(catalogue, id))).toEqual([]);
  });
});
