import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requirementIdsKept } from './checks/requirements.js';
import { enterNewRequirementIds, readRequirementIds } from './requirement-ids.js';
import { copySpecification, type SpecCopy } from './testing/spec-copy.js';

let copy: SpecCopy;
beforeEach(() => {
  copy = copySpecification();
});
afterEach(() => copy.remove());

const idsFile = 'tools/requirement-ids.yaml';

describe('new requirement ids', () => {
  it('are entered once, and then the check is content', async () => {
    copy.edit(idsFile, 'SW-CLOSE-1: { level: MUST, role: server }\n', '');
    expect(await requirementIdsKept(copy.read())).toHaveLength(1);
    expect(enterNewRequirementIds(copy.folder, copy.read().document)).toEqual(['SW-CLOSE-1']);
    expect(enterNewRequirementIds(copy.folder, copy.read().document)).toEqual([]);
    expect(await requirementIdsKept(copy.read())).toEqual([]);
  });

  it('leave alone what was retired or says another level', () => {
    copy.edit(
      idsFile,
      'SW-CLOSE-1: { level: MUST, role: server }\n',
      'SW-CLOSE-999: { level: MAY, role: client, retired: true }\n',
    );
    copy.edit(idsFile, 'SW-CLOSE-2: { level: MUST', 'SW-CLOSE-2: { level: SHOULD');
    enterNewRequirementIds(copy.folder, copy.read().document);
    expect(readRequirementIds(copy.folder)).toMatchObject({
      'SW-CLOSE-1': { level: 'MUST', role: 'server' },
      'SW-CLOSE-2': { level: 'SHOULD', role: 'server' },
      'SW-CLOSE-999': { level: 'MAY', role: 'client', retired: true },
    });
  });
});
