import fs from 'node:fs';
import { parse } from 'yaml';
import { describe, strictAjv } from '../ajv.js';
import type { Check } from './check.js';

const schemaFile = new URL('../../extensions.schema.yaml', import.meta.url);

/** The x- parts have the shape that the generators rely on; AsyncAPI leaves them to us. */
export const extensionsHaveShape: Check = ({ document }) => {
  const validate = strictAjv({ allErrors: true, allowUnionTypes: true }).compile(
    parse(fs.readFileSync(schemaFile, 'utf8')),
  );
  if (validate(document)) return [];
  return validate.errors!.map((error) => ({ at: error.instancePath, message: describe(error) }));
};
