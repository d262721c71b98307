export const LF: i8 = 10;
export const CR: i8 = 13;
export const SPACE: u8 = 32;
export const HASH: u8 = 35;
export const PLUS: u8 = 43;
export const MINUS: u8 = 45;
export const DOT: i8 = 46;
export const ZERO: i8 = 48;
export const EQUALS: u8 = 61;
export const AT: u8 = 64;

/** Bits of the first `length` bytes of a block of 16. */
@inline
export function firstBits(length: i32): i32 {
  return (1 << length) - 1;
}

/** One bit for each of the 16 bytes that is an ASCII digit. */
@inline
export function digitBits(v: v128): i32 {
  return i8x16.bitmask(i8x16.lt_u(i8x16.sub(v, i8x16.splat(ZERO)), i8x16.splat(10)));
}

/** 16 zero bytes, then 16 bytes of ones: read at `n`, it keeps the last `n` bytes of a block. */
const KEEP_LAST = memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
]);

/**
 * Value of the `count` digits (at most 9) that end right before `end`: neighbours are put together
 * two by two, then four by four, then eight by eight.
 */
@inline
export function digitsBefore(end: i32, count: i32): i64 {
  const digits = v128.and(
    i8x16.sub(v128.load(end - 16), i8x16.splat(ZERO)),
    v128.load(KEEP_LAST + count),
  );
  const tens = v128(10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1);
  const pairs = i16x8.narrow_i32x4_s(
    i32x4.extadd_pairwise_i16x8_u(i16x8.extmul_low_i8x16_u(digits, tens)),
    i32x4.extadd_pairwise_i16x8_u(i16x8.extmul_high_i8x16_u(digits, tens)),
  );
  const fours = i32x4.dot_i16x8_s(pairs, i16x8(100, 1, 100, 1, 100, 1, 100, 1));
  const eights = i32x4.dot_i16x8_s(
    i16x8.narrow_i32x4_s(fours, fours),
    i16x8(10000, 1, 10000, 1, 10000, 1, 10000, 1),
  );
  return (
    <i64>i32x4.extract_lane(eights, 0) * 100000000 + <i64>i32x4.extract_lane(eights, 1)
  );
}
