import { codeList } from './code-list.ts';
import { listCheck } from './list-check.ts';
import { cog, prepareCog } from './shared-cog.ts';
import { VERSION } from './vintage.ts';

/** A number of a département or an overseas collectivity (INSEE): `01`, `2A`, `974`, `987`. */
export const numeroDepartement = listCheck({
  id: 'numero-departement',
  aliases: ['code-departement'],
  params: [VERSION],
  prepare: prepareCog,
  list: () =>
    codeList(cog().departements.keys(), (code) => {
      if (code === '20') return { reason: 'corsica' };
      return { reason: /^\d{1,3}$|^2[A-Z]$/.test(code) ? 'unknown' : 'format' };
    }),
  examples: {
    valid: ['01', '35', '2A', '2B', '75', '95', '971', '974', '976', '975', '988', '989'],
    invalid: ['1', '20', '2a', '96', '99', '035', '00', 'Ain', ' 35', '97 4', '350'],
  },
});
