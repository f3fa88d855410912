import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES, UNWRITTEN } from './exit-codes.js';

describe('the exit codes', () => {
  it('stand in the guide as they are', () => {
    const guide = readFileSync(new URL('../../../docs/guides/run-the-kit.md', import.meta.url), 'utf8');
    const rows = EXIT_CODES.map(({ code, means }) => `| ${code} | ${means} |`).join('\n');
    expect(guide).toContain(`| exit code | means |\n|---|---|\n${rows}\n\n${UNWRITTEN}\n`);
  });
});
