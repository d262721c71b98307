import { OdcError } from '../base/errors.ts';

/** What the system's codes mean for a person, the rest being told by its code. */
const READ_CODES: Readonly<Record<string, string>> = {
  ENOENT: 'input-missing',
  ENOTDIR: 'input-missing',
  EACCES: 'input-forbidden',
  EPERM: 'input-forbidden',
  EISDIR: 'input-is-folder',
  EBUSY: 'input-busy',
};

const WRITE_CODES: Readonly<Record<string, string>> = {
  ENOENT: 'output-folder-missing',
  ENOTDIR: 'output-folder-missing',
  EACCES: 'output-forbidden',
  EPERM: 'output-forbidden',
  EROFS: 'output-forbidden',
  EISDIR: 'output-is-folder',
  EBUSY: 'output-busy',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** A system error while reading, as an error of `odc`: exit code 3. */
export function inputError(path: string, cause: unknown): OdcError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  return new OdcError('input', READ_CODES[code] ?? 'input-unreadable', { path, code }, cause);
}

/** A system error while writing: the place that the user chose does not suit, exit code 2. */
export function outputError(path: string, cause: unknown): OdcError {
  if (cause instanceof OdcError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  return new OdcError('usage', WRITE_CODES[code] ?? 'output-unwritable', { path, code }, cause);
}
