import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageOf, RUNS } from './nightly.js';

const { scripts } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

it('runs scripts that there are', () => {
  expect(Object.values(RUNS).filter(({ script }) => !(script in scripts))).toEqual([]);
});

it('says of each when it ran, for how long, and how it ended', () => {
  const startedAt = new Date('2026-01-02T03:04:05Z');
  const page = pageOf(
    [
      { name: 'soak', startedAt, seconds: 61, code: 0 },
      { name: 'busy', startedAt, seconds: 5, code: null },
    ],
    'one machine',
  );
  expect(page).toContain(
    '| `npm run soak` | is every gauge what it was before? | 2026-01-02 03:04 | 2 min | 0 |',
  );
  expect(page).toContain('| `npm run stability -- --runs 30 --busy` |');
  expect(page).toContain('| 1 min | ended by a signal |');
});
