import type { NoteTexts } from '../../../notes.ts';

/** Damages of texts. */
export const textDamages = {
  'repair/SEC-FORMULA': () => 'formule, exécutée à l’ouverture dans un tableur',
  'repair/SEC-FORMULA/action': () => 'Remplacez-la par son résultat ; n’ajoutez pas d’apostrophe',
  'repair/SEC-FORMULA/external': () => 'formule qui appelle un site ou un programme à l’ouverture',
  'repair/SEC-SCRIPT': () => 'code exécuté par un navigateur',
  'repair/SEC-SCRIPT/action': () => 'Supprimez-le et cherchez d’où il vient avant de publier',
  'repair/TXT-HTML': () => 'balises HTML dans le texte',
  'repair/TXT-HTML/action': () => 'Exportez le texte sans mise en forme',
  'repair/TXT-HTML-ENTITY': () => 'caractères écrits en entités HTML',
  'repair/TXT-HTML-ENTITY/twice': () => 'entités HTML encodées deux fois',
  'repair/TXT-HTML-ENTITY/twice/action': () => 'Exportez le texte sans mise en forme',
  'repair/ENC-LOSSY': () => 'caractère perdu (�) dans un encodage antérieur',
  'repair/ENC-LOSSY/action': () => 'Refaites l’export en UTF-8 : la lettre ne peut être devinée',
  'repair/TXT-CASE': () => 'nom tout en majuscules : ses accents ne peuvent être devinés',
  'repair/TXT-CASE/action': () => 'Écrivez-le en minuscules accentuées',
  'repair/TXT-UNDERSCORE': () => 'tirets bas à la place des espaces',
  'repair/TXT-DASH': () => 'tiret à la place d’un trait d’union',
  'repair/TXT-ABBREVIATION': () => 'type de voie abrégé',
} satisfies NoteTexts;
