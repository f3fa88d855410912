// Not the whole of the specification: help needs none of its validators.
import { protocol } from '@solowire/spec/protocol';

/** The versions of the document, and of what is spoken on the wire, for people. */
export const SPEC_VERSION: string = protocol.specVersion;
export const WIRE_VERSIONS: string = wireVersions(protocol);

function wireVersions({ minVersion, version }: { minVersion: number; version: number }): string {
  return minVersion === version ? `version ${version}` : `versions ${minVersion} to ${version}`;
}
