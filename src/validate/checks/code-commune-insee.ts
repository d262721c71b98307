import type { Cog } from '../../base/french/cog.ts';
import { listCheck } from './list-check.ts';
import type { Refusal } from './refusal.ts';
import { cog, prepareCog } from './shared-cog.ts';
import { COG_YEAR, VERSION, vintageOf } from './vintage.ts';

const FORMAT = /^(?:\d{2}|2[AB])\d{3}$/;

/** Of today; for an older vintage, also a code that is listed no more. */
function isListed(code: string, year: number): boolean {
  return cog().isCommuneCode(code) || (year < COG_YEAR && cog().successorOf(code) !== undefined);
}

function* codesOf(list: Cog, year: number): Iterable<string> {
  yield* list.communeCodes();
  if (year < COG_YEAR) yield* list.formerCodes();
}

function refusal(text: string, year: number): Refusal {
  const list = cog();
  const code = text.trim().toUpperCase();
  const successor = list.successorOf(code);
  if (code !== text && isListed(code, year)) return { reason: 'spelling', suggestion: code };
  if (successor !== undefined) {
    const params = { successor, name: list.communeName(successor) ?? '' };
    return { reason: 'former', suggestion: successor, params };
  }
  if (list.isPostcode(code)) {
    const communes = list.communesOfPostcode(code);
    const only = communes.length === 1 ? communes[0] : undefined;
    const name = only === undefined ? '' : (list.communeName(only) ?? '');
    return { reason: 'postcode', suggestion: only, params: { communes: communes.length, name } };
  }
  if (/^\d{4}$/.test(code) && isListed(`0${code}`, year)) {
    return { reason: 'lost-zero', suggestion: `0${code}` };
  }
  return { reason: FORMAT.test(code) ? 'unknown' : 'format' };
}

/** A code of a commune, of a municipal arrondissement, of a commune déléguée or associée (INSEE). */
export const codeCommuneInsee = listCheck({
  id: 'code-commune-insee',
  params: [VERSION],
  prepare: prepareCog,
  list(params) {
    const year = vintageOf(params);
    return {
      get values() {
        return codesOf(cog(), year);
      },
      has: (code) => isListed(code, year),
      refuse: (text) => refusal(text, year),
    };
  },
  examples: {
    valid: [
      '35238',
      '01001',
      '2A004',
      '2B033',
      '75056',
      '75101',
      '97411',
      '97701',
      '98818',
      '01015',
    ],
    invalid: [
      '35000',
      '01126',
      '1001',
      '2a004',
      '99999',
      ' 35238',
      '35 238',
      '3523',
      'Rennes',
      '02A04',
    ],
  },
});
