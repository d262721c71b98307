import { WINDOWS_1252 } from './windows-1252.ts';

/**
 * A name as it is shown: accents composed; bytes that are no UTF-8 (lone surrogates) read as
 * windows-1252, in which old Windows shares and zips wrote them.
 */
export function shownName(name: string): string {
  const text = name.replace(/[\udc80-\udcff]/g, (sign) => {
    const byte = sign.charCodeAt(0) & 0xff;
    return byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? '\ufffd') : String.fromCharCode(byte);
  });
  return text.normalize('NFC');
}
