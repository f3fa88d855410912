import { networkInterfaces } from 'node:os';
import { defaultsOf } from '../faults/load.js';
import type { Variant } from '../faults/variant.js';
import type { RuleId } from '../src/contract/index.js';
import type { History } from '../src/history/history.js';

/** A right server of an odd shape: the kit must not blame it. */
export interface Shape extends Variant {
  /** The name of its file. */
  id: string;
  /** What is odd about it, as a sentence without a subject: "writes each message byte by byte". */
  oddness: string;
  /** The rules that leave room for it. */
  permittedBy: readonly RuleId[];
  /** The cases that its oddness touches, which `npm test` runs. */
  touches: readonly string[];
  /** Whether a history shows its oddness; `npm test` asks for one that does. Left out where none can. */
  shows?(history: History): boolean;
}

/** Declares a shape. */
export const shape = (one: Shape): Shape => one;

/** Every shape that can run on this machine, in the order of their ids. */
export async function loadShapes(): Promise<Shape[]> {
  const shapes = await defaultsOf<Shape>('../shapes/servers');
  return shapes
    .filter(({ host }) => host === undefined || isOwnAddress(host))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

const isOwnAddress = (host: string): boolean =>
  Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === host));
