import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Starts one busy loop for each core. Each ends with this process, whose pipe is its stdin. */
export const busyLoops = (): ChildProcess[] =>
  Array.from({ length: availableParallelism() }, () =>
    spawn(
      process.execPath,
      [
        '-e',
        "process.stdin.on('end',()=>process.exit()).resume();setInterval(()=>{const t=Date.now();while(Date.now()-t<50);},0)",
      ],
      { stdio: ['pipe', 'ignore', 'ignore'] },
    ),
  );
