export { contractOf } from './contract.js';
export { lineOf, type Problem } from './problem.js';
export { type Proposal, propose } from './propose.js';
export { loadContract, readContract } from './read.js';
export type { Missing } from './skeleton.js';
