import { setTimeout as sleep } from 'node:timers/promises';
import type { Case } from '../cases/case.js';
import type { Parameters } from '../contract/index.js';
import type { Quota } from '../history/bounds.js';
import { CONTROL, CONTROL_IDENTITY, STEP } from '../history/marks.js';
import { Recorder } from '../history/recorder.js';
import { type Client, ControlFailed, NotApplicable } from '../stimulus/client.js';
import { Stage, type StageMeans } from '../stimulus/stage.js';
import { NoCredential } from '../target/credentials.js';
import type { OnLag } from './calibration.js';
import { RunCut, whenCut } from './cut.js';

/** How much longer than its forced waits a case may take before it counts as hanging, in ms, if the run does not say. */
const HANG_AFTER_MS = 60_000;

/** What a case gets from the run: all that its stage needs but the recorder. */
export interface CaseMeans extends Omit<StageMeans, 'recorder'> {
  /** Calls back with each time that stood still, until the returned function is called. */
  onLag(record: OnLag): () => void;
  /** What the histories of the whole run may take; default: a quota of the case's own. */
  histories?: Quota;
  /** Takes secrets out of whatever is recorded. */
  redact?: <T>(value: T) => T;
  /** How much longer than its forced waits the case may take before it counts as hanging, in ms. Default 60 000. */
  hangAfterMs?: number;
  /** Ends the case early when it aborts, with a {@link RunCut}. */
  cut?: AbortSignal;
}

/** What a case left behind: its events, and what went wrong with the kit itself, if anything. */
export interface CaseRun {
  recorder: Recorder;
  durationMs: number;
  harnessFault: string | null;
  /** What the target does not give, if the case could not go on without it. */
  missing: string | null;
  /** Why it was ended early, if it was: what had not happened by then says nothing. */
  cut: string | null;
}

/** Lets one case happen, with the control identity beside it. Never throws; a case that hangs ends alone. */
export async function runCase(kase: Case, means: CaseMeans): Promise<CaseRun> {
  const recorder = new Recorder(undefined, means.redact, means.histories);
  const stage = new Stage({ ...means, recorder });
  const stopLag = means.onLag((of, ms) => recorder.record('kit', { layer: 'local', kind: 'lag', of, ms }));
  const control = new ControlIdentity(stage);
  let harnessFault: string | null = null;
  let missing: string | null = null;
  let cutBy: string | null = null;
  const { parameters, hangAfterMs = HANG_AFTER_MS } = means;
  const bound = 2 * (kase.waits?.(parameters) ?? 0) + hangAfterMs * parameters.timeScale;
  let timer: NodeJS.Timeout | undefined;
  const { cut, release } = whenCut(means.cut);
  const { cut: full, release: releaseFull } = whenCut(recorder.full);
  try {
    const hang = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`the case did not end within ${Math.round(bound)} ms`)),
        bound,
      );
    });
    const beside = control.start();
    beside.catch(() => {}); // said by finish
    await Promise.race([kase.stimulus(stage), hang, cut, full]);
    await Promise.race([control.finish(beside), hang, cut, full]);
  } catch (error) {
    if (error === recorder.full.reason) {
      // What was recorded until then is judged.
    } else if (error instanceof RunCut) cutBy = error.message;
    else if (error instanceof ControlFailed) {
      recorder.record(error.actor, { layer: 'local', kind: 'step', name: STEP.stopped });
      await control.finish();
    } else if (error instanceof NoCredential || error instanceof NotApplicable) missing = error.message;
    else harnessFault = error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
    release();
    releaseFull();
    stopLag();
  }
  if (harnessFault) harnessFault = means.redact?.(harnessFault) ?? harnessFault;
  if (harnessFault) recorder.record('kit', { layer: 'local', kind: 'harnessFault', message: harnessFault });
  const durationMs = recorder.elapsed();
  recorder.close();
  stage.clear();
  return { recorder, durationMs, harnessFault, missing, cut: cutBy };
}

/** The time between two round trips of the control identity, in ms. */
export const controlEveryMs = (parameters: Parameters): number => parameters.get('bystanderMaxMs') / 4;

/** The identity O, which must never notice: it is opened with the case and makes round trips until the case ends. */
class ControlIdentity {
  readonly #stage: Stage;
  #client: Client | undefined;
  readonly #ending = new AbortController();
  #loop: Promise<void> = Promise.resolve();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Opens it; resolves when it has made its first round trip or failed to. */
  async start(): Promise<void> {
    const client = await this.#stage.open(CONTROL, { as: CONTROL_IDENTITY });
    if (!this.#welcomed(client)) return;
    this.#client = client;
    if (await client.tryRoundTrip()) this.#loop = this.#roundTrips(client);
  }

  /** One more round trip, as the end of the case. */
  async finish(started: Promise<void> = Promise.resolve()): Promise<void> {
    await started;
    this.#ending.abort();
    await this.#loop;
    if (this.#client && !this.#client.hasEnd()) await this.#client.tryRoundTrip();
  }

  async #roundTrips(client: Client): Promise<void> {
    const everyMs = controlEveryMs(this.#stage.parameters);
    const { signal } = this.#ending;
    while (!signal.aborted && !client.hasEnd()) {
      if (!(await client.tryRoundTrip())) return;
      // The end of the case does not wait for it.
      await sleep(everyMs, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  #welcomed(client: Client): boolean {
    return this.#stage.means.recorder.events.some((e) => e.actor === client.actor && e.kind === 'welcomed');
  }
}
