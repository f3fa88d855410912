import type { Caller, Candidate, Connection, TeardownTarget } from '@solowire/reference-server';

/** The connection behind the role in which a part meets it. */
export const connectionOf = (role: TeardownTarget | Candidate | Caller): Connection => role as Connection;
