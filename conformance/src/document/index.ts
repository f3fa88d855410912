export { contractOf } from './contract.js';
export { lineOf, type Problem } from './problem.js';
export { loadContract, readContract } from './read.js';
