import { digitBits, MINUS, ZERO } from './bytes';

const DAYS = memory.data<u8>([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);

/** Where the digits are in `YYYY-MM-DD`. */
const DIGITS = 0b1101101111;

@unmanaged
export class DateKernel {
  min: i32;
  max: i32;

  @inline
  accepts(start: i32, length: i32): bool {
    if (length != 10) return false;
    const v = v128.load(start);
    if ((digitBits(v) & 0x3ff) != DIGITS) return false;
    if (load<u8>(start + 4) != MINUS || load<u8>(start + 7) != MINUS) return false;
    // Two digits by two digits: century, years, month, day.
    const digits = i8x16.sub(v, i8x16.splat(ZERO));
    const pairs = i32x4.extadd_pairwise_i16x8_u(
      i16x8.extmul_low_i8x16_u(
        i8x16.swizzle(digits, v128(0, 1, 2, 3, 5, 6, 8, 9, 16, 16, 16, 16, 16, 16, 16, 16)),
        v128(10, 1, 10, 1, 10, 1, 10, 1, 0, 0, 0, 0, 0, 0, 0, 0),
      ),
    );
    const year = i32x4.extract_lane(pairs, 0) * 100 + i32x4.extract_lane(pairs, 1);
    const month = i32x4.extract_lane(pairs, 2);
    const day = i32x4.extract_lane(pairs, 3);
    if (year == 0 || month == 0 || month > 12 || day == 0) return false;
    if (day > 28 && day > <i32>load<u8>(DAYS + month) + i32(month == 2 && isLeap(year))) return false;
    const compact = year * 10000 + month * 100 + day;
    return compact >= this.min && compact <= this.max;
  }
}

@inline
function isLeap(year: i32): bool {
  return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
}
