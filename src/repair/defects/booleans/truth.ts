import { fold } from '../../../base/folding.ts';
import { booleanTexts } from '../../../schema/types/boolean.ts';
import { perColumn } from '../per-column.ts';

/** The first text that a column takes for yes and for no. */
export interface TruthTexts {
  readonly yes: string;
  readonly no: string;
}

const YES: ReadonlySet<string> = new Set(['oui', 'vrai', 'true', 'yes', '1']);
const NO: ReadonlySet<string> = new Set(['non', 'faux', 'false', 'no', '0']);

/** The whole words of yes and no in French and English, and the figures of programs, folded. */
export function truthOf(text: string): boolean | undefined {
  const folded = fold(text.trim());
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : undefined;
}

/** By its type, or by an enumeration that holds yes, no and nothing else. */
export const truthTexts = perColumn(({ field }): TruthTexts | undefined => {
  if (field.type === 'boolean') {
    const { yes, no } = booleanTexts(field);
    return yes[0] === undefined || no[0] === undefined ? undefined : { yes: yes[0], no: no[0] };
  }
  const values = field.type === 'string' ? field.constraints.enum?.map(String) : undefined;
  if (values === undefined || values.some((value) => truthOf(value) === undefined))
    return undefined;
  const yes = values.find((value) => truthOf(value) === true);
  const no = values.find((value) => truthOf(value) === false);
  return yes === undefined || no === undefined ? undefined : { yes, no };
});
