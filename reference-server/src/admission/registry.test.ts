import { registryContract } from '../test-support/registry-contract.js';
import { createEpochs, createMemoryRegistry } from './registry.js';

registryContract('in memory', () => createMemoryRegistry(createEpochs(1)));
