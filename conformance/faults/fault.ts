import type { RuleId } from '../src/contract/index.js';
import { violatedBy } from './catalogue.js';
import type { Variant } from './variant.js';

/** What the file of a faulty server says: the reference server with one part replaced. */
export interface FaultyServer extends Omit<Variant, 'host'> {
  /** Its row in `catalogue.yaml`. */
  id: string;
  /** What this server does, which is one of its kind: "removed from the collection, never closed". */
  name: string;
  /**
   * What fails besides, and why: a check (`takeover/deaf#b-welcomed`, `schema`), all of one requirement
   * (`SW-TEARDOWN-6`), or a glob of either.
   */
  explained?: Readonly<Record<string, string>>;
  /** What the author of such a server has to do, in one sentence. */
  cure: string;
  /** Where it was seen in the wild. */
  links?: readonly string[];
  /** Its effect reaches other cases: they run one by one. */
  alone?: true;
}

/** A server that is wrong in one way, with what the catalogue says of it. */
export interface Fault extends FaultyServer {
  /** The requirements that it breaks; the kit must fail a check of each. */
  violates: readonly RuleId[];
}

/** Joins a faulty server with its row of the catalogue. Throws if that names no requirement. */
export const fault = (server: FaultyServer): Fault => ({ ...server, violates: violatedBy(server.id) });
