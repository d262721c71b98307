import { fold } from '../../../base/folding.ts';
import type { Detector } from '../detector.ts';

const WORDS: ReadonlySet<string> = new Set(['ps', 'lr', 'rn', 'lfi', 'eelv', 'pcf', 'modem', 'renaissance', 'reconquete', 'horizons', 'udi', 'npa', 'lo', 'dvg', 'dvd', 'dvc', 'exg', 'exd', 'ecolo']); // biome-ignore format: words

/** Political opinions: RGPD article 9. */
export const politics: Detector = {
  id: 'politique',
  role: 'special',
  level: 'blocking',
  score: { bare: 0.3, named: 0.7 },
  headers: [
    'parti',
    'parti politique',
    'opinion politique',
    'nuance',
    'nuance politique',
    'etiquette politique',
    'couleur politique',
    'orientation politique',
  ],
  notHeaders: ['batiment', 'publique', 'pris', 'ville', 'nombre', 'nb', 'couleur ral'],
  sparesOrganisations: 0.45,
  exemption: 6,
  values: {
    shape: '[^@|<>]{1,40}',
    lengths: [2, 16],
    chance: 0.01,
    counted: 'distinct',
    share: { bare: 0.6, named: 0 },
    minDistinct: 3,
    test: (value) => WORDS.has(fold(value).replace(/[.]$/, '')),
  },
  treatment: 'suppress',
  mask: 'text',
  examples: {
    valid: ['PS', 'DVG', 'Renaissance'],
    invalid: ['oui', 'public'],
    lookalikes: ['partenaire', 'Horizon 2030'],
    labels: {
      named: ['nuance', 'parti_politique', 'Étiquette politique'],
      others: ['participation', 'departement', 'parties_communes', 'politique_ville'],
    },
  },
};
