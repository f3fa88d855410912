import type { Schema } from '../document.js';
import { type Change, change, compareLists, compareMaps } from './change.js';
import type { Release } from './release.js';
import { compareSchemas } from './schema.js';

type Tables = Release['protocol'];
type Method = Tables['methods'][string];

/** A client sends the params; a server sends results and events. */
export function compareMethods({ methods: before }: Tables, { methods: after }: Tables): Change[] {
  return compareMaps<Method>(before, after, {
    added: (name, { capability }) => [
      change('compatible', name, `the new method comes with the capability ${capability}`),
    ],
    removed: (name) => [change('breaking', name, 'the method is gone; older clients call it')],
    kept: (name, b, a) => {
      const errors = compareLists(b.errors, a.errors);
      return [
        ...(b.capability === a.capability
          ? []
          : [change('breaking', name, `the capability was ${b.capability} and is ${a.capability}`)]),
        ...compareSchemas(b.params, a.params, ['client'], `${name} params`),
        ...compareSchemas(b.result, a.result, ['server'], `${name} result`),
        ...errors.added.map((error) => change('notable', name, `the error ${error} may answer now`)),
        ...errors.removed.map((error) =>
          change('compatible', name, `the error ${error} does not answer any more`),
        ),
        ...compareMaps<Schema>(b.events, a.events, {
          added: (topic) => [change('notable', name, `it causes events of the topic ${topic} now`)],
          removed: (topic) => [
            change('breaking', name, `it does not cause events of the topic ${topic} any more`),
          ],
          kept: (topic, earlier, later) =>
            compareSchemas(earlier, later, ['server'], `${name} event ${topic}`),
        }),
        ...(b.order === a.order ? [] : [change('notable', name, `the order was: ${b.order} Is: ${a.order}`)]),
        ...(b.summary === a.summary ? [] : [change('compatible', name, 'summary reworded')]),
      ];
    },
  });
}
