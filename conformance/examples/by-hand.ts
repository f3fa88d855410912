/** The stimulus client: one raw connection, driven by hand. It records what happens and judges nothing. */
import { randomBytes } from 'node:crypto';
import {
  Client,
  Connection,
  type HistoryEvent,
  Parameters,
  Recorder,
  solowire,
  steps,
} from '@solowire/conformance';

/** Opens a session, sends a message that is not UTF-8, and waits for the end; returns all that happened, in its order. */
export async function sendBadUtf8(url: string, identity: string): Promise<readonly HistoryEvent[]> {
  const recorder = new Recorder();
  const connection = new Connection('a', { url }, recorder);
  const opening = { identity, instance: randomBytes(16).toString('hex'), attempt: 1 };
  // How long it waits, where the server announces nothing else.
  const parameters = new Parameters(solowire.contract.parameters);
  const a = new Client('a', opening, connection, { recorder, contract: solowire.contract, parameters });
  try {
    if (!(await a.dial())) return recorder.events; // `dialFailed` says why
    await a.hello();
    await a.roundTrip(); // throws if the session does not work: then the rest would prove nothing
    steps.badUtf8(a);
    await a.ended();
    return recorder.events;
  } finally {
    recorder.close();
    connection.destroy();
  }
}
