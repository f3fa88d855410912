import type { Schema } from '../document.js';
import { type Check, type Problem, pointer } from './check.js';

/** Defaults and short timings lie within the permitted range. */
export const parametersInRange: Check = ({ document }) =>
  Object.entries(document['x-parameters']).flatMap(([name, { min, max, ...values }]) =>
    (['default', 'short'] as const)
      .filter((key) => values[key] < min || values[key] > max)
      .map((key) => ({
        at: pointer('x-parameters', name, key),
        message: `${values[key]} is not within min ${min} and max ${max}`,
      })),
  );

/** What the welcome announces has in its schema the range of the parameter table, and nothing is missing in either. */
export const announcedRangesAgree: Check = ({ document }) => {
  const problems: Problem[] = [];
  const parameters = Object.entries(document['x-parameters']);
  const welcome = document.components.messages.welcome?.payload;
  const announced = new Map<string, string>();
  for (const [name, { announced: place, min, max }] of parameters) {
    const at = pointer('x-parameters', name);
    const schema = place
      .split('/')
      .slice(1)
      .reduce<Schema | undefined>((s, key) => s?.properties?.[key], welcome);
    if (!schema) {
      problems.push({ at: `${at}/announced`, message: `the welcome has no ${place}` });
      continue;
    }
    if (announced.has(place)) {
      problems.push({ at: `${at}/announced`, message: `${place} announces ${announced.get(place)} already` });
    }
    announced.set(place, name);
    for (const [key, keyword, value] of [
      ['min', 'minimum', min],
      ['max', 'maximum', max],
    ] as const) {
      if (schema[keyword] === value) continue;
      const message = `${value}, but the schema of the welcome's ${place} has ${keyword} ${schema[keyword] ?? 'none'}`;
      problems.push({ at: `${at}/${key}`, message });
    }
  }
  for (const part of ['heartbeat', 'limits']) {
    for (const place of integers(welcome?.properties?.[part], `/${part}`)) {
      if (announced.has(place)) continue;
      const message = `no parameter is announced as ${place}; add it to the parameter table`;
      problems.push({
        at: `/components/messages/welcome/payload${place.replaceAll('/', '/properties/')}`,
        message,
      });
    }
  }
  return problems;
};

function integers(schema: Schema | undefined, place: string): string[] {
  if (schema?.type === 'integer') return [place];
  return Object.entries(schema?.properties ?? {}).flatMap(([key, inner]) =>
    integers(inner, `${place}/${key}`),
  );
}
