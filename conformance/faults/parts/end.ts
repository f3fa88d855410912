import { type Cause, type ChooseEnd, chooseEnd } from '@solowire/reference-server';
import type { CloseCodeName } from '@solowire/spec';

/** Ends some causes with the code of another; what the server itself believes stays true. */
export const closedAs =
  (codes: Partial<Record<Cause, CloseCodeName>>): ChooseEnd =>
  (cause, detail) => {
    const code = codes[cause];
    return code === undefined ? chooseEnd(cause, detail) : { ...chooseEnd(code, detail), cause };
  };
