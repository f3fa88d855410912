import type { RuleId } from '../../conformance/src/contract/index.js';
import type { CheckFact, FaultFact } from './facts.js';
import { code, link, slug } from './markdown.js';

/** Links between generated pages; all of them lie in one folder. */
export const toRequirement = (id: RuleId): string => link(id, `requirements.md#${slug(id)}`);

export const toMessage = (type: string): string => link(code(type), `messages.md#${slug(type)}`);

export const toParameter = (name: string): string => link(code(name), `timing.md#${slug(name)}`);

export const closeCodeHeading = (number: string | number, name: string): string => `${name} (${number})`;

export const toCloseCode = (number: string | number, name: string): string =>
  link(`${number} ${name}`, `close-codes.md#${slug(closeCodeHeading(number, name))}`);

/** Where a case stands: those of endings have a page of their own. */
const pageOf = (id: string): string => (id.startsWith('ending/') ? 'endings.md' : 'conformance.md');

export const toCase = (id: string): string => link(code(id), `${pageOf(id)}#${slug(id)}`);

/** The heading of the checks that are made in every case. */
export const ALWAYS = 'In every case';

export const toAlways = link('in every case', `conformance.md#${slug(ALWAYS)}`);

/** The heading of the checks behind every ending. */
export const EPILOGUE = 'Behind every ending';

export const toEpilogue = link('behind every ending', `endings.md#${slug(EPILOGUE)}`);

export const toCheck = ({ id, case: kase, family }: CheckFact): string =>
  family === undefined
    ? link(code(id), `${pageOf(kase ?? '')}#${slug(kase ?? ALWAYS)}`)
    : link(code(id), `endings.md#${slug(EPILOGUE)}`);

/** A fault stands under its id alone: its name in each anchor and link would make heavy pages. */
export const toFault = ({ id }: Pick<FaultFact, 'id'>, words = id): string =>
  link(words, `faults.md#${slug(id)}`);
