import { fold } from '../../base/folding.ts';
import type { Field } from '../model.ts';
import { type Candidate, COMMON, type TypeRule } from './type.ts';

const TRUE = ['true', 'True', 'TRUE', '1'];
const FALSE = ['false', 'False', 'FALSE', '0'];

/** How French and English files say yes and no, folded. */
const YES: ReadonlySet<string> = new Set(['oui', 'vrai', 'yes', 'true', '1', 'o', 'v', 'y', 't']);
const NO: ReadonlySet<string> = new Set(['non', 'faux', 'no', 'false', '0', 'n', 'f']);

/** The texts of each truth value: each list of the field replaces its own default only. */
export function booleanTexts(field: Field): { yes: readonly string[]; no: readonly string[] } {
  return { yes: field.trueValues ?? TRUE, no: field.falseValues ?? FALSE };
}

function candidates(text: string, field: Field): Candidate[] {
  const { yes, no } = booleanTexts(field);
  const folded = fold(text);
  const same = [...yes, ...no].find((listed) => fold(listed) === folded);
  const meant = same ?? (YES.has(folded) ? yes[0] : NO.has(folded) ? no[0] : undefined);
  return meant === undefined ? [] : [{ text: meant, cause: 'boolean-spelling' }];
}

/** Exact membership, no trimming. */
export const boolean: TypeRule = {
  name: 'boolean',
  formats: ['default'],
  constraints: COMMON,
  reader(field) {
    const { yes, no } = booleanTexts(field);
    const values = new Map<string, boolean>();
    for (const text of no) values.set(text, false);
    for (const text of yes) values.set(text, true);
    return {
      cast: (text) => values.get(text),
      castWritten: (written) => (typeof written === 'boolean' ? written : undefined),
      candidates: (text) => candidates(text, field),
      key: String,
    };
  },
  params: booleanTexts,
  proof(field) {
    const { yes, no } = booleanTexts(field);
    return { proofs: [{ kind: 'members', values: [...new Set([...yes, ...no])] }], textKey: false };
  },
  examples: [
    {
      valid: ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'],
      invalid: ['oui', 'vrai', 'yes', ' true', 'tRue', '2', ''],
      corrected: [
        ['Oui', 'true'],
        ['VRAI', 'true'],
        ['tRue', 'true'],
        ['non', 'false'],
      ],
    },
    {
      field: { trueValues: ['vrai', 'oui'], falseValues: ['faux', 'non'] },
      valid: ['vrai', 'oui', 'faux', 'non'],
      invalid: ['true', '1', 'OUI'],
      corrected: [
        ['OUI', 'oui'],
        ['Faux', 'faux'],
        ['1', 'vrai'],
        ['false', 'faux'],
      ],
    },
    {
      field: { trueValues: ['O'] },
      valid: ['O', 'false'],
      invalid: ['true', 'N'],
      corrected: [['N', 'false']],
    },
  ],
};
