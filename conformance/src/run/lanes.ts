import type { Case } from '../cases/case.js';
import type { CaseResult } from './case-result.js';
import { schedule } from './schedule.js';
import type { Site } from './site.js';

/** How many more servers are started for the cases that must be alone: with two, these take no longer than all the others. */
const ASIDE = 2;

/** Runs most cases side by side on one server, and those that must be alone on others, or afterwards. */
export async function inLanes(
  order: readonly Case[],
  jobs: number,
  runOn: (site: Site) => (kase: Case) => Promise<CaseResult>,
  site: Site,
  startAnother: (() => Promise<Site>) | undefined,
): Promise<CaseResult[]> {
  const alone = order.filter((kase) => kase.alone);
  const together = order.filter((kase) => !kase.alone);
  const main = () => schedule(together, Array<(kase: Case) => Promise<CaseResult>>(jobs).fill(runOn(site)));
  const afterwards = () => schedule(alone, [runOn(site)]);
  if (!startAnother || alone.length === 0 || together.length === 0)
    return [...(await main()), ...(await afterwards())];
  const aside = async () => {
    // Not every server can run more than once on a machine.
    const starting = Array.from({ length: Math.min(ASIDE, alone.length) }, startAnother);
    const others = (await Promise.allSettled(starting)).flatMap((one) =>
      one.status === 'fulfilled' ? [one.value] : [],
    );
    if (others.length === 0) return undefined;
    try {
      return await schedule(alone, others.map(runOn));
    } finally {
      await Promise.all(others.map(({ server }) => server?.stop()));
    }
  };
  const [beside, apart] = await Promise.all([main(), aside()]);
  return [...beside, ...(apart ?? (await afterwards()))];
}
