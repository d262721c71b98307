import { expect, it } from 'vitest';
import { loadCog } from './load-cog.ts';
import { isOnlyPostcode } from './only-postcode.ts';

it('says of every five digits what the whole list says', async () => {
  const cog = await loadCog();
  const differs: string[] = [];
  for (let number = 0; number < 100_000; number++) {
    const code = String(number).padStart(5, '0');
    if (isOnlyPostcode(code) !== (cog.isPostcode(code) && !cog.isCommuneCode(code)))
      differs.push(code);
  }
  expect(differs).toEqual([]);
});
