import { loadFaults, loadNullServers } from './load.js';
import { type Measurement, type MeasureOptions, measureFault, measureNullServer } from './measure.js';

/** A server to be measured: a fault by its id, a null server by its name, or the reference server. */
export interface Task extends MeasureOptions {
  kind: 'fault' | 'null' | 'reference';
  id: string;
}

/** Measures what it is sent, one after the other, and sends back what came of it. */
async function measure({ kind, id, ...options }: Task): Promise<Measurement> {
  if (kind === 'reference') return measureFault({}, options);
  if (kind === 'null') {
    const server = (await loadNullServers()).find(({ name }) => name === id);
    return measureNullServer(server!, options);
  }
  const fault = (await loadFaults()).find((one) => one.id === id);
  return measureFault(fault!, options);
}

process.on('message', (task: Task) => {
  measure(task).then(
    (measurement) => process.send!({ measurement }),
    (error: Error) => process.send!({ error: error.stack }),
  );
});
