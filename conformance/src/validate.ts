import type { Validate } from '@solowire/spec';
import * as generated from './generated/validators.js';

/** Validators of the kit's own formats, made from `schemas/`. */
export const targetFits = generated.targetFits as unknown as Validate;
export const reportFits = generated.reportFits as unknown as Validate;
/** A baseline file: the `knownDeviations` of a target by themselves. */
export const baselineFits = generated.baselineFits as unknown as Validate;
export const historyHeaderFits = generated.historyHeaderFits as unknown as Validate;
export const historyEventFits = generated.historyEventFits as unknown as Validate;
