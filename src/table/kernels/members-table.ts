import { type Arena, SLACK } from '../scan/arena.ts';

/**
 * Lays out a dictionary for `assembly/members.ts`: entries of a length and bytes, found by open
 * addressing in a table at most half full.
 * @returns address of the slots, and the mask that brings a hash down to a slot
 */
export function placeMembers(
  values: readonly string[],
  arena: Arena,
  hash: (start: number, length: number) => number,
): readonly [number, number] {
  const members = [...new Set(values)]
    .filter((value) => value !== '')
    .map((value) => Buffer.from(value));
  const count = 2 ** Math.ceil(Math.log2(2 * members.length + 1));
  const slots = arena.allocate(count * 4);
  const sizes = members.map((member) => 4 + Math.ceil(member.length / 4) * 4);
  let entry = arena.allocate(sizes.reduce((sum, size) => sum + size, 0) + SLACK);
  const mask = count - 1;
  const { bytes, words } = arena;
  members.forEach((member, index) => {
    words[entry / 4] = member.length;
    bytes.set(member, entry + 4);
    let slot = hash(entry + 4, member.length) & mask;
    while (words[slots / 4 + slot] !== 0) slot = (slot + 1) & mask;
    words[slots / 4 + slot] = entry;
    entry += sizes[index] ?? 0;
  });
  return [slots, mask];
}
