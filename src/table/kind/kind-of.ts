import { byteOrderMark, looksLikeUtf16 } from '../encoding/byte-order-mark.ts';
import { decodeBlock } from '../encoding/decoded-stream.ts';
import { decoderOf } from '../encoding/encoding.ts';
import type { Kind } from './kind.ts';
import { isOle2, kindInOle2 } from './ole2.ts';
import { SIGNATURES } from './signatures.ts';
import { TEXT_SIGNATURES } from './text-signatures.ts';
import { isZip } from './zip.ts';

const LOOKED_AT = 4096;
/** Share of control characters from which bytes are no text: a stray NUL or two are a defect of a table. */
const TOO_MANY_CONTROLS = 0.02;

/**
 * What a file is, told by its first bytes: `text` for what may be a table; `empty` and `blank` for
 * what holds nothing; `zip` may still be a workbook.
 * @param named the encoding that the user named
 */
export function kindOf(head: Uint8Array, named?: string): Kind | 'text' | 'empty' | 'blank' {
  if (head.length === 0) return 'empty';
  if (isZip(head)) return 'zip';
  if (isOle2(head)) return kindInOle2(head);
  const signature = SIGNATURES.find(({ test }) => test(head));
  if (signature !== undefined) return signature.kind;
  const text = beginning(head, named);
  const start = text.trimStart();
  if (start === '') return head.subarray(LOOKED_AT).some((byte) => byte > 0x20) ? 'text' : 'blank';
  const known = TEXT_SIGNATURES.find(({ test }) => test(start));
  if (known !== undefined) return known.kind;
  return isBinary(text) ? 'binary' : 'text';
}

/** The first characters; bytes beyond ASCII give any character. */
function beginning(head: Uint8Array, named?: string): string {
  const mark = byteOrderMark(head);
  const bytes = head.subarray(mark?.bytes ?? 0, LOOKED_AT);
  const encoding = named ?? mark?.encoding ?? looksLikeUtf16(head) ?? 'utf-8';
  if (!encoding.startsWith('utf-16')) return Buffer.from(bytes).toString('latin1');
  return Buffer.from(decodeBlock(bytes, decoderOf(encoding), false)).toString('utf8');
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && !(code >= 9 && code <= 13) && code !== 0x1a && code !== 0x1b) controls += 1;
  }
  return controls > Math.max(1, text.length * TOO_MANY_CONTROLS);
}
