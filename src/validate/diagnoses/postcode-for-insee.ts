import { isOnlyPostcode } from '../../base/french/only-postcode.ts';
import { allBut } from '../../schema/pattern/all-but.ts';
import type { CellDiagnosis } from '../diagnosis.ts';
import { isText } from './excel/damage.ts';
import { cog, prepareCog } from './loaded-cog.ts';

/**
 * All the postcodes that are no commune code match this, and one commune code in six: postcodes end
 * in zero, apart from those of Corsica, of overseas, of Paris and some scattered ones.
 */
export const SUSPECT =
  '\\d{4}0|(?:018|13[18]|20\\d|292|347|381|404|421|445|491|57[189]|59[27]|621|75\\d|78[179]|9[78]\\d)\\d\\d';

const FIVE_DIGITS = /^\d{5}$/;

/** A postcode where the INSEE code of a commune is due. Half of the postcodes are commune codes as well: no word of those. */
export const postcodeForInsee: CellDiagnosis = {
  kind: 'cell',
  id: 'postcode-for-insee',
  explains: 'always',
  prepare: prepareCog,
  applies: (column) => column.kind === 'insee',
  silence: (column) => (isText(column) ? allBut(SUSPECT) : 'judge-all'),
  diagnose(text) {
    if (!FIVE_DIGITS.test(text)) return undefined;
    const codes = cog();
    if (codes === undefined || !isOnlyPostcode(text)) return undefined;
    const communes = codes.communesOfPostcode(text);
    return {
      ...(communes.length === 1 ? { suggestions: communes } : {}),
      params: { communes: communes.slice(0, 5), count: communes.length },
    };
  },
  examples: [
    { field: { name: 'code_insee' }, text: '31000', found: true, suggestion: '31555' },
    { field: { name: 'code_insee' }, text: '75001', found: true },
    { field: { name: 'code_insee' }, text: '31600', found: true },
    {
      field: { name: 'code_insee' },
      text: '20000',
      found: true,
      refused: true,
      suggestion: '2A004',
    },
    { field: { name: 'code_insee' }, text: '31555', found: false },
    { field: { name: 'code_insee' }, text: '2A004', found: false },
    // Both a postcode (Bourg-en-Bresse is 01000) and a commune code.
    { field: { name: 'code_insee' }, text: '01300', found: false },
    { field: { name: 'code_insee' }, text: '99999', found: false },
    { field: { name: 'code_postal' }, text: '31000', found: false },
    { field: { name: 'code' }, text: '31000', found: false },
  ],
};
