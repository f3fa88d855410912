/** One bound of what the kit reads, keeps and writes, whatever a server sends. */
interface Bound {
  readonly value: number;
  readonly unit: 'bytes' | 'characters' | 'count';
  readonly meaning: string;
}

/** For so many cases the histories of a run have {@link BOUNDS.runBytes}; a run of more has as much for each further part of so many. */
export const CASES_OF_RUN_BYTES = 256;

const KIB = 2 ** 10;
const MIB = 2 ** 20;

/**
 * The bounds of a run. Together they keep it below 300 MiB of memory and its histories below 50 MiB. No right server reaches
 * one in what the cases ask of it: the largest cases send or receive 20 000 messages, and messages of 64 KiB.
 */
export const BOUNDS = {
  messageBytes: {
    value: 256 * KIB,
    unit: 'bytes',
    meaning:
      'The largest message that is read, after inflation, unless the server announces a larger maxMessageBytes. Of a larger one only its ends, its length and its hash are kept.',
  },
  announcedMessageBytes: {
    value: MIB,
    unit: 'bytes',
    meaning: 'The most that maxMessageBytes can raise that to.',
  },
  unreadBytes: {
    value: 16 * MIB,
    unit: 'bytes',
    meaning: 'What all connections of a run may hold at once of frames and messages that are not complete.',
  },
  connectionBytes: {
    value: 64 * MIB,
    unit: 'bytes',
    meaning: 'What is read of one connection. More is a flood, and ends the run.',
  },
  connectionFrames: {
    value: 25_000,
    unit: 'count',
    meaning: 'The frames that are read of one connection. More are a flood, and end the run.',
  },
  headBytes: {
    value: 64 * KIB,
    unit: 'bytes',
    meaning: 'The head of the HTTP response to an upgrade.',
  },
  jsonDepth: {
    value: 256,
    unit: 'count',
    meaning: 'How deep the arrays and objects of a message may nest.',
  },
  jsonValues: {
    value: 20_000,
    unit: 'count',
    meaning: 'The values in one message.',
  },
  fileBytes: {
    value: 4 * MIB,
    unit: 'bytes',
    meaning: 'A target, a document of a protocol or a case file.',
  },
  documentSigns: {
    value: 75_000,
    unit: 'count',
    meaning:
      'The words and signs of YAML in all files of the document of a protocol, and its values where each alias is written out.',
  },
  documentMessages: {
    value: 500,
    unit: 'count',
    meaning: 'The messages in the document of a protocol.',
  },
  keptCharacters: {
    value: 4096,
    unit: 'characters',
    meaning: 'What a history keeps of one text, or of one value as JSON.',
  },
  keptEntries: {
    value: 2_500,
    unit: 'count',
    meaning: 'What a history keeps of one list.',
  },
  checkEvents: {
    value: 1_000,
    unit: 'count',
    meaning: 'The events that a report names for one check.',
  },
  historyBytes: {
    value: 20 * MIB,
    unit: 'bytes',
    meaning: 'The history of one case. The case ends when it is full.',
  },
  runBytes: {
    value: 32 * MIB,
    unit: 'bytes',
    meaning: `The histories of a run, of each ${CASES_OF_RUN_BYTES} cases that it has. The run ends when they are full.`,
  },
  credentialsBytes: {
    value: 8 * MIB,
    unit: 'bytes',
    meaning: 'What a credentials command may print.',
  },
} as const satisfies Record<string, Bound>;

export type BoundName = keyof typeof BOUNDS;

/** The values of {@link BOUNDS}. */
export const bounds = Object.fromEntries(
  Object.entries(BOUNDS).map(([name, { value }]) => [name, value]),
) as Readonly<Record<BoundName, number>>;

/** The largest message that is read of a server that takes such messages itself, in bytes. */
export const mostMessageBytes = (maxMessageBytes: number): number =>
  Number.isFinite(maxMessageBytes)
    ? Math.min(Math.max(bounds.messageBytes, maxMessageBytes), bounds.announcedMessageBytes)
    : bounds.messageBytes;

/** A number of bytes that several users share, such as the connections of a run. */
export class Quota {
  readonly bytes: number;
  #left: number;

  constructor(bytes: number) {
    this.bytes = bytes;
    this.#left = bytes;
  }

  /** Takes a part; false, and takes nothing, if less is left. */
  take(bytes: number): boolean {
    if (bytes > this.#left) return false;
    this.#left -= bytes;
    return true;
  }

  /** Gives back what was taken. */
  give(bytes: number): void {
    this.#left += bytes;
  }
}
