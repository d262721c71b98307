import { type CodePage, characterOf, REPLACEMENT } from './code-pages/code-page.ts';
import type { Decoder, Progress } from './decoder.ts';

const LENGTH_AT = 24;
const UNDEFINED = 1 << 28;
/** The bits that no ASCII byte has, in four of them. */
const BEYOND_ASCII = 0x80808080;

/** By byte: its UTF-8 bytes, the first one lowest; their number; whether the page lacks it. */
function tableOf(page: CodePage): Uint32Array {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const character = characterOf(page, byte);
    const utf8 = Buffer.from(character);
    let entry = utf8.length << LENGTH_AT;
    utf8.forEach((each, index) => {
      entry |= each << (8 * index);
    });
    table[byte] = character === REPLACEMENT ? entry | UNDEFINED : entry;
  }
  return table;
}

/** Decodes a code page with a table of 256 entries; ASCII is copied four bytes at a time. */
export function codePageDecoder(page: CodePage): Decoder {
  const table = tableOf(page);
  return {
    decode(input, start, end, output, _last, onFault): Progress {
      const from = new DataView(input.buffer, input.byteOffset, input.length);
      const into = new DataView(output.buffer, output.byteOffset, output.length);
      const room = output.length - 4;
      const lastWord = end - 4;
      let [at, written] = [start, 0];
      while (at < end && written <= room) {
        while (at <= lastWord && written <= room) {
          const word = from.getUint32(at, true);
          if ((word & BEYOND_ASCII) !== 0) break;
          into.setUint32(written, word, true);
          at += 4;
          written += 4;
        }
        if (at >= end || written > room) break;
        const entry = table[input[at] as number] as number;
        if ((entry & UNDEFINED) !== 0) onFault(at, 1, written);
        // What is written beyond the character is overwritten by the next one.
        into.setUint32(written, entry, true);
        written += (entry >> LENGTH_AT) & 7;
        at += 1;
      }
      return { consumed: at - start, written };
    },
  };
}
