import { readFileSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { OptionError } from './options.js';

/** What a layer says, by the names that commander gives the switches. */
type Values = ReadonlyMap<string, unknown>;

/**
 * Fills in what the command line leaves open: from environment variables (`SOLOWIRE_METRICS_PORT` for `--metrics-port`), then
 * from the JSON file that `--config` names (`"metricsPort"`), then by default. A list replaces that of a lower layer.
 * @throws OptionError if a value is wrong, or the file names something unknown
 */
export function configure(command: Command, environment: NodeJS.ProcessEnv): void {
  fill(command, fromEnvironment(command, environment), 'env');
  const { config } = command.opts<{ config?: string }>();
  if (config !== undefined) fill(command, fromFile(command, config), 'config');
}

function fill(command: Command, values: Values, source: 'env' | 'config'): void {
  for (const [name, value] of values) {
    const filledBy = command.getOptionValueSource(name) ?? 'default';
    if (filledBy === 'default') command.setOptionValueWithSource(name, value, source);
  }
}

function fromEnvironment(command: Command, environment: NodeJS.ProcessEnv): Values {
  const values = new Map<string, unknown>();
  for (const option of switchesOf(command)) {
    const name = `SOLOWIRE_${option.long!.slice(2).replaceAll('-', '_').toUpperCase()}`;
    const text = environment[name];
    if (text !== undefined && text !== '') values.set(option.attributeName(), parse(option, text, name));
  }
  return values;
}

function parse(option: Option, text: string, name: string): unknown {
  if (option.isBoolean()) {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new OptionError(`${name} must be true or false, not ${JSON.stringify(text)}`);
  }
  if (isList(option)) return text.split(',').map((item) => item.trim());
  return choose(option, text, name);
}

function fromFile(command: Command, file: string): Values {
  const known = new Map(switchesOf(command).map((option) => [option.attributeName(), option]));
  known.delete('config');
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(readObject(file))) {
    const option = known.get(name);
    if (!option) {
      const names = [...known.keys()].join(', ');
      throw new OptionError(`the config file ${file} has the unknown field ${name}; known: ${names}`);
    }
    values.set(name, check(option, value, `${name} in the config file ${file}`));
  }
  return values;
}

function readObject(file: string): object {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new OptionError(`the config file ${file} cannot be read: ${reason}`);
  }
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
  throw new OptionError(`the config file ${file} must hold an object, such as {"port": 8080}`);
}

function check(option: Option, value: unknown, name: string): unknown {
  const wrong = (expected: string) =>
    new OptionError(`${name} must be ${expected}, not ${JSON.stringify(value)}`);
  if (option.isBoolean()) {
    if (typeof value === 'boolean') return value;
    throw wrong('true or false');
  }
  if (option.attributeName() === 'set') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw wrong('an object, such as {"intervalMs": 5000}');
    }
    return Object.entries(value).map(([parameter, number]) => `${parameter}=${number}`);
  }
  if (isList(option)) {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    throw wrong('a list of strings');
  }
  if (typeof value === 'string' || typeof value === 'number') return choose(option, String(value), name);
  throw wrong('a string or a number');
}

function choose(option: Option, text: string, name: string): string {
  if (!option.argChoices || option.argChoices.includes(text)) return text;
  throw new OptionError(
    `${name} must be one of ${option.argChoices.join(', ')}, not ${JSON.stringify(text)}`,
  );
}

function isList(option: Option): boolean {
  return Array.isArray(option.defaultValue);
}

function switchesOf(command: Command): readonly Option[] {
  return command.options.filter(({ long }) => long !== '--version');
}
