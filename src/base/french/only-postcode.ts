import { onlyPostcodes } from '../../generated/only-postcodes.ts';
import { numberAt } from './cog/data.ts';

let known: ReadonlySet<number> | undefined;

/**
 * True for a postcode of La Poste's base that is no commune code as well (half of them are): what
 * `Cog` answers, from a list of three thousand codes that takes no time to load.
 * @param code five digits
 */
export function isOnlyPostcode(code: string): boolean {
  known ??= unpacked();
  return known.has(Number(code));
}

function unpacked(): ReadonlySet<number> {
  const codes = new Set<number>();
  let code = 0;
  for (let at = 0; at < onlyPostcodes.length; at++) {
    code += numberAt(onlyPostcodes, at);
    codes.add(code);
  }
  return codes;
}
