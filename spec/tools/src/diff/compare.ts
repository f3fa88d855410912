import { type Change, impacts } from './change.js';
import { compareLifeCycles } from './life-cycle.js';
import { compareMessages } from './messages.js';
import { compareMethods } from './methods.js';
import type { Release } from './release.js';
import { compareCloseCodes, compareParameters, compareProtocol, compareRequirements } from './tables.js';

/** Every difference between two releases, the worst first. */
export function compareReleases(before: Release, after: Release): Change[] {
  const [b, a] = [before.protocol, after.protocol];
  const changes = [
    ...compareProtocol(b, a),
    ...compareMessages(before, after),
    ...compareCloseCodes(b, a),
    ...compareParameters(b, a),
    ...compareLifeCycles(b, a),
    ...compareMethods(b, a),
    ...compareRequirements(b, a),
  ];
  return changes.sort((x, y) => impacts.indexOf(x.impact) - impacts.indexOf(y.impact));
}

/** Whether something breaks although the version of the document does not say so (a new major number, semver §8). */
export function breaksSilently(before: Release, after: Release, changes: readonly Change[]): boolean {
  const major = ({ protocol }: Release) => Number.parseInt(protocol.protocol.specVersion, 10);
  return changes.some(({ impact }) => impact === 'breaking') && major(after) <= major(before);
}
