import { registryContract } from '../test-support/registry-contract.js';
import { createMemoryRegistry } from './registry.js';

registryContract('in memory', () => {
  let epoch = 0;
  return createMemoryRegistry(() => ++epoch);
});
