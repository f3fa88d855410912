import type { Validate } from '@solowire/spec';
import * as generated from './generated/validators.js';

/** Validators of the kit's own formats, made from `schemas/`. */
export const targetFits = generated.targetFits as unknown as Validate;
export const reportFits = generated.reportFits as unknown as Validate;
