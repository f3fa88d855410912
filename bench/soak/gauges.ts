/** Numbers of a server by name, each of which should come back to where it was. */
export type Gauges = Readonly<Record<string, number>>;

/** How much more a gauge may be at the end than at the start; 0 for those that are not named. */
export type Tolerances = Readonly<Record<string, number>>;

/** One gauge that did not come back. */
export interface Difference {
  readonly gauge: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** The gauges that are not what they were; a tolerance permits more, and any gauge that has one less. */
export function differences(start: Gauges, end: Gauges, tolerances: Tolerances = {}): Difference[] {
  const names = [...new Set([...Object.keys(start), ...Object.keys(end)])].sort();
  return names
    .map((gauge) => ({ gauge, start: start[gauge], end: end[gauge] }))
    .filter(({ gauge, start, end }) => {
      if (start === undefined || end === undefined) return true;
      const tolerance = tolerances[gauge];
      return tolerance === undefined ? start !== end : end > start + tolerance;
    });
}

/** The gauges of an answer in Prometheus' text format that `wanted` takes, by name and labels. */
export function readGauges(text: string, wanted: (sample: string) => boolean): Gauges {
  const gauges: Record<string, number> = {};
  const types = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, metric, type] = /^# TYPE (\S+) (\S+)$/.exec(line) ?? [];
    if (metric !== undefined) types.set(metric, type!);
    const [, sample, name, value] = /^((\w+)(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
    if (sample !== undefined && types.get(name!) === 'gauge' && wanted(sample))
      gauges[sample] = Number(value);
  }
  return gauges;
}
