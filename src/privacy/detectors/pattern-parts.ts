/** One optional separator between groups: space, no-break space, dash. Dots: see `grouped`. */
export const GAP = '[ \u00a0\u202f\\-]?';
/** One optional space. */
export const SPACE = '[ \u00a0\u202f]?';

const SEPARATORS = /[ \u00a0\u202f.\-/()]/g;

/** The value without what only separates its groups, in capitals. */
export function compact(value: string): string {
  return value.replace(SEPARATORS, '').toUpperCase();
}

/** The remainder of a long decimal number. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (let at = 0; at < digits.length; at += 7) {
    const part = digits.slice(at, at + 7);
    rest = (rest * 10 ** part.length + Number(part)) % modulus;
  }
  return rest;
}

/** Groups with an optional gap between them, or with a dot between all of them. */
export function grouped(groups: readonly string[]): string {
  return `${groups.join(GAP)}|${groups.join('\\.')}`;
}
