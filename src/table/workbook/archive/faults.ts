import { OdcError } from '../../../base/errors.ts';

/** A workbook that is not what it should be: cut, altered, or written against the standard. */
export function brokenWorkbook(path: string, part: string, cause?: unknown): OdcError {
  return new OdcError('input', 'broken-workbook', { path, part }, cause);
}

/** Which bound of `Limits` a workbook passes. */
export type Excess = 'entries' | 'bytes' | 'ratio' | 'cells';

export function workbookTooLarge(path: string, part: string, limit: Excess): OdcError {
  return new OdcError('input', 'workbook-too-large', { path, part, limit });
}

export function encryptedWorkbook(path: string): OdcError {
  return new OdcError('input', 'encrypted-workbook', { path });
}
