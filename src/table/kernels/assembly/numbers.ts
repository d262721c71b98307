import { digitBits, digitsBefore, DOT, firstBits, MINUS } from './bytes';

const POWERS = memory.data<f64>([1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);

@unmanaged
export class IntegerKernel {
  bounded: i32;
  min: i32;
  max: i32;

  @inline
  accepts(start: i32, length: i32): bool {
    if (length > 10) return false;
    const negative = i32(load<u8>(start) == MINUS);
    const count = length - negative;
    const found = digitBits(v128.load(start)) & firstBits(length);
    if (found != firstBits(length) - negative || count == 0 || count > 9) return false;
    if (this.bounded == 0) return true;
    const size = <i32>digitsBefore(start + length, count);
    const value = negative ? -size : size;
    return value >= this.min && value <= this.max;
  }
}

@unmanaged
export class DecimalKernel {
  bounded: i32;
  unused: i32;
  min: f64;
  max: f64;

  @inline
  accepts(start: i32, length: i32): bool {
    // Beside a point, 16 bytes hold no more than the 15 digits that a double holds.
    if (length > 16) return false;
    const v = v128.load(start);
    const full = firstBits(length);
    const negative = i32(load<u8>(start) == MINUS);
    const dots = i8x16.bitmask(i8x16.eq(v, i8x16.splat(DOT))) & full;
    const digits = digitBits(v) & full;
    if ((digits | dots) != full - negative || (dots & (dots - 1)) != 0) return false;
    const whole = (dots == 0 ? length : ctz(dots)) - negative;
    const fraction = dots == 0 ? 0 : length - negative - whole - 1;
    if (whole < 1 || whole > 9 || fraction > 9 || (dots != 0 && fraction == 0)) return false;
    if (this.bounded == 0) return true;
    let size = digitsBefore(start + negative + whole, whole);
    const power = load<f64>(POWERS + (fraction << 3));
    // Both are exact, so that the quotient is the double nearest to the decimal, as in JavaScript.
    if (fraction != 0) size = size * <i64>power + digitsBefore(start + length, fraction);
    const magnitude = <f64>size / power;
    const value = negative ? -magnitude : magnitude;
    return value >= this.min && value <= this.max;
  }
}
