import { describe, expect, it } from 'vitest';
import { loadEpci } from './epci.ts';

describe('EPCI', () => {
  it.each([
    ['75056', '200054781', 'Métropole du Grand Paris'],
    ['69123', '200046977', 'Métropole de Lyon'],
    ['2A004', '242010056', 'CA du Pays Ajaccien'],
    ['97411', '249740119', 'CINOR'],
  ])('of %s', async (commune, code, name) => {
    const epci = await loadEpci();
    expect(epci.of(commune)?.code).toBe(code);
    expect(epci.named(code)?.name).toContain(name.split(' ').at(-1));
  });

  it('knows nearly every commune', async () => {
    const [{ loadCog }, epci] = await Promise.all([import('./load-cog.ts'), loadEpci()]);
    const cog = await loadCog();
    const communes = [...cog.communeCodes()].filter((code) => cog.communeKind(code) === 'commune');
    const without = communes.filter((code) => epci.of(code) === undefined && !/^9[78]/.test(code));
    expect(epci.size).toBeGreaterThan(1200);
    expect(without.length).toBeLessThan(10);
  });
});
