import { describe, expect, it, vi } from 'vitest';
import { VIEW } from '../../test/builders/report.ts';
import { CODES } from '../base/codes.ts';
import { explainCode, isExplained, listCodes } from './explain.ts';

vi.mock('../base/messages/wording.ts', () => import('../../test/builders/wording-stub.ts'));

describe('explainCode', () => {
  it('tells level, cause, example, remedy and particular cases', () => {
    expect(explainCode('custom-check-error', VIEW)).toBe(
      [
        '✖ custom-check-error — Contrôle refusé',
        '  Niveau\u00a0: erreur',
        '  Porte sur\u00a0: cellules',
        '',
        '  Cause\u00a0: Cause : Contrôle refusé',
        '',
        '  Exemple\u00a0: « abc »',
        '',
        '  Que faire\u00a0: Corriger & relancer',
        '',
        '  Cas particuliers\u00a0:',
        '  custom-check-error/siret — SIRET incorrect',
        '  custom-check-error/siret/luhn — Clé du SIRET fausse',
        '',
      ].join('\n'),
    );
  });

  it('says that a warning can be switched off', () => {
    expect(explainCode('excel-damage', VIEW)).toContain('--ignore excel-damage');
    expect(explainCode('type-error', VIEW)).not.toContain('--ignore');
  });

  it.each(['custom-check-error/siret', 'siret', 'siret/luhn'])('knows the rule %s', (rule) => {
    expect(isExplained(rule, 'fr')).toBe(true);
    expect(explainCode(rule, VIEW)).toMatch(/^✖ custom-check-error\/siret/);
  });

  it.each([
    ['missing-required-header', '✖ missing-label — '],
    ['french-siret-value', '✖ custom-check-error/siret — '],
  ])('knows %s, the name of another time', (former, start) => {
    expect(isExplained(former, 'fr')).toBe(true);
    expect(explainCode(former, VIEW).startsWith(start)).toBe(true);
  });

  it('tells what an error means, without one at hand', () => {
    expect(isExplained('not-a-table', 'fr')).toBe(true);
    expect(explainCode('not-a-table', VIEW)).toContain('Ce n’est pas un tableau : …');
  });

  it('speaks English', () => {
    expect(explainCode('type-error', { ...VIEW, lang: 'en' })).toContain('What to do: Correct');
  });

  it('has a page for every code, worded or not', () => {
    for (const code of Object.keys(CODES)) {
      expect(isExplained(code, 'fr')).toBe(true);
      expect(explainCode(code, VIEW).split('\n')[0]).toContain(code);
    }
  });

  it.each(['type-errro', '', 'custom-check-error/', '__proto__', 'constructor', 'toString'])(
    'does not know %j',
    (code) => {
      expect(isExplained(code, 'fr')).toBe(false);
    },
  );
});

describe('listCodes', () => {
  it('names every code once, by what it is about', () => {
    const text = listCodes(VIEW);
    for (const code of Object.keys(CODES)) {
      expect(text.split('\n').filter((line) => line.includes(` ${code} `))).toHaveLength(1);
    }
    expect(text).toContain('Fichier entier');
    expect(text).toMatch(/✖ erreur\n▲ avertissement\nℹ information\n/);
  });
});
