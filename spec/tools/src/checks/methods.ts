import { strictAjv } from '../ajv.js';
import { type Check, type Problem, pointer } from './check.js';

/** The schemas of the methods compile strictly; `test.NAME` is the capability `testing.NAME`; a topic has one cause. */
export const methodsAreSound: Check = ({ document }) => {
  const ajv = strictAjv();
  const problems: Problem[] = [];
  const causes = new Map<string, string>();
  for (const [name, { capability, params, result, events = {} }] of Object.entries(document['x-methods'])) {
    const at = pointer('x-methods', name);
    const expected = name.replace(/^test\./, 'testing.');
    if (capability !== expected) {
      problems.push({ at: `${at}/capability`, message: `must be ${expected} for the method ${name}` });
    }
    const schemas = Object.entries(events).map(
      ([topic, schema]) => [pointer('events', topic), schema] as const,
    );
    for (const [where, schema] of [['/params', params], ['/result', result], ...schemas] as const) {
      try {
        ajv.compile(schema);
      } catch (error) {
        problems.push({ at: at + where, message: `is no usable JSON Schema: ${(error as Error).message}` });
      }
    }
    for (const topic of Object.keys(events)) {
      const other = causes.get(topic);
      if (other)
        problems.push({ at: at + pointer('events', topic), message: `${other} causes this topic already` });
      causes.set(topic, name);
    }
  }
  return problems;
};
