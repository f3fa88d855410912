import { existsSync, readFileSync } from 'node:fs';

/** What a process has used up by its end. */
export interface Resources {
  /** The most memory that it took, in bytes. */
  peakBytes: number;
  cpuMs: number;
}

/**
 * What to import into a process of Node (`--import`) so that it writes its resources into the file RESOURCES_FILE when it exits. Only
 * Linux tells the memory of this process alone: elsewhere it includes whoever started it.
 */
export const SAY_RESOURCES = `data:text/javascript,${encodeURIComponent(
  `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
   const status = '/proc/self/status';
   process.on('exit', () => {
     const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
     const peakKiB = existsSync(status) ? Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))[1]) : maxRSS;
     const resources = { peakBytes: 1024 * peakKiB, cpuMs: (userCPUTime + systemCPUTime) / 1000 };
     writeFileSync(process.env.RESOURCES_FILE, JSON.stringify(resources));
   });`,
)}`;

/** What such a process has written; zero if it has written nothing. */
export const readResources = (file: string): Resources =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { peakBytes: 0, cpuMs: 0 };
