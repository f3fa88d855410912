import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { describeWith } from '../../spec/tools/src/testing/requires.js';

const unit = fileURLToPath(new URL('solowire-server.service', import.meta.url));

describeWith([{ file: 'systemd-analyze', package: 'systemd' }], 'the systemd unit', () => {
  it('is one, as systemd judges', () => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', unit], {
      encoding: 'utf8',
    });
    // What it says of the units of the machine is not ours.
    const complaints = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('solowire-server'));
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
  });
});
