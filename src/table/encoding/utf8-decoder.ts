import { isUtf8 } from 'node:buffer';
import { type Decoder, type OnFault, type Progress, writeReplacement } from './decoder.ts';
import { CUT, sequenceAt, wholeEnd } from './utf8-sequence.ts';

/**
 * UTF-8 to UTF-8: a copy where the bytes are right, which is proved natively; elsewhere each byte
 * that belongs to no sequence gives U+FFFD.
 */
export const utf8Decoder: Decoder = {
  decode(input, start, end, output, last, onFault): Progress {
    const fits = Math.min(end, start + output.length);
    const whole = wholeEnd(input, start, fits);
    const block = input.subarray(start, whole);
    if (block.length > 0 && isUtf8(block)) {
      output.set(block);
      return { consumed: block.length, written: block.length };
    }
    return mend(input, start, end, output, last, onFault);
  },
};

function mend(
  input: Uint8Array,
  start: number,
  end: number,
  output: Uint8Array,
  last: boolean,
  onFault: OnFault,
): Progress {
  const room = output.length - 4;
  let [at, written] = [start, 0];
  while (at < end && written <= room) {
    const length = sequenceAt(input, at, end);
    if (length === CUT && !last) break;
    if (length <= 0) {
      onFault(at, 1, written);
      written += writeReplacement(output, written);
      at += 1;
    } else {
      for (let i = 0; i < length; i++) output[written++] = input[at++] as number;
    }
  }
  return { consumed: at - start, written };
}
