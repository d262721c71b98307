import { listCheck } from './list-check.ts';
import type { Refusal } from './refusal.ts';
import { cog, prepareCog } from './shared-cog.ts';

function refuse(text: string): Refusal {
  const list = cog();
  const code = text.replace(/\s/g, '');
  if (code !== text && list.isPostcode(code)) return { reason: 'spelling', suggestion: code };
  if (/^\d{4}$/.test(code) && list.isPostcode(`0${code}`)) {
    return { reason: 'lost-zero', suggestion: `0${code}` };
  }
  if (list.isCommuneCode(code)) {
    const postcodes = list.postcodesOf(code);
    return {
      reason: 'insee',
      suggestion: postcodes.length === 1 ? postcodes[0] : undefined,
      params: { name: list.communeName(code) ?? '', postcodes },
    };
  }
  return { reason: /^\d{5}$/.test(code) ? 'unknown' : 'format' };
}

/** A postcode of La Poste's base, CEDEX left out. */
export const codePostal = listCheck({
  id: 'code-postal',
  prepare: prepareCog,
  list: () => ({
    get values() {
      return cog().postcodes();
    },
    has: (code) => cog().isPostcode(code),
    refuse,
  }),
  examples: {
    valid: ['35000', '75116', '20090', '01000', '97400', '97133', '98714', '98000', '05560'],
    invalid: ['35238', '1000', '2A004', '99999', '35 000', '350000', 'F-35000', '35042'],
  },
});
