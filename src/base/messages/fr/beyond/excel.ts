import type { Finding } from '../../../finding.ts';
import { quote } from '../../quoting.ts';
import type { FindingTexts } from '../../text.ts';

const AS_TEXT = 'mettez la colonne au format Texte avant d’importer ou de saisir les valeurs';

/** , comme dans « 01004 », when the right value is known: the action is said once for a whole column. */
const like = ({ suggestion }: Finding): string =>
  suggestion === undefined ? '' : `, comme dans « ${quote(suggestion)} »`;

const fromSource = `Reprenez les valeurs dans le logiciel d’origine ; dans le tableur, ${AS_TEXT}`;

/** What spreadsheets do to cells. Read by the errors that they explain: value and suggestion only. */
export const excel = {
  'excel-damage': {
    title: 'Valeur abîmée (tableur)',
    message: ({ value }) => `« ${quote(value)} » a été transformé par un tableur`,
    action: () => fromSource,
    explain: {
      cause:
        'Excel ou LibreOffice prend les codes pour des nombres ou des dates : il arrondit les longs numéros, enlève le zéro du début, change « 5-3 » en « 05-mars ».',
      example: 'Le SIRET 24310045600018 devient 2,43E+13 : ses derniers chiffres sont perdus.',
      remedy:
        'Reprenez les valeurs d’origine. Pour ouvrir un CSV, passez par Données > À partir d’un fichier texte et donnez le type Texte aux colonnes de codes.',
    },
  },
  'excel-damage/scientific': {
    title: 'Numéro arrondi (tableur)',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `« ${quote(value)} » est un nombre arrondi par le tableur : ses derniers chiffres sont perdus`
        : `« ${quote(value)} » est un nombre que le tableur a écrit en puissance de dix : c’est « ${quote(suggestion)} »`,
    action: ({ suggestion }) =>
      suggestion === undefined ? fromSource : `Écrivez tous les chiffres ; à l’avenir, ${AS_TEXT}`,
  },
  'excel-damage/error-value': {
    title: 'Erreur de tableur',
    message: ({ value }) => `« ${quote(value)} » est une erreur du tableur, pas une valeur`,
    action: () =>
      'Dans le tableur, corrigez la formule ou élargissez la colonne, puis exportez à nouveau',
  },
  'excel-damage/text-marker': {
    title: 'Signe ajouté (tableur)',
    message: ({ value }) =>
      `« ${quote(value)} » contient un signe ajouté pour que le tableur garde le code tel quel`,
    action: (finding) => `Retirez ce signe${like(finding)}`,
  },
  'excel-damage/nic-zeros': {
    title: 'SIRET arrondi (tableur)',
    message: ({ value }) =>
      `« ${quote(value)} » finit par 00000 : aucun établissement n’a ce numéro, c’est un SIRET arrondi par le tableur`,
    action: () => fromSource,
  },
  'excel-damage/lost-digits': {
    title: 'Derniers chiffres perdus',
    message: ({ value }) =>
      `« ${quote(value)} » a perdu ses derniers chiffres : le tableur n’en garde que quinze et remplace les autres par des zéros`,
    action: () => fromSource,
  },
  'excel-damage/lost-zero': {
    title: 'Zéro du début perdu',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `« ${quote(value)} » a perdu son zéro du début`
        : `« ${quote(value)} » a perdu son zéro du début : c’est « ${quote(suggestion)} »`,
    action: (finding) => `Remettez le zéro${like(finding)} ; à l’avenir, ${AS_TEXT}`,
  },
  'excel-damage/decimals': {
    title: 'Code devenu nombre',
    message: ({ value }) => `« ${quote(value)} » est un code écrit comme un nombre à virgule`,
    action: (finding) => `Retirez les décimales${like(finding)} ; à l’avenir, ${AS_TEXT}`,
  },
  'excel-damage/serial-date': {
    title: 'Date en numéro',
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `« ${quote(value)} » est sans doute une date, affichée par le tableur comme un numéro de jour`
        : `« ${quote(value)} » est sans doute une date, affichée par le tableur comme un numéro de jour : « ${quote(suggestion)} »`,
    action: () =>
      'Mettez la colonne au format Date dans le tableur, vérifiez une date que vous connaissez, puis exportez à nouveau',
  },
  'excel-damage/month-code': {
    title: 'Code changé en date',
    message: ({ value }) => `« ${quote(value)} » est un code que le tableur a pris pour une date`,
    action: () => fromSource,
  },
} satisfies FindingTexts;
