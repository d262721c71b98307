import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of figures. */
export const numberDamages = {
  'repair/NUM-FRENCH': () =>
    'nombre écrit avec une virgule décimale, ou un signe moins typographique : ses chiffres ne changent pas',
  'repair/NUM-FRENCH/bounded': () =>
    'nombre à virgule : lu comme des milliers, il sortirait des bornes',
  'repair/NUM-GROUPING': () => 'espaces entre les milliers',
  'repair/NUM-DOT-GROUPS': () => 'points entre les milliers, que la virgule ou leur nombre prouve',
  'repair/NUM-ENGLISH': () => 'virgules entre les milliers, que le point ou leur nombre prouve',
  'repair/NUM-DOT-THOUSANDS': () =>
    'point qui sépare peut-être les milliers : la colonne écrit ses décimales avec une virgule',
  'repair/NUM-DOT-THOUSANDS/action': () =>
    'La valeur serait mille fois plus grande : vérifiez-en une, puis acceptez',
  'repair/NUM-COMMA-THOUSANDS': () => 'virgule entre les milliers, comme ailleurs dans la colonne',
  'repair/NUM-COMMA-THOUSANDS/action': () =>
    'La valeur serait mille fois plus grande que si la virgule est décimale : vérifiez-en une',
  'repair/NUM-AMBIGUOUS': ({ decimal, thousand }) =>
    `nombre à deux lectures : ${say(decimal)} ou ${say(thousand)}`,
  'repair/NUM-AMBIGUOUS/action': () => 'Écrivez le nombre sans séparateur de milliers',
  'repair/NUM-CURRENCY': () => 'signe ou nom de l’euro à côté du nombre',
  'repair/NUM-CURRENCY/tax': () => 'mention HT ou TTC à côté du nombre : elle serait perdue',
  'repair/NUM-CURRENCY/other': () => 'montant dans une autre monnaie que l’euro',
  'repair/NUM-CURRENCY/two-readings': () => 'montant à deux lectures, décimale ou milliers',
  'repair/NUM-CURRENCY/action': () => 'Écrivez le montant en euros, sans séparateur de milliers',
  'repair/NUM-MULTIPLE': () => 'nombre en milliers, millions ou milliards : multiplié',
  'repair/NUM-UNIT': ({ unit }) => `unité (${say(unit)}) à côté du nombre`,
  'repair/NUM-UNIT/action': () => 'N’acceptez que si c’est l’unité de la colonne',
  'repair/NUM-UNIT/two-readings': () =>
    'nombre à deux lectures, décimale ou milliers, suivi d’une unité',
  'repair/NUM-UNIT/two-readings/action': () =>
    'Écrivez le nombre sans unité ni séparateur de milliers',
  'repair/NUM-SCALE': () => 'puissance de mille kilowatts ou plus : sans doute des watts',
  'repair/NUM-SCALE/action': () => 'Vérifiez l’unité, puis donnez la puissance en kilowatts',
  'repair/NUM-PERCENT': () => 'pourcentage dans une colonne de 0 à 1 : divisé par cent',
  'repair/NUM-PERCENT/sign': () => 'signe % à côté du nombre',
  'repair/NUM-PERCENT/unsigned': () =>
    'nombre au-delà de 1 dans une colonne de 0 à 1 : peut-être un pourcentage',
  'repair/NUM-PERCENT/action': () => 'Écrivez la part en nombre de 0 à 1, comme 0.75',
  'repair/NUM-ACCOUNTING': () => 'nombre négatif à la manière des comptables',
  'repair/INT-FLOAT': () => 'nombre entier écrit avec des décimales nulles',
  'repair/INT-FLOAT/decimals': () => 'nombre à décimales où un nombre entier est attendu',
  'repair/INT-FLOAT/action': () => 'Donnez un nombre entier : il ne serait arrondi que par vous',
  'repair/NUM-LEADING-ZERO': () => 'zéros au début d’un nombre entier',
  'repair/CELL-FORMULA-ERROR': () => 'erreur du tableur au lieu d’une valeur',
  'repair/CELL-FORMULA-ERROR/action': () =>
    'Dans le tableur, corrigez la formule ou élargissez la colonne, puis exportez à nouveau',
  'repair/CELL-FORMULA-ERROR/not-available': () =>
    '#N/A du tableur, qui veut dire « pas de valeur » : la cellule serait vidée',
  'repair/NUM-MASKED': () => 'nombre caché, sans doute pour protéger des personnes',
  'repair/NUM-MASKED/action': () =>
    'Laissez la cellule vide si elle peut l’être, et dites le seuil dans la description',
  'repair/NUM-OCR': () => 'lettre au milieu de chiffres (O pour 0, l pour 1)',
  'repair/NUM-OCR/action': () => 'Relisez le nombre dans le document d’origine',
  'repair/NUM-TEXT': () => 'mots où un nombre est attendu',
  'repair/NUM-TEXT/action': () => 'Écrivez un seul nombre, en chiffres',
  'repair/NUM-OUTLIER': () => 'montant plus de mille fois supérieur aux autres',
  'repair/NUM-OUTLIER/action': () =>
    'Vérifiez s’il est en centimes, ou fait de deux montants collés',
  'repair/NUM-OUTLIER/billion': () => 'montant de plus d’un milliard',
} satisfies NoteTexts;
