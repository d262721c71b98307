import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { OdcError } from '../base/errors.ts';
import type { KeyFiles } from '../ports/key-files.ts';
import { outputError } from './system-error.ts';

const KEY_BYTES = 32;
/** Bits of those who are not the owner, and the right to execute: none may be set. */
const OTHERS = 0o177;

/** Key files of this machine. No error carries anything of the content. */
export const diskKeyFiles: KeyFiles = {
  async read(path) {
    if (!existsSync(path)) throw new OdcError('config', 'key-missing', { path });
    let content: Buffer;
    try {
      const mode = statSync(path).mode & 0o777;
      if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
        throw new OdcError('config', 'key-exposed', { path, mode: mode.toString(8) });
      }
      content = readFileSync(path);
    } catch (cause) {
      if (cause instanceof OdcError) throw cause;
      const { code = '' } = cause as NodeJS.ErrnoException;
      throw new OdcError('config', 'key-unreadable', { path, code });
    }
    const key = keyFrom(content);
    if (key === undefined) throw new OdcError('config', 'key-malformed', { path });
    return key;
  },
  async create(path, key) {
    try {
      writeFileSync(path, `${Buffer.from(key).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') {
        throw new OdcError('usage', 'key-exists', { path });
      }
      throw outputError(path, cause);
    }
  },
};

/** 32 bytes, raw or as 64 hexadecimal digits on one line. */
function keyFrom(content: Buffer): Uint8Array | undefined {
  if (content.length === KEY_BYTES) return new Uint8Array(content);
  const text = content.toString('latin1').trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) return undefined;
  return new Uint8Array(Buffer.from(text, 'hex'));
}
