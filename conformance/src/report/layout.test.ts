import { describe, expect, it } from 'vitest';
import { layoutFor } from './layout.js';

const isColored = (...args: Parameters<typeof layoutFor>) => layoutFor(...args).paint('failed', 'x') !== 'x';
const terminal = { isTTY: true, columns: 100 };

describe('a layout', () => {
  it('is as wide as the terminal, within reason, and 80 columns elsewhere', () => {
    const widths = [{}, { columns: 0 }, terminal, { columns: 10 }, { columns: 400 }].map(
      (stream) => layoutFor(stream, undefined, {}).width,
    );
    expect(widths).toEqual([80, 80, 100, 40, 120]);
  });

  it('has colours on a terminal alone, unless NO_COLOR is set or the terminal is dumb', () => {
    expect(isColored(terminal, undefined, {})).toBe(true);
    expect(isColored(terminal, undefined, { NO_COLOR: '' })).toBe(true);
    expect(isColored(terminal, undefined, { NO_COLOR: '1' })).toBe(false);
    expect(isColored(terminal, undefined, { TERM: 'dumb' })).toBe(false);
    expect(isColored({}, undefined, {})).toBe(false);
  });

  it('does what --color and --no-color say before all else', () => {
    expect(isColored({}, true, { NO_COLOR: '1' })).toBe(true);
    expect(isColored(terminal, false, {})).toBe(false);
  });
});
