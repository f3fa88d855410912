import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestContext } from 'vitest';

const run = promisify(execFile);

/**
 * Installs packages, or tarballs of them, in an empty folder; false if some came neither from the cache of npm nor from a
 * registry.
 */
export async function install(where: string, ...packages: string[]): Promise<boolean> {
  mkdirSync(where, { recursive: true });
  writeFileSync(join(where, 'package.json'), '{ "private": true }\n');
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  try {
    await run('npm', ['install', ...options, ...packages], { cwd: where });
    return true;
  } catch (error) {
    const { stderr } = error as { stderr: string };
    if (
      !/ENOTCACHED|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(stderr) ||
      process.env.SOLOWIRE_REQUIRE_ALL === '1'
    )
      throw error;
    return false;
  }
}

/** Skips a test where npm had no way to the packages that it needs. */
export function needsInstalled(test: TestContext, came: boolean, what: string): void {
  test.skip(!came, `neither a registry nor the cache of npm has ${what}`);
}
