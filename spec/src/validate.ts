import type { MessageType, MethodName, TopicName } from './generated/names.js';
import * as generated from './generated/validators.js';

/** What a validator found, as ajv words it. */
export interface ValidationError {
  /** JSON pointer to the value at fault; '' is the whole value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether the value fits; if not, `errors` says why until the next call. */
export type Validate = ((value: unknown) => boolean) & {
  readonly errors?: readonly ValidationError[] | null;
};

/**
 * Validators of whole messages. `strict` judges what a peer sends; `open` receives: unknown fields and new words pass
 * (SW-VERSION-3). The maps inherit nothing, so that a `type` like `constructor` finds no validator.
 */
export const validators = {
  strict: { __proto__: null, ...generated.strict },
  open: { __proto__: null, ...generated.open },
} as unknown as Readonly<Record<'strict' | 'open', Readonly<Record<MessageType, Validate>>>>;

/** Whether a received `type` names a message of this protocol. */
export function isMessageType(type: unknown): type is MessageType {
  return typeof type === 'string' && type in validators.open;
}

/** Validators of what the methods of `testing.*` and `observe` take, return and push. */
export const methodValidators = {
  params: { __proto__: null, ...generated.params },
  result: { __proto__: null, ...generated.result },
  events: { __proto__: null, ...generated.events },
} as unknown as {
  readonly params: Readonly<Record<MethodName, Validate>>;
  readonly result: Readonly<Record<MethodName, Validate>>;
  readonly events: Readonly<Record<TopicName, Validate>>;
};

/** One line for people: where, by JSON pointer, and what was expected there. */
export function explain(errors: readonly ValidationError[] | null | undefined): string {
  if (!errors || errors.length === 0) return 'no error';
  return errors.map((error) => `${error.instancePath || '/'} ${wording(error)}`).join('; ');
}

function wording({ keyword, params, message }: ValidationError): string {
  switch (keyword) {
    case 'additionalProperties':
      return `has the unknown field ${JSON.stringify(params.additionalProperty)}`;
    case 'required':
      return `lacks the field ${JSON.stringify(params.missingProperty)}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'enum':
      return `must be one of ${(params.allowedValues as unknown[]).map((v) => JSON.stringify(v)).join(', ')}`;
    default:
      return message ?? `breaks ${keyword}`;
  }
}
