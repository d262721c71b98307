import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterOf } from './code-pages/code-page.ts';
import { windows1252 } from './code-pages/windows-1252.ts';
import { MangledSearch, unmangled } from './mojibake.ts';

/** UTF-8 read as windows-1252, the way most programs do: undefined bytes become controls. */
function mangle(text: string): string {
  return Array.from(Buffer.from(text), (byte) => {
    const character = characterOf(windows1252, byte);
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  }).join('');
}

describe('unmangled', () => {
  it.each([
    ['Ã©cole', 'école'],
    ['jusqu’Ã\u00a0', 'jusqu’à'],
    ['lâ€™Ã©tÃ©', 'l’été'],
    ['Ã‰VÃ‰NEMENT', 'ÉVÉNEMENT'],
    ['12Â â‚¬', '12Â €'],
    ['nÂ°Â\u00a03', 'n°\u00a03'],
    ['cÅ“ur', 'cœur'],
    ['Aide notifiée Ã\u00a0 l’Europe', 'Aide notifiée à l’Europe'],
    ['Ã\u0083Â©cole', 'école'],
    ['ï»¿id', 'id'],
  ])('%j was %j', (text, meant) => {
    expect(unmangled(text)).toBe(meant);
  });

  it.each(['école', 'SÃO PAULO', 'Brontë…”', 'MAÎTRE', 'CAFÉ»', 'Â', 'l’Œuvre — « été »', 'plain'])(
    '%j is left as it is',
    (text) => {
      expect(unmangled(text)).toBeUndefined();
    },
  );

  it('undoes what mangling did to French text', () => {
    const french = fc.string({
      unit: fc.constantFrom(...'abc ÀÉéèàçêîôûœŒ’«»…€°\u00a0'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(french, (text) => {
        expect(unmangled(mangle(text)) ?? mangle(text)).toBe(text);
        expect(unmangled(mangle(mangle(text))) ?? mangle(mangle(text))).toBe(text);
      }),
    );
  });

  it('leaves French text alone', () => {
    const word = fc.stringMatching(/^[A-ZÀÂÇÉÈÊa-zàâçéèêëîïôùûœ]{1,10}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unmangled(words.join(' '))).toBeUndefined();
      }),
    );
  });
});

describe('MangledSearch', () => {
  it.each([
    ['aÃ©', 2],
    ['lâ€™', 4],
    ['éé€ à 12 €', -1],
    ['SÃO', -1],
    ['nÂ°', 2],
  ])('in %j: %i', (text, at) => {
    expect(new MangledSearch(Buffer.from(text)).after(0)).toBe(at);
  });

  it('finds every place in order', () => {
    const search = new MangledSearch(Buffer.from('Ã©€Ã©â€™'));
    const found: number[] = [];
    for (let at = search.after(0); at >= 0; at = search.after(at + 1)) found.push(at);
    expect(found).toEqual([1, 8, 14]);
  });
});
