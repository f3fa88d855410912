import { judgedWalk } from '../cases/walk/index.js';
import type { CheckReport } from '../generated/types.js';
import { readHistory } from '../history/file.js';
import { gravest, judge } from '../judge/judge.js';
import { seen } from '../report/checks.js';
import { allVisible } from '../report/visible.js';
import { wrap } from '../report/wrap.js';
import { UsageError } from '../usage.js';
import { type ProtocolOptions, protocolIn } from './protocol.js';

/** `solowire judge`: judges recorded histories again. The exit code is that of a run: 1 a failure, 2 unsettled, else 0. */
export async function judgeFiles(
  files: readonly string[],
  { json, ...options }: ProtocolOptions & { json: boolean },
): Promise<void> {
  const protocol = await protocolIn(options);
  const judged = allVisible(
    files.map((file) => {
      const history = readHistory(file, protocol.contract);
      const { case: id } = history.header;
      const kase = judgedWalk(id) ?? [...protocol.cases, ...protocol.thorough].find((one) => one.id === id);
      if (!kase)
        throw new UsageError(
          `${file} records the case ${JSON.stringify(history.header.case)}, which this kit does not have`,
        );
      const { own, always } = judge(history, kase, protocol.always);
      const checks: CheckReport[] = [
        ...own.map((one) => ({ ...one, always: false })),
        ...always.filter((one) => one.verdict !== 'notExercised').map((one) => ({ ...one, always: true })),
      ];
      return { file, case: kase.id, verdict: gravest(checks.map((one) => one.verdict)), checks };
    }),
  );
  const verdicts = judged.flatMap(({ checks }) => checks.map((one) => one.verdict));
  process.exitCode = verdicts.includes('fail')
    ? 1
    : verdicts.includes('inconclusive') ||
        judged.some(({ checks }) => checks.some((c) => !c.always && c.verdict === 'notExercised'))
      ? 2
      : 0;
  if (json) {
    process.stdout.write(`${JSON.stringify(judged, null, 2)}\n`);
    return;
  }
  for (const { case: id, verdict, checks } of judged) {
    process.stdout.write(`${verdict.padEnd(13)} ${id}\n`);
    for (const one of checks.filter((c) => c.verdict !== 'pass'))
      process.stdout.write(
        `${wrap(`${one.verdict} ${one.id} (${one.requirement}): ${seen(one)}`, '    ', '      ').join('\n')}\n`,
      );
  }
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  process.stdout.write(
    `${judged.length} histories: ${count('pass')} passed, ${count('fail')} failed, ${count('inconclusive')} inconclusive\n`,
  );
}
