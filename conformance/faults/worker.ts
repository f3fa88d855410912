import { loadFaults, loadNullServers, loadPorts } from './load.js';
import type { Subject } from './matrix.js';
import { type MeasureOptions, measureFault, measureNullServer } from './measure.js';
import type { Measurement } from './measurement.js';
import { both } from './pair.js';
import { type Settling, settle, settlePort } from './settle.js';

/** A server to be measured: a fault by its id, two at once by both (`RC1+HB1`), the others by their names. */
export interface Task extends MeasureOptions, Settling {
  kind: 'fault' | 'pair' | 'null' | 'reference' | 'port';
  id: string;
}

/** Measures what it is sent, one after the other, and sends back what came of it. */
async function measure({ kind, id, ...options }: Task): Promise<Measurement> {
  if (kind === 'null')
    return measureNullServer(await found(loadNullServers(), ({ name }) => name === id), options);
  if (kind === 'port') {
    return settlePort(await found(loadPorts(), ({ name }) => name === id), options);
  }
  if (kind === 'pair') {
    const [one, other] = await Promise.all(
      id.split('+').map((half) => found(loadFaults(), (fault) => fault.id === half)),
    );
    return measureFault(both(one!, other!), options);
  }
  const fault: Subject & Parameters<typeof measureFault>[0] =
    kind === 'fault' ? await found(loadFaults(), (one) => one.id === id) : { id, violates: [] };
  return settle(fault, (narrowed) => measureFault(fault, narrowed), options);
}

async function found<T>(all: Promise<T[]>, isIt: (one: T) => boolean): Promise<T> {
  return (await all).find(isIt)!;
}

process.on('message', (task: Task) => {
  measure(task).then(
    (measurement) => process.send!({ measurement }),
    (error: Error) => process.send!({ error: error.stack }),
  );
});
