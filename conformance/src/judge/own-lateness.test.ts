import { describe, expect, it } from 'vitest';
import { STEP } from '../history/marks.js';
import { codeOf } from '../solowire/endings.js';
import {
  ack,
  dial,
  hello,
  historyOf,
  type Line,
  lag,
  probe,
  shortParameters,
  step,
  told,
  upgraded,
  welcome,
} from '../testing/histories.js';
import { ownLateness } from './own-lateness.js';

const { ackTimeoutMs, helloTimeoutMs, deadAfterMs, intervalMs } = shortParameters;

const refused = (helloAt: number, ...more: Line[]): Line[] => [
  [0, 'a', dial],
  [0, 'a', { layer: 'wire', kind: 'upgradeSent' }],
  [1, 'a', upgraded],
  [helloAt, 'a', hello()],
  ...more,
  [helloTimeoutMs + 20, 'a', told(codeOf('hello-timeout'))],
];

describe('a hello that ends in hello-timeout', () => {
  it('was late if the kit said it shortly before the deadline or after it', () => {
    expect(ownLateness(historyOf(refused(helloTimeoutMs - 10)))).toMatch(/hello of a/);
  });

  it('was not late if it had its time', () => {
    expect(ownLateness(historyOf(refused(20)))).toBeUndefined();
  });

  it('was late if the machine stood still behind it', () => {
    const stalled: Line = [helloTimeoutMs + 10, 'kit', lag(helloTimeoutMs - 40)];
    expect(ownLateness(historyOf(refused(20, stalled)))).toMatch(/hello of a/);
  });

  it('is not excused by a stall that ended before it', () => {
    const lines = refused(60).toSpliced(3, 0, [50, 'kit', lag(40)]);
    expect(ownLateness(historyOf(lines))).toBeUndefined();
  });

  it('was late if stalls left no time to say it, and held back on purpose otherwise', () => {
    const never: Line[] = refused(0).filter(([, , e]) => e.kind !== 'asksToOpen');
    expect(ownLateness(historyOf(never))).toBeUndefined();
    const stalled: Line = [helloTimeoutMs - 10, 'kit', lag(helloTimeoutMs - 40)];
    expect(ownLateness(historyOf(never.toSpliced(3, 0, stalled)))).toMatch(/hello of a/);
  });
});

describe('a hello that the kit wanted to say when the connection had ended', () => {
  const unsaid = (endsAt: number): Line[] => [
    [0, 'a', dial],
    [0, 'a', { layer: 'wire', kind: 'upgradeSent' }],
    [1, 'a', upgraded],
    [endsAt, 'a', told(codeOf('hello-timeout'))],
    [endsAt + 10, 'a', step(STEP.unsaidHello)],
  ];

  it('was late if the server gave up at its deadline', () => {
    expect(ownLateness(historyOf(unsaid(helloTimeoutMs + 10)))).toMatch(/hello of a/);
  });

  it('was not late if the server gave up long before', () => {
    expect(ownLateness(historyOf(unsaid(helloTimeoutMs / 4)))).toBeUndefined();
  });
});

describe('a session that ends in heartbeat-timeout', () => {
  const silent = (...more: Line[]): Line[] => [
    [0, 'a', dial],
    [1, 'a', upgraded],
    [2, 'a', hello()],
    [3, 'a', welcome(1)],
    [intervalMs, 'a', probe('in', 1)],
    [intervalMs + 1, 'a', ack('out', 1)],
    ...more,
    [intervalMs + deadAfterMs + 10, 'a', told(codeOf('heartbeat-timeout'))],
  ];

  it('is no excuse while kit and machine were awake', () => {
    expect(ownLateness(historyOf(silent()))).toBeUndefined();
  });

  it('was right if a stall kept the kit from answering', () => {
    const stall: Line = [intervalMs + deadAfterMs + 5, 'kit', lag(deadAfterMs - intervalMs)];
    expect(ownLateness(historyOf(silent(stall)))).toMatch(/a was silent/);
  });

  it('was right if the kit spoke again only when the stall was over, too shortly before to be heard', () => {
    const givenUp = intervalMs + deadAfterMs + 10;
    const stallUntil = (t: number): Line => [t, 'kit', lag(t - intervalMs - 5)];
    const spokeAt = (t: number): Line => [t, 'a', probe('out', 1)];
    const late = givenUp - ackTimeoutMs / 2;
    expect(ownLateness(historyOf(silent(stallUntil(late), spokeAt(late))))).toMatch(/a was silent/);
    expect(ownLateness(historyOf(silent(spokeAt(late))))).toBeUndefined();
  });

  it('was wrong if the server had the time to hear what the kit said behind the stall', () => {
    const parameters = { ...shortParameters, intervalMs: 10_000, ackTimeoutMs: 5_000, deadAfterMs: 25_000 };
    const history = (spokeAt: number): Line[] => [
      [0, 'a', dial],
      [2, 'a', hello()],
      [3, 'a', welcome(1)],
      [20_010, 'kit', lag(20_000)],
      [spokeAt, 'a', probe('out', 1)],
      [28_000, 'a', told(codeOf('heartbeat-timeout'))],
    ];
    expect(ownLateness(historyOf(history(27_000), { parameters }))).toMatch(/a was silent/);
    expect(ownLateness(historyOf(history(21_000), { parameters }))).toBeUndefined();
  });

  it('is not excused by a stall that leaves the kit its time', () => {
    const stall: Line = [intervalMs + deadAfterMs + 5, 'kit', lag(30)];
    expect(ownLateness(historyOf(silent(stall)))).toBeUndefined();
  });
});

describe('an upgrade that is refused', () => {
  const refusedUpgrade = (sentAt: number): Line[] => [
    [0, 'a', dial],
    [sentAt, 'a', { layer: 'wire', kind: 'upgradeSent' }],
    [
      sentAt + 1,
      'a',
      { layer: 'wire', kind: 'dialFailed', how: 'not-websocket', status: 408, detail: '408' },
    ],
  ];

  it('was late if the kit asked for it when its time was over', () => {
    expect(ownLateness(historyOf(refusedUpgrade(helloTimeoutMs)))).toMatch(/upgrade of a/);
  });

  it('was not late if it was asked for at once', () => {
    expect(ownLateness(historyOf(refusedUpgrade(2)))).toBeUndefined();
  });
});

describe('a session that is silent on purpose', () => {
  const silent = (from: number, endsAt: number): Line[] => [
    [0, 'a', dial],
    [1, 'a', upgraded],
    [2, 'a', hello()],
    [3, 'a', welcome(1)],
    [from, 'a', step(STEP.silence)],
    [endsAt - 1, 'kit', lag(deadAfterMs - 10)],
    [endsAt, 'a', told(codeOf('heartbeat-timeout'))],
  ];

  it('is excused by no stall if it was silent for as long as it may be', () => {
    expect(ownLateness(historyOf(silent(10, deadAfterMs + 20)))).toBeUndefined();
  });

  it('is excused by a stall before that', () => {
    expect(ownLateness(historyOf(silent(deadAfterMs - 10, deadAfterMs + 20)))).toMatch(
      /silent for deadAfterMs/,
    );
  });
});
