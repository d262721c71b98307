import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of phone numbers, e-mail and web addresses. */
export const contactDamages = {
  'repair/TEL-PREFIX': () => 'zéro du début perdu : neuf chiffres d’un numéro français',
  'repair/TEL-TRUNK': () => 'zéro entre parenthèses, qui ne se compose pas après +33',
  'repair/TEL-SEPARATORS': () => 'séparateurs que le schéma refuse',
  'repair/TEL-INTERNATIONAL': () =>
    'numéro national ou international : le schéma attend l’autre forme',
  'repair/TEL-SEVERAL': () => 'plusieurs numéros dans une cellule',
  'repair/TEL-SEVERAL/action': () =>
    'Gardez un numéro, ou ajoutez une colonne si le schéma le permet',
  'repair/TEL-LENGTH': ({ digits }) => `numéro trop court ou trop long (${say(digits)} chiffres)`,
  'repair/TEL-LENGTH/action': () => 'Vérifiez le numéro auprès de son titulaire',
  'repair/EMAIL-OBFUSCATED': () =>
    'adresse électronique déguisée, avec (at) ou arobase en toutes lettres',
  'repair/EMAIL-NAME': () => 'nom ou signes autour de l’adresse électronique',
  'repair/EMAIL-SEVERAL': () => 'plusieurs adresses électroniques dans une cellule',
  'repair/EMAIL-SEVERAL/action': () => 'Gardez une seule adresse',
  'repair/EMAIL-INVALID': () => 'adresse électronique mal formée',
  'repair/EMAIL-INVALID/action': () => 'Corrigez l’adresse, comme dans mairie@example.org',
  'repair/EMAIL-INVALID/comma': () => 'virgule à la place d’un point dans l’adresse électronique',
  'repair/EMAIL-INVALID/space': () => 'espace dans l’adresse électronique',
  'repair/URL-SCHEME': () => 'adresse de page sans http:// ou https://',
  'repair/URL-SCHEME/action': () => 'Ouvrez l’adresse pour choisir, puis acceptez',
  'repair/URL-SCHEME/mistyped': () => 'début de l’adresse de page mal tapé',
  'repair/URL-SCHEME/reading-https': () => 'adresse en https://',
  'repair/URL-SCHEME/reading-http': () => 'adresse en http://',
  'repair/URL-SEVERAL': () => 'plusieurs adresses de page dans une cellule',
  'repair/URL-SEVERAL/action': () => 'Gardez une seule adresse',
  'repair/URL-INVALID': () => 'adresse de page mal formée',
  'repair/URL-INVALID/action': () => 'Copiez l’adresse depuis la barre du navigateur',
} satisfies NoteTexts;
