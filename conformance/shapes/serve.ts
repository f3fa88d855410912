import { serve } from '../faults/serving.js';
import { loadShapes } from './shape.js';

/** `npx tsx conformance/shapes/serve.ts ID` runs one server of an odd shape; `--seed` decides what it does at random. */
await serve('shape', await loadShapes(), ({ drain }) => drain());
