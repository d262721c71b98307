import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of truth values and enumerations, marks of absence, constraints. */
export const valueDamages = {
  'repair/BOOL-OUI-NON': () => 'oui ou non écrit autrement que dans le schéma',
  'repair/BOOL-FR': () => 'vrai ou faux écrit autrement que dans le schéma',
  'repair/BOOL-LETTER': () => 'lettre pour oui ou non',
  'repair/BOOL-MARK': () => 'croix ou coche pour oui ; les cellules vides restent vides',
  'repair/BOOL-UNKNOWN': () => 'ni oui ni non',
  'repair/BOOL-UNKNOWN/action': ({ yes, no }) =>
    `Écrivez « ${say(yes)} » ou « ${say(no)} », ou laissez la cellule vide si elle peut l’être`,
  'repair/ENUM-NORMALISE': () => 'valeur permise, à la casse, aux accents ou aux espaces près',
  'repair/ENUM-SEPARATOR': () =>
    'plusieurs valeurs permises, avec un autre séparateur que celui du schéma',
  'repair/ENUM-SYNONYM': () => 'autre nom d’une valeur permise',
  'repair/ENUM-TYPO': () => 'valeur proche d’une seule des valeurs permises',
  'repair/ENUM-UNKNOWN': ({ count }) => `valeur qui n’est pas parmi les ${say(count)} permises`,
  'repair/ENUM-UNKNOWN/action': ({ allowed }) => `Choisissez parmi : ${say(allowed)}`,
  'repair/MISS-MARKER': () =>
    'marque d’absence où une valeur d’un type est attendue : la cellule est vidée',
  'repair/MISS-MARKER/sentence': () =>
    'mots qui disent l’absence : la cellule serait vidée, et ce qu’ils disent perdu',
  'repair/MISS-MARKER/zero': () =>
    'marque d’absence dans des nombres : elle veut peut-être dire zéro',
  'repair/MISS-MARKER/required': () => 'marque d’absence dans une colonne obligatoire',
  'repair/MISS-MARKER/action': () =>
    'Donnez la valeur ; écrivez 0 si c’est zéro, rien si elle est inconnue et que la cellule peut être vide',
  'repair/VAL-REQUIRED': () => 'cellule obligatoire vide',
  'repair/VAL-REQUIRED/action': () => 'Donnez la valeur',
  'repair/VAL-RANGE': () => 'valeur hors des bornes du schéma',
  'repair/VAL-RANGE/action': () => 'Vérifiez la valeur et son unité',
  'repair/VAL-RANGE/minimum': ({ bound }) => `valeur au-dessous du minimum (${say(bound)})`,
  'repair/VAL-RANGE/maximum': ({ bound }) => `valeur au-dessus du maximum (${say(bound)})`,
  'repair/VAL-LENGTH': () => 'texte trop court ou trop long pour le schéma',
  'repair/VAL-LENGTH/action': () => 'Récrivez le texte à la longueur attendue',
} satisfies NoteTexts;
