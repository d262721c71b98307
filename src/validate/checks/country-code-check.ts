import { otherCountryCode } from '../../base/french/countries.ts';
import type { CellCheck } from '../check.ts';
import { codeList } from './code-list.ts';
import { listCheck } from './list-check.ts';
import { VERSION } from './vintage.ts';

/** A check of ISO 3166-1 codes of so many letters. */
export function countryCodeCheck(
  id: string,
  letters: 2 | 3,
  codes: () => readonly string[],
  examples: CellCheck['examples'],
): CellCheck {
  const shape = new RegExp(`^[A-Z]{${letters}}$`);
  return listCheck({
    id,
    params: [VERSION],
    list: () =>
      codeList(codes(), (code) => {
        const other = shape.test(code) ? undefined : otherCountryCode(code);
        if (other !== undefined) return { reason: 'other-length', suggestion: other };
        return { reason: shape.test(code) ? 'unknown' : 'format' };
      }),
    examples,
  });
}
