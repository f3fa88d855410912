import { expect, it } from 'vitest';
import { swallowedBytes } from './kernel-buffers.js';

it('what the kernel takes of a connection whose peer does not read is measured once', async () => {
  const [first, again] = await Promise.all([swallowedBytes(), swallowedBytes()]);
  expect(first).toBeGreaterThan(16_384);
  expect(again).toBe(first);
});
