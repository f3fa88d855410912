import { readdirSync } from 'node:fs';
import { protocol } from '@solowire/spec';
import { root } from '../facts.js';
import { blocks, code, link, list, page } from '../markdown.js';

const GENERATED = 'spec/generated';

const FOLDERS: readonly (readonly [title: string, folder: string, words: string])[] = [
  [
    'TypeScript',
    'spec/src/generated',
    'The package `@solowire/spec`: types as a discriminated union, compiled validators, close codes, parameters, life cycle and requirements as data. It has no dependencies. `validators.strict` judges what you send, `validators.open` receives.',
  ],
  [
    'C#',
    `${GENERATED}/csharp`,
    'For Unity and .NET, with Newtonsoft.Json and nothing else. `Message.Parse` gives the class of the message, or null if this version does not know its type. No reflection, no `dynamic`: ahead-of-time compilation and code stripping cannot break it. Copy the folder into your project.',
  ],
  [
    'Java',
    `${GENERATED}/java/dev/solowire/protocol`,
    'For Java 11 and later, with Jackson. `Message.parse` gives the message, or empty if this version does not know its type. Copy the package into your sources.',
  ],
  [
    'JSON Schemas, strict',
    `${GENERATED}/schemas/strict`,
    'JSON Schema 2020-12, one `$id` each. The strict form judges what a peer sends: no field beyond this version.',
  ],
  [
    'JSON Schemas, open',
    `${GENERATED}/schemas/open`,
    'The open form receives: fields and words that a later version adds pass.',
  ],
];

/** What is generated for programs, each file by a link. */
export const modelsPage = (): string =>
  page(
    'Schemas and models',
    `Everything here is generated from ${link('the AsyncAPI document', '../../../spec/asyncapi.yaml')}, version ${protocol.specVersion}; CI proves that it is fresh. The whole protocol as data is ${link('protocol.json', `../../../${GENERATED}/protocol.json`)}, and the document in one file is ${link('asyncapi.json', `../../../${GENERATED}/asyncapi.json`)}.`,
    ...FOLDERS.map(([title, folder, words]) =>
      blocks(
        `## ${title}`,
        words,
        `In ${code(folder)}:`,
        list(
          readdirSync(`${root}${folder}`, { withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map(({ name }) => name)
            .sort()
            .map((name) => link(code(name), `../../../${folder}/${name}`)),
        ),
      ),
    ),
  );
