import type { Licence, LicenceTexts } from './licence.ts';

export const OTHER = 'Spécifique ou autre';
export const CC = 'Creative Commons-CC';

/** What is common to the licences that article D. 323-2-1 does not list. */
export function unlisted(
  facts: Omit<Licence, 'isListed' | 'texts'>,
  fr: Omit<LicenceTexts, 'when'>,
  en: Omit<LicenceTexts, 'when'>,
): Licence {
  return {
    ...facts,
    isListed: false,
    texts: {
      fr: {
        ...fr,
        when: 'Pas pour une administration sans homologation : article D. 323-2-2 du CRPA',
      },
      en: { ...en, when: 'Not for an administration without approval: CRPA, article D. 323-2-2' },
    },
  };
}

export const NAME_FR = ['nommer la source'];
export const NAME_EN = ['name the source'];
export const ALL_FR = ['réutiliser librement, y compris à des fins commerciales'];
export const ALL_EN = ['reuse freely, commercially too'];
