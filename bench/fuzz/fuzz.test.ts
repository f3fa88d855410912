import { expect, it } from 'vitest';
import { fuzz } from './fuzz.js';
import { inputOf } from './input.js';

const bytesOf = (seed: number, number: number) => Buffer.concat(inputOf(seed, number, 'token').pieces);

it('the same seed and number make the same input, another one another', () => {
  for (let number = 0; number < 50; number++) {
    expect(bytesOf(7, number).equals(bytesOf(7, number))).toBe(true);
    expect(bytesOf(7, number).equals(bytesOf(8, number))).toBe(false);
    expect(bytesOf(7, number).equals(bytesOf(7, number + 1))).toBe(false);
  }
});

it('most inputs get past the handshake, and some are whole hellos', () => {
  const inputs = Array.from({ length: 200 }, (_, number) => bytesOf(1, number).toString('latin1'));
  const wellFormed = inputs.filter((text) => /^GET \/ HTTP\/1.1\r\n.*\r\n\r\n/s.test(text)).length;
  expect(wellFormed).toBeGreaterThan(150);
  expect(inputs.filter((text) => text.includes('{"type":"hello"')).length).toBeGreaterThan(50);
});

it('two hundred mutated connections harm no honest session and leave nothing behind', async () => {
  const { wrong, echoes, start } = await fuzz(1, (cases) => cases >= 200);
  expect(wrong).toEqual([]);
  expect(echoes).toBeGreaterThan(0);
  expect(Object.keys(start)).toContain('process_open_fds');
});
