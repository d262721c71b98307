import { fold } from '../../../base/folding.ts';
import type { Detector } from '../detector.ts';

const WORDS: ReadonlySet<string> = new Set(['cfdt', 'cgt', 'fo', 'unsa', 'fsu', 'cftc', 'cfe-cgc', 'sud', 'solidaires', 'snuipp', 'se-unsa', 'force ouvriere']); // biome-ignore format: words

/** Membership of a trade union: RGPD article 9. */
export const tradeUnion: Detector = {
  id: 'syndicat',
  role: 'special',
  level: 'blocking',
  score: { bare: 0.4, named: 0.7 },
  headers: [
    'appartenance syndicale',
    'delegue syndical',
    'syndicat agent',
    'affiliation syndicale',
    'adhesion syndicale',
    'organisation syndicale',
    'mandat syndical',
  ],
  notHeaders: ['mixte', 'eaux', 'copropriete', 'intercommunal', 'nombre', 'nb'],
  sparesOrganisations: 0.45,
  values: {
    shape: '[^@|<>]{1,40}',
    lengths: [2, 16],
    chance: 0.005,
    counted: 'distinct',
    share: { bare: 0.5, named: 0 },
    minDistinct: 2,
    test: (value) => WORDS.has(fold(value).replace(/[.]$/, '')),
  },
  treatment: 'suppress',
  mask: 'text',
  examples: {
    valid: ['CFDT', 'FO', 'Force ouvrière'],
    invalid: ['Sud-Ouest', 'nord'],
    lookalikes: ['Syndicat mixte des eaux', 'SIVOM'],
    labels: {
      named: ['appartenance_syndicale', 'Délégué syndical'],
      others: ['syndicat', 'syndicat_mixte', 'syndicat_copropriete'],
    },
  },
};
