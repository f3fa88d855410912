import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createCommand, type Switches } from './command-line.js';
import { configure } from './configuration.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Layers {
  flags?: string[];
  environment?: Record<string, string>;
  file?: unknown;
}

/** The switches that the layers lead to. */
function switches({ flags = [], environment = {}, file }: Layers): Switches {
  const path = join(folder, 'config.json');
  if (file !== undefined) writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  const command = createCommand('0.0.0').exitOverride();
  command.parse(['node', 'solowire-server', ...(file === undefined ? [] : ['--config', path]), ...flags]);
  configure(command, environment);
  return command.opts();
}

describe('a switch', () => {
  const file = { port: 1 };
  const environment = { SOLOWIRE_PORT: '2' };
  const flags = ['--port', '3'];

  it.each([
    ['the command line', { file, environment, flags }, '3'],
    ['the environment', { file, environment }, '2'],
    ['the file', { file }, '1'],
    ['the default', {}, '8080'],
  ])('is taken from %s, if nothing before it says so', (_title, layers, port) => {
    expect(switches(layers).port).toBe(port);
  });

  it('may be a list, which replaces that of a lower layer', () => {
    const lists = {
      file: { origins: ['a'], set: { maxDepth: 5, intervalMs: 150 } },
      environment: { SOLOWIRE_ORIGINS: 'b, c' },
    };
    expect(switches(lists).origins).toEqual(['b', 'c']);
    expect(switches(lists).set).toEqual(['maxDepth=5', 'intervalMs=150']);
    expect(switches({ ...lists, flags: ['--origins', 'd', '--origins', 'e'] }).origins).toEqual(['d', 'e']);
  });

  it('may be yes or no, and the environment may say no to what the file wants', () => {
    expect(switches({ file: { testing: true } }).testing).toBe(true);
    expect(switches({ file: { testing: true }, environment: { SOLOWIRE_TESTING: 'false' } }).testing).toBe(
      false,
    );
  });

  it('that is empty in the environment is not given', () => {
    expect(switches({ environment: { SOLOWIRE_METRICS_PORT: '' } }).metricsPort).toBeUndefined();
  });
});

it('the environment may name the file', () => {
  const path = join(folder, 'named.json');
  writeFileSync(path, '{"metricsHost": "::1"}');
  expect(switches({ environment: { SOLOWIRE_CONFIG: path } }).metricsHost).toBe('::1');
});

describe('wrong configuration is refused in one line', () => {
  it.each([
    [{ environment: { SOLOWIRE_TESTING: '1' } }, 'SOLOWIRE_TESTING must be true or false, not "1"'],
    [
      { environment: { SOLOWIRE_LOG: 'loud' } },
      'SOLOWIRE_LOG must be one of debug, info, warn, error, not "loud"',
    ],
    [{ file: '{' }, 'it is not JSON'],
    [{ file: [] }, 'must hold an object'],
    [{ file: { prot: 1 } }, 'has the unknown field prot; known: host, port'],
    [{ file: { config: 'x' } }, 'has the unknown field config'],
    [{ file: { testing: 1 } }, 'testing in the config file'],
    [{ file: { origins: 'x' } }, 'must be a list of strings, not "x"'],
    [{ file: { set: ['intervalMs=1'] } }, 'must be an object, such as {"intervalMs": 5000}'],
    [{ file: { port: true } }, 'must be a string or a number, not true'],
    [{ file: { timing: 'fast' } }, 'must be one of default, short, not "fast"'],
    [{ environment: { SOLOWIRE_CONFIG: '/nowhere.json' } }, 'the config file /nowhere.json cannot be read'],
  ] as [Layers, string][])('%j', (layers, message) => expect(() => switches(layers)).toThrow(message));
});
