import fs from 'node:fs';
import { describe, strictAjv } from '../ajv.js';
import { singleSession } from '../generate/single-session.js';
import { type Check, type Problem, pointer } from './check.js';

const schemaFile = new URL('../../../../conformance/schemas/single-session.schema.json', import.meta.url);

/** What session.yaml names exists, and what is made of it is the extension that the kit reads. */
export const sessionIsSound: Check = ({ document }) => {
  const { endings, roles } = document['x-session'];
  const codes = Object.values(document['x-close-codes']).map(({ name }): string => name);
  const unknown: Problem[] = [
    ...Object.entries(endings)
      .filter(([, name]) => !codes.includes(name))
      .map(([ending, name]) => ({
        at: pointer('x-session', 'endings', ending),
        message: `there is no close code ${JSON.stringify(name)}`,
      })),
    ...Object.entries(roles)
      .filter(([, { method }]) => !document['x-methods'][method])
      .map(([role, { method }]) => ({
        at: pointer('x-session', 'roles', role, 'method'),
        message: `there is no method ${JSON.stringify(method)}`,
      })),
  ];
  if (unknown.length > 0) return unknown;
  const validate = strictAjv({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(
    JSON.parse(fs.readFileSync(schemaFile, 'utf8')),
  );
  if (validate(singleSession(document))) return [];
  return validate.errors!.map((error) => ({
    at: 'generated/single-session.yaml',
    message: `${error.instancePath} ${describe(error)}`,
  }));
};
