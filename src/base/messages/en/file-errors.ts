import type { fileErrors as french } from '../fr/file-errors.ts';
import { say } from '../say.ts';
import type { ErrorText } from '../text.ts';

export const fileErrors: Readonly<Record<keyof typeof french, ErrorText>> = {
  'input-missing': {
    message: ({ path }) => `The file ${say(path)} cannot be found`,
    action: () => 'Check the name and the folder; put quotes around a name that contains spaces',
  },
  'input-forbidden': {
    message: ({ path }) => `The file ${say(path)} cannot be read: access is denied`,
    action: () => 'Ask for permission to read this file, or copy it to one of your folders',
  },
  'input-is-folder': {
    message: ({ path }) => `${say(path)} is a folder, not a file`,
    action: () => 'Name a file in this folder',
  },
  'input-busy': {
    message: ({ path }) => `The file ${say(path)} is in use by another program`,
    action: () => 'Close it (in Excel, for instance) and run again',
  },
  'input-unreadable': {
    message: ({ path, code }) => `The file ${say(path)} cannot be read (${say(code)})`,
    action: () => 'Copy the file to this machine and run again',
  },
  'folder-without-table': {
    message: ({ path }) => `The folder ${say(path)} contains no table (.csv, .tsv, .xlsx, .ods)`,
    action: () => 'Name another folder, or a file',
  },
  'pattern-without-file': {
    message: ({ pattern }) => `No file matches ${say(pattern)}`,
    action: () => 'Check the folder and the name, such as data/*.csv',
  },
};
