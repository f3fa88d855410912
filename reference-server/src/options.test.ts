import { defaultTimings, type ParameterName, parameters, shortTimings } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { OptionError, resolveSettings } from './options.js';
import { Harness } from './test-support/harness.js';

describe('settings', () => {
  it('are those of the named timing', () => {
    expect(resolveSettings().parameters).toEqual(defaultTimings);
    expect(resolveSettings({ timing: 'short' }).parameters).toEqual(shortTimings);
  });

  it.each(Object.keys(parameters) as ParameterName[])('take %s within its range alone', (name) => {
    const { min, max } = parameters[name];
    // Dead-after has to stay longer than the interval.
    const others = name === 'intervalMs' ? { deadAfterMs: parameters.deadAfterMs.max } : { intervalMs: 100 };
    for (const value of [min, max]) {
      expect(resolveSettings({ parameters: { ...others, [name]: value } }).parameters[name]).toBe(value);
    }
    for (const value of [min - 1, max + 1, min + 0.5, Number.NaN]) {
      expect(() => resolveSettings({ parameters: { ...others, [name]: value } })).toThrow(OptionError);
    }
  });

  it('name what is wrong with them', () => {
    expect(() => resolveSettings({ parameters: { nonsense: 1 } as never })).toThrow(
      'there is no parameter nonsense',
    );
    expect(() => resolveSettings({ timing: 'fast' as never })).toThrow('timing must be default or short');
    expect(() => resolveSettings({ parameters: { intervalMs: 20_000 } })).toThrow(
      'deadAfterMs (25000) must be at least',
    );
    expect(() => resolveSettings({ maxDepth: 0 })).toThrow('maxDepth must be a positive integer, not 0');
  });

  it('are announced in the welcome, each where the specification says', async () => {
    const peer = await new Harness({ timing: 'default' }).welcome('x');
    for (const [name, { announced }] of Object.entries(parameters)) {
      const value = announced
        .split('/')
        .slice(1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], peer.welcome);
      expect(value).toBe(defaultTimings[name as ParameterName]);
    }
  });
});
