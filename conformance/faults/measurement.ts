import type { RuleId } from '../src/contract/index.js';
import type { SuiteResult } from '../src/run/suite.js';

/** A check that failed against one server, in one case. */
export interface Failure {
  /** `case#check`; for an always-on check the check alone. */
  check: string;
  requirement: RuleId;
  case: string;
  observed: string;
}

/** A check that passed against one server, in one case. */
export type Pass = Pick<Failure, 'check' | 'case'>;

/** What a run of the kit against one server came to. */
export interface Measurement {
  failures: Failure[];
  passes: Pass[];
  /** What went wrong with the kit itself. */
  harnessFaults: string[];
  wallMs: number;
}

/** What the results of a run say of the server. */
export function sum({ results, wallMs }: Pick<SuiteResult, 'results' | 'wallMs'>): Measurement {
  const judged = results.flatMap(({ case: { id }, judgement }) =>
    judgement ? [...judgement.own, ...judgement.always].map((one) => ({ ...one, case: id })) : [],
  );
  return {
    failures: judged
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
      .map(({ id, requirement, case: kase, observed }) => ({ check: id, requirement, case: kase, observed })),
    passes: judged
      .filter(({ verdict }) => verdict === 'pass')
      .map(({ id, case: kase }) => ({ check: id, case: kase })),
    harnessFaults: results.flatMap(({ case: { id }, harnessFault }) =>
      harnessFault ? [`${id}: ${harnessFault}`] : [],
    ),
    wallMs,
  };
}
