export { contractOf } from './contract.js';
export { lineOf, type Problem } from './problem.js';
export { loadContract, loadProtocol, readContract } from './read.js';
