import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { UsageError } from '../usage.js';

/** Reads a YAML or JSON file. Throws {@link UsageError} naming the file, what it should be (`target`), and the place. */
export function readYaml(file: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `cannot read the ${what} ${file}: ${reasonOf(error)}`,
      `pass a YAML or JSON file to --${what}`,
    );
  }
  const document = parseDocument(text, { prettyErrors: true });
  const fault = document.errors[0];
  if (fault) throw new UsageError(`${file} is neither YAML nor JSON: ${fault.message.split('\n')[0]}`);
  return document.toJS();
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
};
