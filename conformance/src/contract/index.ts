export type * from './contract.js';
export { WITHOUT_FACT } from './contract.js';
export type * from './meaning.js';
export { Parameters, type ParameterValues, resolveParameters } from './parameters.js';
export { notPlayed } from './roles.js';
