import { quote } from '../../quoting.ts';
import type { FindingTexts } from '../../text.ts';
import { digits, replaceOr } from './sentences.ts';

const SCIENTIFIC =
  'Reprenez les numéros dans le fichier d’origine, après avoir mis la colonne au format Texte';

/** Numbers that identify an organisation, an association or a building. */
export const identifiers = {
  'custom-check-error/siret': {
    title: 'SIRET incorrect',
    message: ({ value }) => `« ${quote(value)} » n’est pas un SIRET : 14 chiffres sont attendus`,
    action: replaceOr('Vérifiez le numéro sur l’Annuaire des entreprises'),
    explain: {
      cause:
        'Un SIRET a 14 chiffres : les 9 du SIREN, puis 5 pour l’établissement. Le dernier chiffre de chaque partie est une clé qui révèle les fautes de frappe.',
      example: '73282932000074 est un SIRET ; 73282932000075 a une faute, 732829320 est un SIREN.',
      remedy:
        'Cherchez l’organisme sur l’Annuaire des entreprises (annuaire-entreprises.data.gouv.fr), et gardez la colonne au format Texte dans le tableur.',
    },
  },
  'custom-check-error/siret/length': {
    title: 'Longueur du SIRET fausse',
    message: ({ value, params }) =>
      `« ${quote(value)} » compte ${digits(params.digits)} ; un SIRET en compte 14`,
    action: replaceOr('Vérifiez le numéro sur l’Annuaire des entreprises'),
  },
  'custom-check-error/siret/lost-zero': {
    title: 'Zéro du début perdu',
    message: ({ value }) =>
      `« ${quote(value)} » a perdu un ou plusieurs zéros du début, sans doute dans un tableur`,
    action: replaceOr('Remettez les zéros, avec la colonne au format Texte'),
  },
  'custom-check-error/siret/scientific': {
    title: 'SIRET abîmé (tableur)',
    message: ({ value }) =>
      `« ${quote(value)} » est un nombre affiché par un tableur : les derniers chiffres du SIRET sont perdus`,
    action: () => SCIENTIFIC,
  },
  'custom-check-error/siret/decimals': {
    title: 'SIRET avec décimales',
    message: ({ value }) => `« ${quote(value)} » est écrit comme un nombre à virgule`,
    action: replaceOr('Retirez les décimales, avec la colonne au format Texte'),
  },
  'custom-check-error/siret/letters': {
    title: 'SIRET avec des lettres',
    message: ({ value }) => `« ${quote(value)} » contient des lettres ; un SIRET a 14 chiffres`,
    action: () =>
      'Écrivez le numéro seul, ou laissez la cellule vide si la colonne est facultative',
  },
  'custom-check-error/siret/separator': {
    title: 'SIRET mal séparé',
    message: ({ value }) =>
      `« ${quote(value)} » contient autre chose que des chiffres, des espaces et des points`,
    action: replaceOr('Écrivez les 14 chiffres à la suite'),
  },
  'custom-check-error/siret/siren-only': {
    title: 'SIREN, pas SIRET',
    message: ({ value }) =>
      `« ${quote(value)} » est un SIREN : il manque les 5 chiffres de l’établissement`,
    action: () =>
      'Ajoutez les 5 chiffres de l’établissement (le NIC), donnés par l’Annuaire des entreprises',
  },
  'custom-check-error/siret/siren': {
    title: 'SIREN du SIRET incorrect',
    message: ({ value }) =>
      `Les 9 premiers chiffres de « ${quote(value)} » ne forment pas un SIREN : un chiffre au moins est faux`,
    action: () => 'Vérifiez le numéro sur l’Annuaire des entreprises',
  },
  'custom-check-error/siret/checksum': {
    title: 'Clé du SIRET fausse',
    message: ({ value }) =>
      `« ${quote(value)} » contient sans doute une faute de frappe : sa clé de contrôle est fausse`,
    action: () => 'Vérifiez le numéro sur l’Annuaire des entreprises',
  },
  'custom-check-error/siret/la-poste': {
    title: 'SIRET La Poste incorrect',
    message: ({ value }) =>
      `« ${quote(value)} » n’est pas un établissement de La Poste : la somme de ses chiffres devrait être un multiple de 5`,
    action: () => 'Vérifiez le numéro sur l’Annuaire des entreprises',
  },
  'custom-check-error/siren': {
    title: 'SIREN incorrect',
    message: ({ value }) => `« ${quote(value)} » n’est pas un SIREN : 9 chiffres sont attendus`,
    action: replaceOr('Vérifiez le numéro sur l’Annuaire des entreprises'),
    explain: {
      cause: 'Un SIREN a 9 chiffres, dont le dernier est une clé qui révèle les fautes de frappe.',
      example:
        '732829320 est un SIREN ; 732829321 a une faute, FR44732829320 est un numéro de TVA.',
      remedy:
        'Cherchez l’organisme sur l’Annuaire des entreprises (annuaire-entreprises.data.gouv.fr), et gardez la colonne au format Texte dans le tableur.',
    },
  },
  'custom-check-error/siren/length': {
    title: 'Longueur du SIREN fausse',
    message: ({ value, params }) =>
      `« ${quote(value)} » compte ${digits(params.digits)} ; un SIREN en compte 9`,
    action: replaceOr('Vérifiez le numéro sur l’Annuaire des entreprises'),
  },
  'custom-check-error/siren/lost-zero': {
    title: 'Zéro du début perdu',
    message: ({ value }) =>
      `« ${quote(value)} » a perdu un ou plusieurs zéros du début, sans doute dans un tableur`,
    action: replaceOr('Remettez les zéros, avec la colonne au format Texte'),
  },
  'custom-check-error/siren/scientific': {
    title: 'SIREN abîmé (tableur)',
    message: ({ value }) =>
      `« ${quote(value)} » est un nombre affiché par un tableur : des chiffres du SIREN sont perdus`,
    action: () => SCIENTIFIC,
  },
  'custom-check-error/siren/decimals': {
    title: 'SIREN avec décimales',
    message: ({ value }) => `« ${quote(value)} » est écrit comme un nombre à virgule`,
    action: replaceOr('Retirez les décimales, avec la colonne au format Texte'),
  },
  'custom-check-error/siren/letters': {
    title: 'SIREN avec des lettres',
    message: ({ value }) => `« ${quote(value)} » contient des lettres ; un SIREN a 9 chiffres`,
    action: () =>
      'Écrivez le numéro seul, ou laissez la cellule vide si la colonne est facultative',
  },
  'custom-check-error/siren/separator': {
    title: 'SIREN mal séparé',
    message: ({ value }) =>
      `« ${quote(value)} » contient autre chose que des chiffres, des espaces et des points`,
    action: replaceOr('Écrivez les 9 chiffres à la suite'),
  },
  'custom-check-error/siren/vat': {
    title: 'Numéro de TVA',
    message: ({ value }) =>
      `« ${quote(value)} » est un numéro de TVA : le SIREN en est les 9 derniers chiffres`,
    action: replaceOr('Gardez les 9 derniers chiffres et vérifiez-les'),
  },
  'custom-check-error/siren/siret': {
    title: 'SIRET, pas SIREN',
    message: ({ value }) =>
      `« ${quote(value)} » a 14 chiffres, comme un SIRET : le SIREN en est les 9 premiers`,
    action: replaceOr('Gardez les 9 premiers chiffres et vérifiez-les'),
  },
  'custom-check-error/siren/checksum': {
    title: 'Clé du SIREN fausse',
    message: ({ value }) =>
      `« ${quote(value)} » contient sans doute une faute de frappe : sa clé de contrôle est fausse`,
    action: () => 'Vérifiez le numéro sur l’Annuaire des entreprises',
  },
  'custom-check-error/code-rna': {
    title: 'Numéro RNA incorrect',
    message: ({ value }) =>
      `« ${quote(value)} » n’est pas un numéro RNA : W suivi de 9 chiffres (W751234567)`,
    action: replaceOr('Vérifiez le numéro de l’association'),
    explain: {
      cause:
        'Le Répertoire national des associations donne à chacune un numéro : la lettre W et 9 caractères, le plus souvent des chiffres.',
      example: 'W751234567 est un numéro RNA ; 751234567 et w751234567 n’en sont pas.',
      remedy: 'Recopiez le numéro du récépissé de déclaration, avec son W majuscule.',
    },
  },
  'custom-check-error/code-rna/siret': {
    title: 'SIRET, pas RNA',
    message: ({ value }) => `« ${quote(value)} » a 14 chiffres, comme un SIRET`,
    action: () => 'Écrivez ici le numéro RNA (W et 9 chiffres), et le SIRET dans sa propre colonne',
  },
  'custom-check-error/id-rnb': {
    title: 'Identifiant RNB incorrect',
    message: ({ value }) =>
      `« ${quote(value)} » n’est pas un identifiant du référentiel national des bâtiments : 12 chiffres et lettres majuscules`,
    action: replaceOr('Vérifiez l’identifiant sur rnb.beta.gouv.fr'),
    explain: {
      cause:
        'Un identifiant du référentiel national des bâtiments (RNB) a 12 caractères, sans les signes qui se confondent : 0, I, L, O et U.',
      example: 'QBAAG16VCJWA est un identifiant ; QBAA-G16V-CJWA doit perdre ses tirets.',
      remedy: 'Recopiez l’identifiant tel que le RNB le donne.',
    },
  },
} satisfies FindingTexts;
