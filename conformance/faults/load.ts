import { existsSync, readdirSync } from 'node:fs';
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

/** Every independent server: what the `ports.ts` of each stack lists. */
export async function loadPorts(): Promise<Port[]> {
  const stacks = readdirSync(new URL('../ports/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => new URL(`../ports/${name}/ports.ts`, import.meta.url))
    .filter((file) => existsSync(file));
  const modules = await Promise.all(stacks.map((file) => import(file.href)));
  return modules.flatMap((module) => module.default as Port[]);
}

/** The default exports of the modules in a folder, named from here, whether they are compiled or not. */
export async function defaultsOf<T>(folder: string): Promise<T[]> {
  const url = new URL(`./${folder}/`, import.meta.url);
  const files = readdirSync(url).filter((file) => /^[\w-]+\.[jt]s$/.test(file));
  const modules = await Promise.all(files.map((file) => import(new URL(file, url).href)));
  return modules.flatMap((module) => module.default ?? []);
}
