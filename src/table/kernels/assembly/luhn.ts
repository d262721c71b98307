import { digitBits, firstBits, ZERO } from './bytes';

/** The first eight digits of La Poste's SIREN. */
const LA_POSTE: u64 = 0x3030303030363533;

/**
 * SIREN (9 digits) or SIRET (14, of which the first 9 are a SIREN). The establishments of La Poste
 * follow a rule of their own: they are left to the exact rule.
 */
@unmanaged
export class LuhnKernel {
  length: i32;

  @inline
  accepts(start: i32, length: i32): bool {
    if (length != this.length) return false;
    const v = v128.load(start);
    if ((digitBits(v) & firstBits(length)) != firstBits(length)) return false;
    const digits = i8x16.sub(v, i8x16.splat(ZERO));
    const siren = luhnSum(
      digits,
      v128(-1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0),
      v128(0, -1, 0, -1, 0, -1, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0),
    );
    if (siren % 10 != 0) return false;
    if (length == 9) return true;
    if (load<u64>(start) == LA_POSTE) return false;
    const siret = luhnSum(
      digits,
      v128(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0),
      v128(-1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, 0, 0),
    );
    return siret % 10 == 0;
  }
}

/** Sum of the digits kept, those at even places from the right doubled (less 9 when above 9). */
@inline
function luhnSum(digits: v128, kept: v128, doubled: v128): i32 {
  const twice = i8x16.add(digits, v128.and(digits, doubled));
  const weighed = i8x16.sub(twice, v128.and(i8x16.gt_s(twice, i8x16.splat(9)), i8x16.splat(9)));
  const fours = i32x4.extadd_pairwise_i16x8_u(
    i16x8.extadd_pairwise_i8x16_u(v128.and(weighed, kept)),
  );
  return (
    i32x4.extract_lane(fours, 0) + i32x4.extract_lane(fours, 1) +
    i32x4.extract_lane(fours, 2) + i32x4.extract_lane(fours, 3)
  );
}
