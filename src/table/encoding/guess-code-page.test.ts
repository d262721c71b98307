import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { censusOf } from './census.ts';
import { guessCodePage } from './guess-code-page.ts';

const TEXTS = [
  'Évènement organisé à la médiathèque, près de l’école',
  'téléphone;prénom;numéro',
  'Subvention à l’association des élèves : 1 200 €',
  'RÉGION AUVERGNE-RHÔNE-ALPES',
  'cœur de ville… « centre »',
  'Besançon, Nîmes, Sète',
  'forêt',
  'déjà',
];
const ALONE = ['l’eau', 'etc…', '12 €', 'Art & Co – Lyon', '“Bonjour”'];

/** What the code page lacks is written without. */
function encoded(text: string, id: string): Buffer {
  if (id !== 'cp850') return iconv.encode(text, id);
  return iconv.encode(
    text
      .replace(/[’]/g, "'")
      .replace(/œ/g, 'oe')
      .replace(/[…€“”–]/g, '.'),
    id,
  );
}

describe('guessCodePage', () => {
  const cases = ['windows-1252', 'cp850', 'macroman'].flatMap((id) =>
    TEXTS.map((text) => [id, text] as const),
  );
  it.each(cases)('%s: %s', (id, text) => {
    const { neighbourhoods } = censusOf(encoded(text, id), true);
    expect(guessCodePage(neighbourhoods).id).toBe(id);
  });

  it.each(ALONE)('windows-1252 with one sign: %s', (text) => {
    const { neighbourhoods } = censusOf(encoded(text, 'windows-1252'), true);
    expect(guessCodePage(neighbourhoods).id).toBe('windows-1252');
  });

  it('takes Latin-9 for what only it explains', () => {
    const { neighbourhoods } = censusOf(encoded('cœur, sœur, 12 €', 'iso-8859-15'), true);
    expect(guessCodePage(neighbourhoods).id).toBe('iso-8859-15');
  });

  it('stays with windows-1252 on nonsense', () => {
    const noise = Uint8Array.from({ length: 2000 }, (_each, index) => 0x80 + ((index * 37) % 128));
    expect(guessCodePage(censusOf(noise, true).neighbourhoods).id).toBe('windows-1252');
  });
});
