import { shortTimings } from '@solowire/spec';
import { Random } from '../src/stimulus/random.js';
import type { Fault } from './fault.js';
import type { Variant, VariantMeans } from './variant.js';

type Wrong = Pick<Fault, 'replace' | 'options' | 'alone'>;

const partsOf = ({ replace = {} }: Wrong, means: VariantMeans) =>
  typeof replace === 'function' ? replace(means) : replace;

/** The parts of the reference server that a fault replaces, by name; what it replaces outside of them is one part, too. */
export function replacedBy(fault: Wrong): string[] {
  const means = { random: new Random(1), parameters: shortTimings };
  return [...Object.keys(partsOf(fault, means)), ...(fault.options ? ['options'] : [])];
}

/** Whether two faults can be in one server. */
export const areApart = (one: Wrong, other: Wrong): boolean => {
  const parts = replacedBy(one);
  return !replacedBy(other).some((part) => parts.includes(part));
};

/** A server with two faults that replace different parts. */
export const both = (
  one: Wrong,
  other: Wrong,
): Pick<Variant, 'replace' | 'options'> & Pick<Fault, 'alone'> => ({
  replace: (means) => ({ ...partsOf(one, means), ...partsOf(other, means) }),
  ...(one.options || other.options ? { options: (one.options ?? other.options)! } : {}),
  ...(one.alone || other.alone ? { alone: true } : {}),
});
