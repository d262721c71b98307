import { type Decoder, type Progress, writeReplacement } from './decoder.ts';

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;
/** The bits that no two ASCII units have. */
const BEYOND_ASCII = 0xff80ff80;

/** Decodes UTF-16. A lone surrogate and an odd last byte are faults. */
export function utf16Decoder(order: 'le' | 'be'): Decoder {
  const isLittle = order === 'le';
  const [firstAt, secondAt] = isLittle ? [0, 16] : [16, 0];
  return {
    decode(input, start, end, output, last, onFault): Progress {
      const from = new DataView(input.buffer, input.byteOffset, input.length);
      const room = output.length - 4;
      let [at, written] = [start, 0];
      while (at + 1 < end && written <= room) {
        while (at + 3 < end && written <= room) {
          const pair = from.getUint32(at, isLittle);
          if ((pair & BEYOND_ASCII) !== 0) break;
          output[written++] = pair >> firstAt;
          output[written++] = pair >> secondAt;
          at += 4;
        }
        if (at + 1 >= end || written > room) break;
        const unit = from.getUint16(at, isLittle);
        if (isHigh(unit) && at + 3 >= end && !last) break;
        const next = isHigh(unit) && at + 3 < end ? from.getUint16(at + 2, isLittle) : 0;
        if (isLow(next)) {
          written = writeCharacter(
            output,
            written,
            0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff),
          );
          at += 4;
        } else if (isHigh(unit) || isLow(unit)) {
          onFault(at, 2, written);
          written += writeReplacement(output, written);
          at += 2;
        } else {
          written = writeCharacter(output, written, unit);
          at += 2;
        }
      }
      if (last && at + 1 === end && written <= room) {
        onFault(at, 1, written);
        written += writeReplacement(output, written);
        at += 1;
      }
      return { consumed: at - start, written };
    },
  };
}

/** Writes one character as UTF-8; answers where the next one goes. */
function writeCharacter(output: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    output[at] = code;
    return at + 1;
  }
  if (code < 0x800) {
    output[at] = 0xc0 | (code >> 6);
    output[at + 1] = 0x80 | (code & 0x3f);
    return at + 2;
  }
  if (code < 0x10000) {
    output[at] = 0xe0 | (code >> 12);
    output[at + 1] = 0x80 | ((code >> 6) & 0x3f);
    output[at + 2] = 0x80 | (code & 0x3f);
    return at + 3;
  }
  output[at] = 0xf0 | (code >> 18);
  output[at + 1] = 0x80 | ((code >> 12) & 0x3f);
  output[at + 2] = 0x80 | ((code >> 6) & 0x3f);
  output[at + 3] = 0x80 | (code & 0x3f);
  return at + 4;
}
