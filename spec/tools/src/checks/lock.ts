import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Check } from './check.js';

const listFile = new URL('../../compromised-packages.yaml', import.meta.url);

const lockFile = '../package-lock.json';

/** The repository locks no version that is known to be malicious. */
export const lockIsClean: Check = ({ folder }) => {
  const compromised = parse(fs.readFileSync(listFile, 'utf8')) as Record<string, string[]>;
  const { packages } = JSON.parse(fs.readFileSync(path.join(folder, lockFile), 'utf8')) as {
    packages: Record<string, { name?: string; version?: string }>;
  };
  return Object.entries(packages).flatMap(([place, { name, version }]) => {
    const installed = name ?? place.split('node_modules/').at(-1)!;
    if (!version || !compromised[installed]?.includes(version)) return [];
    const message = `${place}: ${installed} ${version} was published with malicious code; pin another version`;
    return [{ at: lockFile, message }];
  });
};
