import { type CloseCodeName, closeCodes } from '@solowire/spec';

const byName = new Map(Object.values(closeCodes).map((info) => [info.name, info]));

/** The number of a close code. */
export const codeOf = (name: CloseCodeName): number => byName.get(name)!.code;

/** A code as people read it: number and name. */
export function nameCode(code: number | null | undefined): string {
  if (code === undefined) return 'no Close';
  if (code === null) return 'a Close without a code';
  const info = (closeCodes as Record<string, { name: string }>)[String(code)];
  return info ? `${code} ${info.name}` : `${code}`;
}

/** Whether a server may put the code into a Close of its own. */
export function serverMaySend(code: number): boolean {
  const info = (closeCodes as Record<string, { sentBy: readonly string[] }>)[String(code)];
  return info?.sentBy.includes('server') === true;
}
