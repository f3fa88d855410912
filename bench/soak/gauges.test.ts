import { describe, expect, it } from 'vitest';
import { differences, readGauges } from './gauges.js';

describe('the comparison of gauges', () => {
  it('names each one that is not what it was, more or less', () => {
    expect(differences({ a: 1, b: 2, c: 3 }, { a: 1, b: 3, c: 2 })).toEqual([
      { gauge: 'b', start: 2, end: 3 },
      { gauge: 'c', start: 3, end: 2 },
    ]);
  });

  it('permits a tolerance above, and anything below', () => {
    expect(differences({ heap: 100 }, { heap: 110 }, { heap: 10 })).toEqual([]);
    expect(differences({ heap: 100 }, { heap: 50 }, { heap: 10 })).toEqual([]);
    expect(differences({ heap: 100 }, { heap: 111 }, { heap: 10 })).toHaveLength(1);
  });

  it('names one that is missing at the start or at the end', () => {
    expect(differences({ a: 0 }, { b: 0 }).map(({ gauge }) => gauge)).toEqual(['a', 'b']);
  });
});

describe('the text of Prometheus', () => {
  it('is read for its gauges alone, each with its labels', () => {
    const text = [
      '# HELP solowire_sockets Open.',
      '# TYPE solowire_sockets gauge',
      'solowire_sockets 2',
      '# TYPE solowire_takeovers_total counter',
      'solowire_takeovers_total 9',
      '# TYPE nodejs_active_resources gauge',
      'nodejs_active_resources{type="Timeout"} 3',
      '# TYPE nodejs_heap gauge',
      'nodejs_heap 1.5e+6',
    ].join('\n');
    expect(readGauges(text, (sample) => sample !== 'nodejs_heap')).toEqual({
      solowire_sockets: 2,
      'nodejs_active_resources{type="Timeout"}': 3,
    });
  });
});
