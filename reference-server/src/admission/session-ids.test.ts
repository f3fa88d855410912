import { expect, it } from 'vitest';
import { createSessionId } from './session-ids.js';

it('gives ids of 128 bits, none of them twice', () => {
  const ids = Array.from({ length: 1000 }, () => createSessionId());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[\w-]{22}$/.test(id))).toEqual([]);
});
