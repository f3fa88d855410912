/** Why a run ends before all of its cases have. */
export class RunCut extends Error {
  /** Whether the kit itself failed, so that nobody else is to blame for what was seen last. */
  readonly isFault: boolean;
  /** The signal by which whoever called the kit ended it, if one did. */
  readonly signal: NodeJS.Signals | undefined;

  constructor(
    message: string,
    { isFault = false, signal }: { isFault?: boolean; signal?: NodeJS.Signals } = {},
  ) {
    super(message);
    this.name = 'RunCut';
    this.isFault = isFault;
    this.signal = signal;
  }
}

/** Rejects with the reason when a signal aborts. `release` lets go of the signal. */
export function whenCut(signal: AbortSignal | undefined): { cut: Promise<never>; release: () => void } {
  let release = () => {};
  const cut = new Promise<never>((_, reject) => {
    const onAbort = () => reject(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    release = () => signal?.removeEventListener('abort', onAbort);
  });
  return { cut, release };
}
