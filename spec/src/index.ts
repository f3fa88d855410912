/** The Solowire protocol as data: types, validators, close codes, parameters, life cycle, methods, requirements. */
export { announcedParameters } from './announced.js';
export { hasBye } from './bye-rule.js';
export type * from './generated/names.js';
export * from './generated/protocol.js';
export { requirements } from './generated/requirements.js';
export type * from './generated/types.js';
export type * from './model.js';
export { reconnectRule } from './reconnect-rule.js';
export {
  explain,
  isMessageType,
  methodValidators,
  type Validate,
  type ValidationError,
  validators,
} from './validate.js';
