import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../src/history/file.js';
import type { History } from '../src/history/history.js';
import { referenceFolder, referenceHistory } from '../src/report/html/reference.js';
import { solowire } from '../src/solowire/index.js';
import { comparable, recordReference } from './record-reference.js';

const { cases, contract } = solowire;

describe('the histories of the reference server that the kit ships', () => {
  let recorded: History[];
  beforeAll(async () => {
    ({ histories: recorded } = await recordReference());
  });

  it('are what happens today, by the order of what is meant on each connection', () => {
    expect(recorded.length).toBeGreaterThan(90);
    for (const history of recorded) {
      const id = history.header.case;
      const shipped = referenceHistory(id, contract);
      expect(shipped, `${id}: npm run rows`).toBeDefined();
      expect(comparable(shipped!), id).toEqual(comparable(history));
    }
  });

  it('belong to cases that exist, and keep no content of a frame', () => {
    const ids = new Set(cases.map((one) => one.id));
    for (const file of readdirSync(referenceFolder(contract))) {
      const history = readHistory(join(referenceFolder(contract), file), contract);
      expect(ids).toContain(history.header.case);
      expect(history.all('frame').filter((e) => e.text !== undefined || e.base64 !== undefined)).toEqual([]);
    }
  });
});
