import type { Finding } from '../../../finding.ts';
import { quote } from '../../quoting.ts';
import type { FindingTexts } from '../../text.ts';
import { replaceOr } from './sentences.ts';

const spelt = ({ value }: Finding): string =>
  `« ${quote(value)} » n’est pas écrit comme dans la liste officielle`;
const isCode = (what: string) => ({
  title: 'Code, pas nom',
  message: ({ value }: Finding) =>
    `« ${quote(value)} » est un code ; un nom de ${what} est attendu`,
  action: () => `Écrivez ici le nom de ${what}, et le code dans sa propre colonne`,
});
const spelling = (title: string) => ({
  title,
  message: spelt,
  action: replaceOr('Reprenez l’orthographe officielle : majuscules, accents et tirets comptent'),
});

/** Names of places. */
export const names = {
  'custom-check-error/commune': {
    title: 'Commune inconnue',
    message: ({ value }) =>
      `« ${quote(value)} » n’est pas un nom de commune du Code officiel géographique`,
    action: replaceOr('Reprenez le nom officiel, sans code postal ni CEDEX'),
    explain: {
      cause:
        'Le nom est comparé à la liste de l’INSEE : majuscules, accents, tirets et articles comptent.',
      example: 'Saint-Malo est officiel ; ST MALO, Saint Malo et Saint-Malo Cedex ne le sont pas.',
      remedy: 'Remplacez par le nom officiel. Mieux : ajoutez une colonne avec le code INSEE.',
    },
  },
  'custom-check-error/commune/spelling': spelling('Commune mal écrite'),
  'custom-check-error/commune/code': isCode('commune'),
  'custom-check-error/departement': {
    title: 'Département inconnu',
    message: ({ value }) => `« ${quote(value)} » n’est pas un nom de département`,
    action: replaceOr('Reprenez le nom officiel du département'),
    explain: {
      cause: 'Le nom est comparé à la liste de l’INSEE : majuscules, accents et tirets comptent.',
      example: 'Côtes-d’Armor est officiel ; Côtes d’Armor et Cotes-d’Armor ne le sont pas.',
      remedy: 'Remplacez par le nom officiel.',
    },
  },
  'custom-check-error/departement/spelling': spelling('Département mal écrit'),
  'custom-check-error/departement/code': isCode('département'),
  'custom-check-error/region': {
    title: 'Région inconnue',
    message: ({ value }) => `« ${quote(value)} » n’est pas un nom de région`,
    action: replaceOr('Reprenez le nom officiel d’une région actuelle'),
    explain: {
      cause:
        'Le nom est comparé à la liste de l’INSEE : majuscules, accents et tirets comptent. Les régions d’avant 2016 et les sigles ne sont pas acceptés.',
      example: 'Île-de-France est officiel ; Ile de France, PACA et Picardie ne le sont pas.',
      remedy: 'Remplacez par le nom officiel.',
    },
  },
  'custom-check-error/region/spelling': spelling('Région mal écrite'),
  'custom-check-error/region/code': isCode('région'),
  'custom-check-error/canton': {
    title: 'Canton incorrect',
    message: ({ value }) => `« ${quote(value)} » n’a pas la forme d’un nom de canton`,
    action: replaceOr('Mettez le nom officiel du canton : Paris, Lyon-1, Le Mans-7'),
    explain: {
      cause:
        'Seule la forme du nom est vérifiée : des mots qui commencent par une majuscule, et un numéro s’il y en a un.',
      example: 'Abbeville-1 a la bonne forme ; 8001 et n/a ne l’ont pas.',
      remedy: 'Mettez le nom du canton tel que l’INSEE l’écrit.',
    },
  },
  'custom-check-error/canton/code': isCode('canton'),
  'custom-check-error/pays': {
    title: 'Pays inconnu',
    message: ({ value }) => `« ${quote(value)} » n’est pas un nom de pays connu`,
    action: replaceOr('Reprenez le nom français usuel du pays'),
    explain: {
      cause:
        'Le nom est comparé aux noms français usuels des pays et territoires : majuscules, accents et tirets comptent.',
      example: 'Pays-Bas est connu ; PAYS BAS et Holland ne le sont pas.',
      remedy: 'Remplacez par le nom usuel. Mieux : ajoutez une colonne avec le code ISO du pays.',
    },
  },
  'custom-check-error/pays/spelling': spelling('Pays mal écrit'),
  'custom-check-error/pays/code': isCode('pays'),
} satisfies FindingTexts;
