import { readdirSync } from 'node:fs';
import type { Port } from '../ports/port.js';
import type { Fault } from './fault.js';
import type { NullServer } from './null/server.js';

/** Every faulty server, in the order of their ids. */
export async function loadFaults(): Promise<Fault[]> {
  const faults = await defaultsOf<Fault>('servers');
  return faults.sort(byId);
}

/** The order of faults by their ids: EP2 before EP10. */
export const byId = (a: { id: string }, b: { id: string }): number =>
  a.id.localeCompare(b.id, 'en', { numeric: true });

/** Every null server. */
export const loadNullServers = (): Promise<NullServer[]> => defaultsOf<NullServer>('null');

/** Every independent server: what each folder of `ports` with a `ports.ts` lists. */
export async function loadPorts(): Promise<Port[]> {
  const folders = readdirSync(new URL('../ports/', import.meta.url), { withFileTypes: true });
  const stacks = folders.filter((one) => one.isDirectory()).map(({ name }) => `../ports/${name}`);
  const ports = await Promise.all(stacks.map((folder) => defaultsOf<Port>(folder, /^ports\.[jt]s$/)));
  return ports.flat();
}

/** The default exports of the modules in a folder, named from here, whether they are compiled or not. `name`: of which files. */
export async function defaultsOf<T>(folder: string, name = /^[\w-]+\.[jt]s$/): Promise<T[]> {
  const url = new URL(`./${folder}/`, import.meta.url);
  const files = readdirSync(url).filter((file) => name.test(file));
  const modules = await Promise.all(files.map((file) => import(new URL(file, url).href)));
  return modules.flatMap((module) => module.default ?? []);
}
