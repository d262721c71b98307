import { AT, digitBits, DOT, EQUALS, firstBits, HASH, MINUS, PLUS, SPACE } from './bytes';

/** Proves by length alone. */
@unmanaged
export class LengthKernel {
  min: i32;
  max: i32;

  @inline
  accepts(_start: i32, length: i32): bool {
    return length >= this.min && length <= this.max;
  }
}

/** Never proves anything. */
@unmanaged
export class NeverKernel {
  @inline
  accepts(_start: i32, _length: i32): bool {
    return false;
  }
}

/** An ordinary text: nothing that a spreadsheet would run, nothing that the eye would miss. */
@unmanaged
export class PlainKernel {
  @inline
  accepts(start: i32, length: i32): bool {
    const first = load<u8>(start);
    if (first == SPACE || load<u8>(start + length - 1) == SPACE) return false;
    if (first == EQUALS || first == PLUS || first == AT || first == HASH) return false;
    if (first == MINUS && !isNegativeNumber(start, length)) return false;
    if (length <= 16) {
      return (doubtful(v128.load(start)) & firstBits(length)) == 0 || isVisible(start, length);
    }
    let at = start;
    const last = start + length - 16;
    for (; at < last; at += 16) {
      if (doubtful(v128.load(at)) != 0) return isVisible(start, length);
    }
    return doubtful(v128.load(last)) == 0 || isVisible(start, length);
  }
}

/**
 * One bit for each byte that asks for a closer look: control characters, and what may start a
 * character that is invisible or does not break. Accented letters are not among them.
 */
@inline
function doubtful(v: v128): i32 {
  return i8x16.bitmask(
    v128.or(
      v128.or(i8x16.lt_u(v, i8x16.splat(0x20)), i8x16.eq(v, i8x16.splat(0x7f))),
      v128.or(i8x16.eq(v, i8x16.splat(<i8>0xc2)), i8x16.ge_u(v, i8x16.splat(<i8>0xcd))),
    ),
  );
}

function isNegativeNumber(start: i32, length: i32): bool {
  if (length < 2 || length > 16) return false;
  const v = v128.load(start);
  const dots = i8x16.bitmask(i8x16.eq(v, i8x16.splat(DOT))) & firstBits(length);
  const digits = digitBits(v) & firstBits(length);
  if ((digits | dots) != firstBits(length) - 1 || (dots & (dots - 1)) != 0) return false;
  return (digits & 2) != 0 && (digits >> (length - 1)) != 0;
}

/**
 * The closer look: accepts the usual signs above U+007F (« » ° ’ – … €) and leaves the rest to the
 * exact rule. The text is valid UTF-8.
 */
function isVisible(start: i32, length: i32): bool {
  const end = start + length;
  for (let at = start; at < end; ) {
    const byte = <i32>load<u8>(at);
    if (byte < 0x20 || byte == 0x7f || byte >= 0xe3) return false;
    if (byte < 0x80) {
      at += 1;
    } else if (byte < 0xe0) {
      const next = <i32>load<u8>(at + 1);
      // U+0080 to U+00A0 and U+00AD; from U+0340 on, only letters that are written in Europe.
      if (byte == 0xc2 && (next <= 0xa0 || next == 0xad)) return false;
      if (byte == 0xcd || byte > 0xd3) return false;
      at += 2;
    } else {
      if (byte != 0xe2 || !isUsualSign(load<u8>(at + 1), load<u8>(at + 2))) return false;
      at += 3;
    }
  }
  return true;
}

/** U+2010 to U+2027 but the no-break hyphen, U+2030 to U+203F, U+2080 to U+20BF, U+2100 to U+27FF. */
@inline
function isUsualSign(second: i32, third: i32): bool {
  if (second == 0x80) return (third >= 0x90 && third <= 0xa7 && third != 0x91) || third >= 0xb0;
  return second == 0x82 || (second >= 0x84 && second <= 0x9f);
}
