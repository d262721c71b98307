import { regionsOf } from '../../base/french/past-regions.ts';
import { codeList } from './code-list.ts';
import { listCheck } from './list-check.ts';
import { cog, prepareCog } from './shared-cog.ts';
import { VERSION, vintageOf } from './vintage.ts';

/** A code of a region (INSEE), overseas regions included. */
export const codeRegion = listCheck({
  id: 'code-region',
  params: [VERSION],
  prepare: prepareCog,
  list: (params) =>
    codeList(regionsOf(vintageOf(params), cog().regions).keys(), (code) => ({
      reason: /^\d{1,3}$/.test(code) ? 'unknown' : 'format',
    })),
  examples: {
    valid: ['53', '11', '01', '94', '75'],
    invalid: ['21', '1', '35', '00', 'AA', 'Bretagne', ' 53', '7 5', '975'],
  },
});
