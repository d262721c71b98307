import { firstBits } from './bytes';

/**
 * A dictionary: `slots` holds the addresses of entries (0: free), found by hash and then one after
 * the other; an entry is a length, then the bytes. The table is never full.
 */
@unmanaged
export class MembersKernel {
  slots: u32;
  mask: u32;

  @inline
  accepts(start: i32, length: i32): bool {
    let slot = hash(start, length) & this.mask;
    let entry = load<i32>(this.slots + (slot << 2));
    while (entry != 0) {
      if (load<i32>(entry) == length && isSame(start, entry + 4, length)) return true;
      slot = (slot + 1) & this.mask;
      entry = load<i32>(this.slots + (slot << 2));
    }
    return false;
  }
}

export function hash(start: i32, length: i32): u32 {
  let mixed = (<u64>length) * 0x9e3779b97f4a7c15;
  let left = length;
  for (; left > 8; left -= 8, start += 8) mixed = mix(mixed ^ load<u64>(start));
  mixed = mix(mixed ^ (load<u64>(start) & ((~(<u64>0)) >> ((8 - left) << 3))));
  return <u32>(mixed >> 32);
}

@inline
function mix(value: u64): u64 {
  const spread = value * 0xbf58476d1ce4e5b9;
  return spread ^ (spread >> 29);
}

@inline
function isSame(a: i32, b: i32, length: i32): bool {
  while (length > 16) {
    if (i8x16.bitmask(i8x16.ne(v128.load(a), v128.load(b))) != 0) return false;
    a += 16;
    b += 16;
    length -= 16;
  }
  return (i8x16.bitmask(i8x16.ne(v128.load(a), v128.load(b))) & firstBits(length)) == 0;
}
