import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of identifiers. */
export const identifierDamages = {
  'repair/ID-TEXT-MARKER': () =>
    'signe ajouté pour que le tableur garde le code tel quel : il ne fait pas partie de la valeur',
  'repair/ID-SCI-EXACT': () =>
    'numéro écrit en puissance de dix, tous ses chiffres présents et ses clés justes',
  'repair/ID-SCI-EXACT/final-zero': () =>
    'numéro écrit en puissance de dix : son dernier chiffre, absent, ne peut être qu’un zéro, et les clés sont justes',
  'repair/ID-SCI-LOSSY': () =>
    'numéro arrondi par le tableur : ses derniers chiffres sont perdus, et deux valeurs égales ne désignent pas le même organisme',
  'repair/ID-SCI-LOSSY/action': () =>
    'Reprenez les numéros dans le logiciel d’origine, la colonne étant au format Texte',
  'repair/ID-ROUNDED': () =>
    'SIRET finissant par 00000 : aucun établissement n’a ce numéro, c’est un SIRET arrondi',
  'repair/ID-ROUNDED/action': () =>
    'Reprenez les numéros dans le logiciel d’origine, la colonne étant au format Texte',
  'repair/ID-ROUNDED/siren': () => 'SIREN arrondi : ses derniers chiffres sont devenus des zéros',
  'repair/ID-FLOAT': () =>
    'code écrit comme un nombre à virgule : les zéros après la virgule n’en font pas partie',
  'repair/ID-LABEL': () => 'nom du code écrit devant le code, qui est juste',
  'repair/ID-SPACES': () => 'séparateurs dans le code : sans eux, il est juste',
  'repair/ID-CASE': () => 'lettres minuscules : ce code s’écrit en majuscules, et existe',
  'repair/ID-LEADING-ZERO': () => 'zéro du début perdu : une seule commune a ce code',
  'repair/ID-LEADING-ZERO/unproved': () =>
    'zéro du début sans doute perdu : avec lui le code est juste, mais un autre chiffre peut manquer',
  'repair/ID-TRUNCATED': () =>
    'code trop court, et un zéro au début ne le rend pas juste : un autre chiffre est perdu',
  'repair/ID-TRUNCATED/action': () => 'Retrouvez le code entier dans le logiciel d’origine',
  'repair/ID-SIREN': () => 'SIREN au lieu d’un SIRET : l’établissement n’est pas connu',
  'repair/ID-SIREN/action': () =>
    'Cherchez le SIRET de l’établissement sur annuaire-entreprises.data.gouv.fr',
  'repair/ID-VAT': () => 'numéro de TVA au lieu d’un SIRET : l’établissement n’est pas connu',
  'repair/ID-VAT/action': () =>
    'Cherchez le SIRET de l’établissement sur annuaire-entreprises.data.gouv.fr',
  'repair/ID-VAT/siren': () => 'numéro de TVA au lieu d’un SIREN',
  'repair/ID-RNA-NO-W': () =>
    'numéro d’association sans son W : les neuf chiffres ne sont pas un SIREN',
  'repair/ID-WRONG-KIND': () => 'identifiant d’une autre sorte que celle attendue',
  'repair/ID-WRONG-KIND/action': () =>
    'Donnez l’identifiant attendu, ou déplacez celui-ci dans sa colonne',
  'repair/ID-WRONG-KIND/siret': () =>
    'SIRET au lieu de l’identifiant attendu : ses neuf premiers chiffres sont le SIREN',
  'repair/ID-WRONG-KIND/siren': () => 'SIREN au lieu de l’identifiant attendu',
  'repair/ID-WRONG-KIND/rna': () => 'numéro d’association (RNA) au lieu de l’identifiant attendu',
  'repair/ID-POSTCODE-AS-INSEE': () => 'code postal au lieu du code INSEE de la commune',
  'repair/ID-POSTCODE-AS-INSEE/action': () =>
    'Remplacez-le par le code INSEE de la commune, d’après son nom',
  'repair/ID-POSTCODE-AS-INSEE/same': () =>
    'code INSEE égal au code postal de la ligne, qui n’est pas celui de cette commune : sans doute un code postal',
  'repair/ID-OBSOLETE': ({ name, successor }) =>
    `ancien code de commune, aujourd’hui ${say(name)} (${say(successor)})`,
  'repair/ID-OBSOLETE/action': () =>
    'Dites si la donnée parle de la commune d’alors ou de celle d’aujourd’hui ; l’historique est sur insee.fr',
  'repair/ID-OBSOLETE/corsica': ({ name, successor }) =>
    `code corse d’avant 1976, aujourd’hui ${say(name)} (${say(successor)})`,
  'repair/ID-PLACEHOLDER': () => 'mot écrit à la place d’un numéro',
  'repair/ID-PLACEHOLDER/action': () =>
    'Donnez le numéro, ou laissez la cellule vide si elle peut l’être',
  'repair/ID-PLACEHOLDER/digits': () => 'suite du même chiffre : un numéro de remplissage',
  'repair/ID-PLACEHOLDER/masked': () => 'numéro dont des chiffres sont cachés',
  'repair/ID-FORMAT': ({ plain }) =>
    `identifiant écrit avec des signes ou des minuscules que le schéma refuse ; il attend ${say(plain)}`,
  'repair/ID-FORMAT/action': () =>
    'Demandez à qui gère l’identifiant comment il s’écrit : d’autres fichiers le citent',
  'repair/BAL-CLE': () =>
    'clé d’adresse à mettre en forme : numéro sur cinq chiffres et minuscules, d’accord avec les autres colonnes',
  'repair/BAL-CLE/differs': () =>
    'clé d’adresse en désaccord avec le numéro, le suffixe ou la commune de la ligne',
  'repair/BAL-CLE/action': () => 'Corrigez la clé ou les autres colonnes de la ligne',
  'repair/BAL-PIPE': () => 'barres « | » en trop dans la liste de parcelles',
  'repair/BAL-PARCELLE': () => 'parcelle qui n’a pas ses quatorze caractères',
  'repair/BAL-PARCELLE/action': () =>
    'Écrivez commune, préfixe, section et numéro, comme dans 31555000AB0001',
  'repair/COL-MIXED': () => 'valeur qui semble appartenir à une autre colonne',
  'repair/COL-MIXED/action': () =>
    'Vérifiez si la ligne est décalée, et remettez la valeur dans sa colonne',
  'repair/COL-MIXED/rna': () => 'numéro d’association (RNA) dans une colonne qui n’en attend pas',
  'repair/COL-MIXED/siret': () => 'SIRET dans une colonne qui n’en attend pas',
  'repair/COL-MIXED/email': () => 'adresse électronique dans une colonne qui n’en attend pas',
  'repair/COL-MIXED/url': () => 'adresse de page dans une colonne qui n’en attend pas',
  'repair/COL-MIXED/date': () => 'date dans une colonne qui n’en attend pas',
  'repair/COL-MIXED/phone': () => 'numéro de téléphone dans une colonne qui n’en attend pas',
} satisfies NoteTexts;
