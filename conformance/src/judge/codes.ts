import type { Contract, Ending } from '../contract/index.js';

/** A close code as people read it: number and name. */
export function nameCode({ codes }: Contract, code: number | null | undefined): string {
  if (code === undefined) return 'no Close';
  if (code === null) return 'a Close without a code';
  const info = codes.known.find((one) => one.code === code);
  return info ? `${code} ${info.name}` : `${code}`;
}

/** An ending as people read it: in the protocol's words, or, if it has none, in the kit's. */
export const nameEnding = ({ endings }: Contract, ending: Ending): string => endings[ending]?.words ?? ending;
