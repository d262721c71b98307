import { beforeAll, describe, expect, it } from 'vitest';
import { privacy as en } from '../base/messages/en/privacy.ts';
import { privacy as fr } from '../base/messages/fr/privacy.ts';
import { privacyText } from '../base/messages/privacy-text.ts';
import { loadWording } from '../base/messages/wording.ts';
import { CATEGORIES } from './detection/decide/table.ts';
import type { PrivacyReason } from './finding.ts';

const REASONS: readonly PrivacyReason[] = [
  'values',
  'label',
  'values-and-label',
  'isolated',
  'minority',
  'text',
  'likeness',
  'sole-traders',
];
const AMOUNTS = [
  { checked: 551, matching: 12, sampled: false },
  { checked: 551, matching: 551, sampled: false },
  { checked: 1000, matching: 1, sampled: true },
  { checked: 1, matching: 1, sampled: false },
];

beforeAll(() => Promise.all([loadWording('fr'), loadWording('en')]));

describe('texts of personal data', () => {
  it('are there for every category, in both languages', () => {
    const keys = CATEGORIES.map((category) => `personal-data/${category}`).concat(
      'personal-data',
      'personal-data/exemption',
    );
    expect(Object.keys(fr).sort()).toEqual(keys.sort());
    expect(Object.keys(en).sort()).toEqual(keys);
  });

  it.each(['fr', 'en'] as const)('%s: sentences say what, why and what to do', (lang) => {
    for (const category of CATEGORIES) {
      for (const reason of REASONS) {
        for (const amount of AMOUNTS) {
          for (const score of [0.5, 0.9]) {
            const told = reason === 'text' ? ['phone', 'name'] : ['mobile'];
            const text = privacyText(
              { category, reason, ...amount, score, told, exemption: 6 },
              lang,
            );
            for (const sentence of [text.title, text.reason, text.advice, text.exemption ?? '']) {
              expect(sentence).toMatch(/^\S.*[^.\s]$/);
              expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
              expect(sentence.length).toBeLessThan(320);
              if (lang === 'fr') expect(sentence).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?]|'/);
            }
          }
        }
      }
    }
  });

  it.each(['fr', 'en'] as const)('%s: titles are short, pages are whole', (lang) => {
    for (const [key, { title, explain }] of Object.entries(lang === 'fr' ? fr : en)) {
      const words = title.split(/\s+/).length;
      expect(words, title).toBeGreaterThanOrEqual(2);
      expect(words, title).toBeLessThanOrEqual(4);
      for (const sentence of [explain?.cause, explain?.example, explain?.remedy])
        expect(sentence, key).toMatch(/\.$/);
    }
  });

  it('reads well', () => {
    const finding = {
      category: 'email',
      reason: 'values',
      checked: 551,
      matching: 12,
      sampled: false,
      score: 0.9,
      told: [],
      exemption: null,
    };
    expect(privacyText(finding, 'fr')).toEqual({
      title: 'Adresse électronique nominative',
      reason: '12 des 551 valeurs ressemblent à des adresses électroniques de personnes',
      advice: 'Supprimez la colonne, ou remplacez par l’adresse du service',
      exemption: null,
    });
    expect(privacyText({ ...finding, score: 0.5, matching: 1 }, 'en')).toMatchObject({
      reason: '1 of the 551 values looks like e-mail addresses of people',
      advice: 'Check; if it is so: remove the column, or put the address of the service instead',
    });
  });
});
