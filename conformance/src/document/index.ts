export { contractOf } from './contract.js';
export { loadCodecs } from './custom-codec.js';
export { lineOf, type Problem } from './problem.js';
export { type Proposal, propose } from './propose.js';
export { loadContract, loadProtocol, readContract } from './read.js';
export type { Missing } from './skeleton.js';
