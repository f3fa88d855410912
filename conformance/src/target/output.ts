import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** The longest line that is looked at whole, in characters; what a longer one says beyond that is dropped. */
const LINE = 8192;
/** How much of the end of a line that was cut is not quoted: a secret that is cut in two cannot be recognized. */
const CUT = 4096;
/** How much of what the server says before it is ready goes into an error: lines, and characters. */
const QUOTED_LINES = 3;
const QUOTED = 2000;

/** What a server says on stdout and stderr until it is ready. However much that is, little of it is kept. */
export class ServerOutput {
  readonly #streams: readonly Readable[];
  readonly #redact: (text: string) => string;
  #last: string[] = [];

  /**
   * @param onLine is called with each line of stdout
   * @param redact takes secrets out of what may be quoted, before anything of it is cut
   */
  constructor(
    { stdout, stderr }: Pick<ChildProcess, 'stdout' | 'stderr'>,
    { onLine, redact }: { onLine: (line: string) => void; redact: (text: string) => string },
  ) {
    this.#streams = [stdout!, stderr!];
    this.#redact = redact;
    readLines(stdout!, (line) => {
      this.#keep(line);
      onLine(line);
    });
    readLines(stderr!, (line) => this.#keep(line));
  }

  /** Resolves when both streams have ended. */
  async ended(): Promise<void> {
    await Promise.all(
      this.#streams.map(
        (stream) =>
          stream.readableEnded || new Promise((done) => stream.once('end', done).once('close', done)),
      ),
    );
  }

  /** The last lines, as the end of an error message. */
  quote(): string {
    // Secrets first: what is cut in two is not found.
    const lines = this.#last
      .map((line) => (line.length < LINE ? this.#redact(line) : this.#redact(line).slice(0, -CUT)).trim())
      .filter(Boolean);
    const text = lines.join(' | ');
    if (text === '') return '; it said nothing';
    return `; it said: ${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}`;
  }

  /** From now on what the server says is read, so that it is never held up, and thrown away. */
  discard(): void {
    for (const stream of this.#streams) stream.removeAllListeners('data').resume();
    this.#last = [];
  }

  /** Reads no further: whoever has inherited a stream and holds it open does not hold up the kit. */
  close(): void {
    for (const stream of this.#streams) stream.destroy();
  }

  #keep(line: string): void {
    this.#last.push(line);
    if (this.#last.length > QUOTED_LINES) this.#last.shift();
  }
}

/** Calls back with each line, and with what stands behind the last one at the end. */
function readLines(stream: Readable, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let line = '';
  stream.on('data', (chunk: Buffer) => {
    const [first = '', ...more] = decoder.write(chunk).split(/\r?\n/);
    line = (line + first).slice(0, LINE);
    for (const next of more) {
      onLine(line);
      line = next.slice(0, LINE);
    }
  });
  stream.once('end', () => {
    if (line !== '') onLine(line);
  });
}
