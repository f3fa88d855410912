import * as generated from './generated/validators.js';

/** What ajv found wrong with a value. */
export interface Fault {
  /** JSON pointer to it; '' is the whole value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The name that does not fit, where that is the fault. */
  readonly propertyName?: string;
  readonly message?: string;
}

/** Whether a value fits; if not, `errors` says why until the next call. */
export type Validate = ((value: unknown) => boolean) & { readonly errors?: readonly Fault[] | null };

/** Validators of the kit's own formats, made from `schemas/`. */
export const targetFits = generated.targetFits as unknown as Validate;
export const reportFits = generated.reportFits as unknown as Validate;
/** A baseline file: the `knownDeviations` of a target by themselves. */
export const baselineFits = generated.baselineFits as unknown as Validate;
/** A case file. */
export const walkFits = generated.walkFits as unknown as Validate;
/** The extension of AsyncAPI by which a document describes sessions. */
export const singleSessionFits = generated.singleSessionFits as unknown as Validate;
export const historyHeaderFits = generated.historyHeaderFits as unknown as Validate;
export const historyEventFits = generated.historyEventFits as unknown as Validate;

/** Why the value of the last call did not fit, in one line: where, by JSON pointer, and what was expected there. */
export const explain = ({ errors }: Validate): string =>
  (errors ?? []).map((fault) => `${fault.instancePath || '/'} ${wording(fault)}`).join('; ');

/** What was expected, in words. */
export function wording({ keyword, params, message }: Fault): string {
  const quoted = (value: unknown) => JSON.stringify(value);
  if (keyword === 'additionalProperties') return `has the unknown field ${quoted(params.additionalProperty)}`;
  if (keyword === 'required') return `lacks the field ${quoted(params.missingProperty)}`;
  if (keyword === 'const') return `must be ${quoted(params.allowedValue)}`;
  if (keyword === 'enum')
    return `must be one of ${(params.allowedValues as unknown[]).map(quoted).join(', ')}`;
  if (keyword === 'type') return `must be ${[params.type].flat().join(' or ')}`;
  return message ?? `breaks ${keyword}`;
}
