import { describe, expect, it } from 'vitest';
import { Random } from '../stimulus/random.js';
import { followsArrival } from './arrival-order.js';

type Make = (i: number, random: Random) => string;
const COUNT = 1_000;
const NOW_MS = 1_795_000_000_000;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const made = (make: Make, seed: number) => {
  const random = new Random(seed);
  return Array.from({ length: COUNT }, (_, i) => make(i, random));
};
const bytes = (random: Random, count: number) => Buffer.from(random.hex(count), 'hex');
const uuid = (hex: string, version: number, variant: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
const variantOf = (random: Random) => '89ab'[random.integer(0, 3)]!;
const padded = (value: number, radix: number, length: number) => value.toString(radix).padStart(length, '0');
const crockford = (value: number, length: number) =>
  Array.from({ length }, (_, i) => CROCKFORD[Math.floor(value / 32 ** (length - 1 - i)) % 32]).join('');
/** A thousand ids in 2.5 s, from just before a full second on; a batch of ten begins with each full second. */
const ms = (i: number) => NOW_MS - 200 + Math.floor(i * 2.5);
const seconds = (i: number) => Math.floor(ms(i) / 1_000);
const secondsAndRandom = (i: number, random: Random) => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(seconds(i));
  return Buffer.concat([head, bytes(random, 16)]);
};

describe('ids that follow nothing', () => {
  const random: Record<string, Make> = {
    'base64url of 128 bits': (_, random) => bytes(random, 16).toString('base64url'),
    'hexadecimal of 128 bits': (_, random) => random.hex(16),
    UUIDv4: (_, random) => uuid(random.hex(15), 4, variantOf(random)),
    'decimal of 128 bits': (_, random) => BigInt(`0x${random.hex(16)}`).toString(),
    'with the name of one of three workers in front': (_, random) =>
      `worker-${random.integer(1, 3)}-${random.hex(16)}`,
    'with a character in front that is rarely another': (i, random) =>
      `${i === 300 || i === 999 ? 'b' : 'a'}${random.hex(16)}`,
    'with a constant in front': (_, random) => `${seconds(0)}-${random.hex(16)}`,
  };

  it.each(Object.entries(random))('%s, for a hundred seeds', (_, make) => {
    const seeds = Array.from({ length: 100 }, (_, seed) => seed);
    expect(seeds.flatMap((seed) => followsArrival(made(make, seed)) ?? [])).toEqual([]);
  });
});

describe('ids that follow their arrival', () => {
  const ordered: Record<string, Make> = {
    'a counter': (i) => `session-${padded(i, 10, 20)}`,
    'a counter downwards': (i) => `session-${padded(10 ** 6 - i, 10, 20)}`,
    'a counter and random bits': (i, random) => padded(990 + i, 10, 6) + random.hex(16),
    'a counter in base64url and random bits': (i, random) => {
      const head = Buffer.alloc(6);
      head.writeUIntBE(i * 64, 0, 6);
      return Buffer.concat([head, bytes(random, 16)]).toString('base64url');
    },
    UUIDv7: (i, random) => uuid(padded(ms(i), 16, 12) + random.hex(9), 7, variantOf(random)),
    ULID: (i, random) =>
      crockford(ms(i), 10) + [...bytes(random, 16)].map((byte) => CROCKFORD[byte % 32]).join(''),
    'Unix seconds and random bits': (i, random) => `${seconds(i)}${random.hex(16)}`,
    'Unix seconds in hexadecimal': (i, random) => secondsAndRandom(i, random).toString('hex'),
    'Unix seconds in base 36': (i, random) => seconds(i).toString(36) + random.hex(16),
    'Unix seconds in base64url': (i, random) => secondsAndRandom(i, random).toString('base64url'),
  };

  it.each(Object.entries(ordered))('%s', (_, make) => {
    for (let seed = 0; seed < 10; seed++)
      expect(followsArrival(made(make, seed))).toMatch(/characters change/);
  });

  it.each(Object.entries(ordered))('%s, with ten at once that arrive in any order', (_, make) => {
    const random = new Random(1);
    const ids = made(make, 2);
    const batches = Array.from({ length: COUNT / 10 }, (_, i) => ids.slice(10 * i, 10 * i + 10));
    expect(followsArrival(batches.flatMap((batch) => random.shuffle(batch)))).toMatch(/characters change/);
  });
});
