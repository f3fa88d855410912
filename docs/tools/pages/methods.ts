import type { Document } from '../../../spec/tools/src/document.js';
import type { Facts } from '../facts.js';
import { toRequirement } from '../links.js';
import { blocks, code, fields, link, list, page, slug } from '../markdown.js';

/** The capabilities that stand for a method each. */
export const capabilitiesOf = (document: Document): { capability: string; summary: string }[] =>
  Object.values(document['x-methods']).map(({ capability, summary }) => ({ capability, summary }));

/** The test application and `observe`, so that a port can be written from it. */
export const methodsPage = ({ document }: Facts): string => {
  const methods = Object.entries(document['x-methods']);
  return page(
    'Methods of testing and observe',
    `Many faults cannot be seen from outside without a small application behind the session. A server that announces ${code('testing.NAME')} serves ${code('test.NAME')} as described here, through ${code('request')} and ${code('response')}; each is a capability of its own. They are off by default, served to configured test identities alone, which act among themselves alone, and beyond loopback they need a second explicit switch (${toRequirement('SW-PROFILE-2')}, ${toRequirement('SW-PROFILE-3')}). ${code('observe')} is for an operator's identity alone.`,
    'Every method may answer with the error `invalid-params`; any other identity gets `forbidden`.',
    list(methods.map(([name, { summary }]) => `${link(code(name), `#${slug(name)}`)}: ${summary}`)),
    ...methods.map(([name, { capability, summary, params, result, errors = [], events = {}, order }]) =>
      blocks(
        `## ${name}`,
        `${summary} Capability ${code(capability)}.`,
        `**Order:** ${order}`,
        '**Params**',
        fields(params),
        '**Result**',
        fields(result),
        errors.length > 0 && `**Errors:** ${errors.map(code).join(', ')}`,
        ...Object.entries(events).flatMap(([topic, schema]) => [`**Event** ${code(topic)}`, fields(schema)]),
      ),
    ),
  );
};
