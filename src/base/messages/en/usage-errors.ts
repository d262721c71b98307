import type { Param } from '../../finding.ts';
import type { usageErrors as french } from '../fr/usage-errors.ts';
import { say } from '../say.ts';
import type { ErrorText } from '../text.ts';

const maybe = (near: Param | undefined): string => (near ? `Did you mean “${near}”?` : '');
/** Types of JSON Schema. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a set of keys',
  string: 'a text',
};
const otherwise = (near: Param | undefined, action: string): string => maybe(near) || action;

export const usageErrors: Readonly<Record<keyof typeof french, ErrorText>> = {
  'unknown-command': {
    message: ({ name }) => `There is no command “${say(name)}”`,
    action: ({ near }) => otherwise(near, 'See the list of commands: odc --help'),
  },
  'unknown-option': {
    message: ({ name }) => `There is no option ${say(name)}`,
    action: ({ near }) => otherwise(near, 'See the options of the command with --help'),
  },
  'missing-argument': {
    message: ({ name }) => `Something is missing from the command: ${say(name)}`,
    action: () => 'See the examples of the command with --help',
  },
  'option-without-value': {
    message: ({ name }) => `The option ${say(name)} needs a value`,
    action: () => 'See the examples of the command with --help',
  },
  'invalid-option': {
    message: ({ name, value }) => `The value “${say(value)}” does not suit the option ${say(name)}`,
    action: ({ allowed }) => `Choose among: ${say(allowed)}`,
  },
  'too-many-arguments': {
    message: ({ last }) => `The command does not expect the argument “${say(last)}”`,
    action: () => 'Put quotes around a file name that contains spaces',
  },
  'bad-command-line': {
    message: ({ text }) => `The command is not understood (${say(text)})`,
    action: () => 'See the examples with --help',
  },
  'unknown-language': {
    message: ({ lang }) => `The language “${say(lang)}” is not known`,
    action: () => 'Choose fr or en',
  },
  'unknown-format': {
    message: ({ format }) => `This command does not know the format “${say(format)}”`,
    action: ({ allowed }) => `Choose among: ${say(allowed)}`,
  },
  'unknown-code': {
    message: ({ code }) => `There is no code “${say(code)}”`,
    action: ({ near }) => otherwise(near, 'See all codes: odc explain'),
  },
  'code-not-ignorable': {
    message: ({ code }) => `The code “${say(code)}” is an error: it cannot be ignored`,
    action: () => 'Only warnings and notes can be ignored with --ignore',
  },
  'unknown-encoding': {
    message: ({ encoding }) => `The encoding “${say(encoding)}” is not known`,
    action: ({ known }) => `Choose among: ${say(known)}`,
  },
  'bad-delimiter': {
    message: ({ delimiter }) => `“${say(delimiter)}” cannot be a delimiter of columns`,
    action: () => 'Give a single character, such as “;”, or the word tab',
  },
  'no-file': {
    message: ({ project }) =>
      project === true ? 'odc.yml names no file to check' : 'No file to check',
    action: () => 'Name a file: odc validate MY-FILE.csv',
  },
  'unknown-action': {
    message: ({ action }) => `There is no “odc schemas ${say(action)}”`,
    action: ({ near }) => otherwise(near, 'Choose among: list, show, match, update, template'),
  },
  'missing-target': {
    message: ({ action }) => `“odc schemas ${say(action)}” needs a name`,
    action: ({ action }) =>
      action === 'match'
        ? 'Name a file: odc schemas match MY-FILE.csv'
        : `Name a schema: odc schemas ${say(action)} scdl/subventions`,
  },
  'binary-to-screen': {
    message: () => 'A workbook cannot be shown on the screen',
    action: () => 'Name a file: -o template.xlsx',
  },
  'acceptance-unmotivated': {
    message: ({ column }) => `Accepting the column “${say(column)}” takes a reason and a ground`,
    action: () => 'Add --reason "…" and --ground "…" (article, consent)',
  },
  'nothing-to-accept': {
    message: ({ column }) => `Nothing to accept in the column “${say(column)}”`,
    action: () =>
      'Check the name of the column: nothing was found there, or it is accepted already',
  },
  'project-missing': {
    message: ({ folder }) => `No odc.yml in the folder ${say(folder)}`,
    action: () => 'Check the folder given to --project',
  },
  'project-syntax': {
    message: ({ path, line, column }) =>
      `${say(path)} is badly written (YAML), line ${say(line)}, column ${say(column)}`,
    action: () => 'Check the spaces at the start of the line, the colons and the quotes',
  },
  'project-invalid': {
    message: ({ path, line, column, key, fault, name, expected }) => {
      const where = `${say(path)}, line ${say(line)}, column ${say(column)}`;
      const named = say(key) === '' ? '' : ` of “${say(key)}”`;
      if (fault === 'unknown-key') return `${where}: there is no key “${say(name)}”${named}`;
      if (fault === 'missing-key') return `${where}: the key “${say(name)}”${named} is missing`;
      if (fault === 'bad-form') return `${where}: “${say(key)}” does not have the expected form`;
      if (fault === 'empty') return `${where}: “${say(key)}” is empty`;
      if (fault === 'unknown-value') return `${where}: the value of “${say(key)}” is not allowed`;
      return `${where}: “${say(key)}” must be ${KINDS[say(expected)] ?? say(expected)}`;
    },
    action: ({ near, allowed }) =>
      maybe(near) ||
      (allowed === undefined ? 'Correct odc.yml and run again' : `Allowed values: ${say(allowed)}`),
  },
  'schema-invalid': {
    message: ({ location, count }) =>
      `The schema ${say(location)} contains ${say(count)} ${Number(count) > 1 ? 'errors' : 'error'}`,
    action: () => 'Correct the schema, or report it to its authors, then run again',
  },
  'output-exists': {
    message: ({ path }) => `The file ${say(path)} already exists`,
    action: () => 'Give another name, or add --force to replace it',
  },
  'output-folder-missing': {
    message: ({ path }) => `${say(path)} cannot be written: the folder does not exist`,
    action: () => 'Create the folder or give another path to -o',
  },
  'output-forbidden': {
    message: ({ path }) => `${say(path)} cannot be written: access is denied`,
    action: () => 'Choose a folder where you are allowed to write',
  },
  'output-is-folder': {
    message: ({ path }) => `${say(path)} is a folder, not a file`,
    action: () => 'Give -o the name of a file',
  },
  'output-busy': {
    message: ({ path }) => `The file ${say(path)} is open in another program`,
    action: () => 'Close it (in Excel, for instance) and run again',
  },
  'disk-full': {
    message: ({ path }) => `The disk is full: ${say(path)} was not written`,
    action: () => 'Free some space and run again',
  },
  'output-unwritable': {
    message: ({ path, code }) => `${say(path)} cannot be written (${say(code)})`,
    action: () => 'Give another path to -o',
  },
  interrupted: {
    message: () => 'Interrupted',
    action: () => '',
  },
};
