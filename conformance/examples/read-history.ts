/** The history reader: a recorded case, read back, asked, and judged again without a server. */
import { judge, readHistory, solowire } from '@solowire/conformance';

/** How each actor's connection ended, and which checks failed. Throws `UsageError` for a file that is no history. */
export function look(file: string): { ends: Record<string, string>; failed: string[] } {
  const history = readHistory(file, solowire.contract);
  const ends = history.actors.map((actor) => {
    // What the server said, its Close frame and the end of TCP are three facts; each may be missing.
    const { told, close, transport } = history.end(actor);
    return [actor, `${told?.reason ?? '-'}, ${close?.code ?? '-'}, ${transport?.how ?? '-'}`] as const;
  });
  const recorded = solowire.cases.find(({ id }) => id === history.header.case);
  if (!recorded) throw new Error(`${file} records ${history.header.case}, which is no case of the kit`);
  const { own, always } = judge(history, recorded, solowire.always);
  const failed = [...own, ...always].filter(({ verdict }) => verdict === 'fail');
  return { ends: Object.fromEntries(ends), failed: failed.map(({ id }) => id) };
}
