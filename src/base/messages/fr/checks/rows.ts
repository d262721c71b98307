import type { Finding, Param } from '../../../finding.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingTexts } from '../../text.ts';
import { names } from './sentences.ts';

const ORDERS: Readonly<Record<string, string>> = {
  '<': 'inférieure à',
  '<=': 'inférieure ou égale à',
  '==': 'égale à',
  '>=': 'supérieure ou égale à',
  '>': 'supérieure à',
};
const are = (list: Param | undefined, state: string): string =>
  Array.isArray(list) && list.length > 1 ? `sont ${state}s` : `est ${state}`;
const order = ({ params }: Finding): string => ORDERS[say(params.op)] ?? say(params.op);

/** Checks over several columns of a row. */
export const rowChecks = {
  'cohesive-columns-value': {
    title: 'Colonnes à remplir ensemble',
    message: ({ params }) =>
      `Ces colonnes vont ensemble, mais ${names(params.filled)} ${are(params.filled, 'remplie')} et ${names(params.empty)} ${are(params.empty, 'vide')}`,
    action: ({ params, count = 1 }) =>
      count > 1
        ? 'Sur chaque ligne, complétez les colonnes vides, ou videz les autres'
        : `Remplissez aussi ${names(params.empty)}, ou videz ${names(params.filled)}`,
    explain: {
      cause:
        'Ces colonnes vont ensemble : sur chaque ligne, toutes sont remplies ou toutes sont vides. Une valeur d’un mauvais type compte comme vide.',
      example: 'Un nombre de votants sans le nombre de voix pour, contre et d’abstentions.',
      remedy: 'Complétez les colonnes vides, ou videz celles qui ne devraient pas être remplies.',
    },
  },
  'cohesive-columns-value/absent-columns': {
    title: 'Colonnes solidaires absentes',
    message: ({ params }) =>
      `Le fichier a ${names(params.present)} sans ${names(params.absent)}, qui vont ensemble`,
    action: ({ params }) => `Ajoutez ${names(params.absent)}, ou retirez ${names(params.present)}`,
  },
  'one-of-required': {
    title: 'Deux colonnes vides',
    message: ({ params }) => `${names(params.columns)} sont vides ; l’une des deux est obligatoire`,
    action: () => 'Remplissez au moins l’une des deux colonnes',
    explain: {
      cause:
        'Sur chaque ligne, l’une au moins des deux colonnes est obligatoire. Zéro et faux sont des valeurs.',
      example: 'Une subvention sans SIRET ni numéro RNA du bénéficiaire.',
      remedy: 'Remplissez l’une des deux colonnes, ou les deux.',
    },
  },
  'one-of-required/only-one': {
    title: 'Colonne à remplir',
    message: ({ params }) =>
      `${names(params.present)} est vide, et obligatoire puisque le fichier n’a pas la colonne ${names(params.absent)}`,
    action: ({ params }) =>
      `Remplissez ${names(params.present)}, ou ajoutez la colonne ${names(params.absent)}`,
  },
  'one-of-required/absent-columns': {
    title: 'Deux colonnes absentes',
    message: ({ params }) =>
      `${names(params.columns)} sont absentes ; l’une des deux est obligatoire`,
    action: () => 'Ajoutez au moins l’une des deux colonnes',
  },
  'compare-columns-value': {
    title: 'Valeurs incohérentes',
    message: (finding) =>
      `La valeur de « ${quote(finding.params.column)} » (${quote(finding.value)}) doit être ${order(finding)} celle de « ${quote(finding.params.column2)} » (${quote(finding.params.value2)})`,
    action: () => 'Corrigez celle des deux valeurs qui est fausse',
    explain: {
      cause:
        'Le schéma compare deux colonnes de la ligne. Deux nombres sont comparés comme des nombres, deux dates comme des dates, deux textes lettre à lettre.',
      example: 'Une date de transmission en préfecture antérieure à la date de la délibération.',
      remedy: 'Corrigez celle des deux valeurs qui est fausse.',
    },
  },
  'compare-columns-value/not-comparable': {
    title: 'Valeurs non comparables',
    message: ({ value, params }) =>
      `La valeur de « ${quote(params.column)} » (${quote(value)}) ne peut pas être comparée à celle de « ${quote(params.column2)} » (${quote(params.value2)})`,
    action: () => 'Écrivez dans les deux colonnes des valeurs de même nature',
  },
  'sum-columns-value': {
    title: 'Somme fausse',
    message: ({ value, params }) =>
      `« ${quote(value)} » n’est pas la somme de ${names(params.columns)}, qui vaut ${quote(params.sum)}`,
    action: () => 'Corrigez le total, ou l’une des valeurs additionnées',
    explain: {
      cause: 'La colonne doit être la somme exacte d’autres colonnes de la ligne.',
      example: '12 votants pour 8 voix pour, 2 contre et 1 abstention : la somme est 11.',
      remedy: 'Corrigez le total, ou l’une des valeurs additionnées.',
    },
  },
  'sum-columns-value/not-numbers': {
    title: 'Somme impossible',
    message: ({ params }) =>
      `La somme de ${names(params.columns)} ne peut pas être calculée : l’une des valeurs n’est pas un nombre`,
    action: () => 'Écrivez un nombre dans chacune de ces colonnes',
  },
} satisfies FindingTexts;
