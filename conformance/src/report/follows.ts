/** That failures of some rules follow from the failure of another. */
export interface Follows {
  /** The rule whose failure explains the others. */
  cause: string;
  /** Rules that fail with it: ids, or the beginning of the ids of a section. */
  follow: readonly string[];
  /** Why, in one sentence. */
  because: string;
  /** It explains them only in the cases in which it fails itself. Default: in all. */
  inItsCases?: true;
}

/**
 * Which failures follow from which: what a server that breaks the cause cannot keep either, or what the kit cannot tell from it. Where
 * two could explain each other, the one that stands first is the cause. `npm run faults` counts how often the first entry of a
 * report is a rule that the faulty server was made to violate.
 */
export const FOLLOWS: readonly Follows[] = [
  {
    cause: 'SW-TEARDOWN-8',
    follow: ['SW-HEARTBEAT-1', 'SW-HEARTBEAT-4', 'SW-HEARTBEAT-7', 'SW-HEARTBEAT-10'],
    because: 'While a stuck teardown holds up everybody, nobody is answered in time.',
    inItsCases: true,
  },
  {
    cause: 'SW-TEARDOWN-8',
    follow: [
      'SW-TAKEOVER-1',
      'SW-TAKEOVER-2',
      'SW-TAKEOVER-6',
      'SW-TAKEOVER-7',
      'SW-TAKEOVER-15',
      'SW-TEARDOWN-2',
      'SW-TEARDOWN-5',
      'SW-TEARDOWN-9',
      'SW-TEARDOWN-10',
      'SW-MESSAGE-10',
      'SW-MESSAGE-16',
      'SW-HANDSHAKE-3',
    ],
    because: 'While a stuck teardown holds up everybody, nobody gets through.',
  },
  {
    cause: 'SW-TEARDOWN-13',
    follow: [
      'SW-MESSAGE',
      'SW-TAKEOVER-3',
      'SW-CLOSE',
      'SW-HANDSHAKE-10',
      'SW-IDENTITY-1',
      'SW-IDENTITY-5',
      'SW-IDENTITY-8',
      'SW-IDENTITY-14',
      'SW-TEARDOWN-4',
      'SW-TEARDOWN-12',
      'SW-TEARDOWN-14',
    ],
    because: 'A session that hangs answers nothing, and is not ended for anything.',
  },
  {
    cause: 'SW-HEARTBEAT-1',
    follow: ['SW-HEARTBEAT-7', 'SW-TAKEOVER-7', 'SW-MESSAGE-10', 'SW-MESSAGE-16', 'SW-LIMIT-2', 'SW-LIMIT-4'],
    because: 'Without its heartbeats a session looks dead while others are busy.',
  },
  {
    cause: 'SW-HEARTBEAT-2',
    follow: [
      'SW-HEARTBEAT-3',
      'SW-TEARDOWN-2',
      'SW-HEARTBEAT-7',
      'SW-HEARTBEAT-8',
      'SW-TAKEOVER-3',
      'SW-TAKEOVER-7',
    ],
    because: 'An acknowledgement of one heartbeat is taken for that of another.',
  },
  {
    cause: 'SW-HEARTBEAT-4',
    follow: [
      'SW-HEARTBEAT-7',
      'SW-HEARTBEAT-8',
      'SW-MESSAGE-16',
      'SW-TEARDOWN-8',
      'SW-TEARDOWN-9',
      'SW-TEARDOWN-13',
    ],
    because: 'The kit knows by acknowledged heartbeats that a session lives.',
  },
  {
    cause: 'SW-HEARTBEAT-6',
    follow: ['SW-HEARTBEAT-9', 'SW-TAKEOVER-3', 'SW-TEARDOWN-6'],
    because: 'A silent session that is not ended is still in the slot when the next one comes.',
  },
  {
    cause: 'SW-HEARTBEAT-8',
    follow: ['SW-HEARTBEAT-7'],
    because: 'What does not count as life lets a session end too early.',
  },
  {
    cause: 'SW-HEARTBEAT-10',
    follow: ['SW-LIMIT-4', 'SW-MESSAGE-10', 'SW-MESSAGE-12', 'SW-MESSAGE-16'],
    because: 'A handler that blocks reading lets everything behind it wait.',
  },
  {
    cause: 'SW-HEARTBEAT-11',
    follow: ['SW-HEARTBEAT-7'],
    because: 'A clock of an old session ends the new one.',
  },
  {
    cause: 'SW-CLOSE-1',
    follow: [
      'SW-CLOSE',
      'SW-HANDSHAKE',
      'SW-IDENTITY',
      'SW-MESSAGE',
      'SW-TAKEOVER',
      'SW-LIMIT',
      'SW-DRAIN-1',
      'SW-HEARTBEAT-6',
      'SW-TEARDOWN-4',
      'SW-TEARDOWN-12',
      'SW-TEARDOWN-14',
    ],
    because: 'Every ending that has a code is told by a bye.',
  },
  {
    cause: 'SW-CLOSE-3',
    follow: ['SW-CLOSE-2', 'SW-TAKEOVER-3', 'SW-TAKEOVER-5', 'SW-TAKEOVER-6', 'SW-TEARDOWN-17'],
    because: 'A second Close, or what is sent behind the first, belongs to no ending.',
  },
  {
    cause: 'SW-CLOSE-2',
    follow: ['SW-TAKEOVER-5'],
    because: 'What is sent behind a bye is sent behind the fence.',
  },
  {
    cause: 'SW-CLOSE-6',
    follow: [
      'SW-CLOSE-9',
      'SW-CLOSE-12',
      'SW-DRAIN-4',
      'SW-TEARDOWN-1',
      'SW-TEARDOWN-7',
      'SW-TAKEOVER-13',
      'SW-PROFILE-5',
    ],
    because: 'A connection that is never ended is left behind by every teardown.',
  },
  {
    cause: 'SW-CLOSE-8',
    follow: ['SW-TEARDOWN-7'],
    because: 'A connection whose Close is not answered stays.',
  },
  {
    cause: 'SW-CLOSE-10',
    follow: ['SW-MESSAGE-6', 'SW-MESSAGE-7'],
    because: 'A Close that breaks the framing is a frame that does.',
  },
  {
    cause: 'SW-HANDSHAKE-13',
    follow: ['SW-HANDSHAKE-2'],
    because: 'What earlier connections left behind turns later ones away.',
  },
  {
    cause: 'SW-IDENTITY-7',
    follow: ['SW-IDENTITY-5'],
    because: 'Where an identity has more slots than one, its sessions do not know each other.',
  },
  {
    cause: 'SW-CLOSE-9',
    follow: ['SW-TEARDOWN-7', 'SW-PROFILE-5'],
    because: 'A connection that is not ended behind both Closes stays.',
  },
  {
    cause: 'SW-CLOSE-14',
    follow: ['SW-HEARTBEAT-6'],
    because: 'Whoever is ended without a Close is not told why.',
  },
  {
    cause: 'SW-EPOCH-1',
    follow: [
      'SW-TAKEOVER-13',
      'SW-TEARDOWN-1',
      'SW-TEARDOWN-2',
      'SW-TEARDOWN-14',
      'SW-TEARDOWN-15',
      'SW-TEARDOWN-16',
    ],
    because: 'Where epochs do not grow, an old session cannot be told from a new one.',
  },
  {
    cause: 'SW-EPOCH-2',
    follow: ['SW-TEARDOWN-14', 'SW-TEARDOWN-15', 'SW-TEARDOWN-16'],
    because: 'Behind a restart an epoch of before means another session.',
  },
  {
    cause: 'SW-MESSAGE-1',
    follow: ['SW-HEARTBEAT-1', 'SW-TAKEOVER-8'],
    because: 'A message that the kit cannot read counts as none.',
  },
  {
    cause: 'SW-MESSAGE-9',
    follow: ['SW-MESSAGE-8'],
    because: 'What is refused as too large never reaches the limit.',
  },
  {
    cause: 'SW-MESSAGE-10',
    follow: ['SW-TAKEOVER-8'],
    because: 'A call without an answer outlives its session.',
  },
  {
    cause: 'SW-MESSAGE-16',
    follow: ['SW-LIMIT-2', 'SW-LIMIT-4', 'SW-TAKEOVER-3'],
    because: 'Answers are lost where much happens at once, and limits are tested so.',
  },
  {
    cause: 'SW-HANDSHAKE-3',
    follow: ['SW-TAKEOVER-13', 'SW-TAKEOVER-14', 'SW-TEARDOWN-1'],
    because: 'A hello that is not answered takes over nobody.',
  },
  {
    cause: 'SW-HANDSHAKE-8',
    follow: ['SW-IDENTITY-6', 'SW-HANDSHAKE-9'],
    because: 'What is not ended for the wrong first message is not for others either.',
  },
  {
    cause: 'SW-IDENTITY-3',
    follow: ['SW-TEARDOWN-16', 'SW-TAKEOVER-1', 'SW-TAKEOVER-3'],
    because: 'A stranger who is welcomed takes the slot from its owner.',
  },
  {
    cause: 'SW-IDENTITY-4',
    follow: ['SW-TAKEOVER-1', 'SW-TAKEOVER-6'],
    because: 'A hello that is refused has touched the slot before.',
  },
  {
    cause: 'SW-LIMIT-7',
    follow: ['SW-TAKEOVER-1'],
    because: 'A window that counts too long refuses a newcomer that it must take.',
  },
  {
    cause: 'SW-TEARDOWN-1',
    follow: [
      'SW-TAKEOVER-3',
      'SW-MESSAGE-2',
      'SW-MESSAGE-3',
      'SW-MESSAGE-5',
      'SW-MESSAGE-6',
      'SW-MESSAGE-7',
      'SW-HANDSHAKE-10',
      'SW-IDENTITY-14',
    ],
    because: 'A session that was forgotten with its connection open is not ended for anything any more.',
  },
  {
    cause: 'SW-TEARDOWN-2',
    follow: [
      'SW-TAKEOVER-3',
      'SW-TAKEOVER-6',
      'SW-TAKEOVER-7',
      'SW-TAKEOVER-13',
      'SW-TAKEOVER-14',
      'SW-IDENTITY-4',
      'SW-TEARDOWN-3',
      'SW-TEARDOWN-15',
      'SW-TEARDOWN-16',
    ],
    because: 'The end of an old session has emptied the slot of the new one, and nobody finds that one.',
  },
  {
    cause: 'SW-TEARDOWN-6',
    follow: ['SW-TAKEOVER-6', 'SW-TAKEOVER-10', 'SW-TEARDOWN-17', 'SW-IDENTITY-4'],
    because: 'A slot that an ended session did not leave is taken for a session.',
  },
  {
    cause: 'SW-TEARDOWN-10',
    follow: ['SW-PROFILE-5', 'SW-TAKEOVER-10'],
    because: 'A dropped connection that is not noticed stays in the slot.',
  },
  {
    cause: 'SW-TAKEOVER-1',
    follow: ['SW-TAKEOVER-3', 'SW-TAKEOVER-13', 'SW-IDENTITY-7'],
    because: 'A newcomer that is not welcomed takes over nobody.',
  },
  {
    cause: 'SW-TAKEOVER-4',
    follow: ['SW-TEARDOWN-3', 'SW-TEARDOWN-15', 'SW-TEARDOWN-16'],
    because: 'A session that acts behind its fence is torn down, and shown as there, once more.',
  },
  {
    cause: 'SW-TAKEOVER-8',
    follow: ['SW-TAKEOVER-7'],
    because: 'What an old session left behind disturbs the new one.',
  },
  {
    cause: 'SW-TAKEOVER-15',
    follow: ['SW-TAKEOVER-3', 'SW-TAKEOVER-11', 'SW-TAKEOVER-13'],
    because: 'A newcomer that is refused takes over nobody.',
  },
];
