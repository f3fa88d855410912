/** The kit as a library: run it, judge recorded histories, read reports, write cases and drive connections of one's own. */
export type { Case } from './cases/case.js';
export { type Protocol, protocolOf } from './cases/protocol.js';
export * from './contract/index.js';
export type { CaseReport, CheckReport, Report, Target } from './generated/types.js';
export type { HistoryEvent } from './history/events.js';
export { readHistory, writeHistory } from './history/file.js';
export { History } from './history/history.js';
export { Recorder } from './history/recorder.js';
export {
  type Check,
  check,
  fail,
  inconclusive,
  type JudgedCheck,
  notExercised,
  pass,
  type Verdict,
} from './judge/check.js';
export { judge } from './judge/judge.js';
export { buildReport } from './report/build.js';
export { runSuite, type SuiteOptions, type SuiteResult } from './run/suite.js';
export { solowire } from './solowire/index.js';
export { Client } from './stimulus/client.js';
export { Connection } from './stimulus/connection.js';
export { Stage } from './stimulus/stage.js';
export * as steps from './stimulus/steps.js';
export { checkTarget, loadTarget } from './target/load.js';
export { UsageError } from './usage.js';
