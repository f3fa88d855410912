import type { ErrorObject, Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** ajv as strict as it gets. `int64` says how wide a number is, and asks for no check of its own. */
export function strictAjv(options: Options = {}): Ajv2020 {
  return new Ajv2020({ strict: true, discriminator: true, formats: { int64: true }, ...options });
}

/** What an error says, with the field or the values that it is about. */
export function describe({ message, params }: ErrorObject): string {
  return `${message} ${JSON.stringify(params)}`;
}
