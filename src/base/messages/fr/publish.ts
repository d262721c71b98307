import type { Param } from '../../finding.ts';
import { et } from '../lists.ts';
import type { NoteTexts } from '../notes.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';

const list = (names: Param | undefined): string =>
  et((Array.isArray(names) ? names : [names]).map((name) => `«\u00a0${quote(name)}\u00a0»`));

const endings = (names: Param | undefined): string =>
  et((Array.isArray(names) ? names : [names]).map((name) => `.${name}`));

const FIELDS: Readonly<Record<string, string>> = {
  title: 'le titre',
  description: 'la description',
  acronym: 'le sigle',
  'resource-title': 'le titre d’un fichier',
  'resource-description': 'la description d’un fichier',
};
const UNCHECKED: Readonly<Record<string, string>> = {
  validation: 'Rien ne dit que la conformité des données a été vérifiée',
  privacy: 'Rien ne dit que les données personnelles ont été cherchées',
  licence: 'Rien ne dit que la licence a été vérifiée',
  metadata: 'Rien ne dit que la description a été vérifiée',
  provenance: 'Rien ne dit d’où viennent les données',
};
const AGAIN = 'Corrigez, puis relancez odc build';

/** Why a publication is held, or what has to be known of it. */
export const publish = {
  'publish/unchecked': ({ check }) => UNCHECKED[say(check)] ?? '',
  'publish/unchecked/action': () => 'Relancez odc build --force',
  'publish/validation-held': () => 'Les données ne sont pas conformes',
  'publish/validation-held/action': () => AGAIN,
  'publish/privacy-held': ({ path }) =>
    `${say(path) || 'Un fichier'} contient des données personnelles que personne n’a accepté de publier`,
  'publish/privacy-held/action': () => AGAIN,
  'publish/licence-held': () => 'La licence ne convient pas',
  'publish/licence-held/action': () => 'odc license check dit pourquoi',
  'publish/metadata-held': () => 'La description est incomplète',
  'publish/metadata-held/action': () => 'odc metadata dit ce qui manque',
  'publish/provenance-held': () => 'Personne ne certifie l’origine des données',
  'publish/provenance-held/action': () => 'Ajoutez certifiedBy et certifiedOn sous provenance',
  'publish/comparison-held': () => 'Les données diffèrent trop de la version publiée',
  'publish/comparison-held/action': () => 'odc build dit en quoi, et comment l’accepter',
  'publish/changed-since-build': ({ path }) =>
    `${say(path)} a été modifié depuis odc build\u00a0: ce n’est plus ce qui a été vérifié`,
  'publish/changed-since-build/action': () => 'Relancez odc build --force',
  'publish/restricted': () => 'odc.yml dit que l’accès à ce jeu est restreint',
  'publish/restricted/action': () =>
    'Il ne se publie pas tel quel\u00a0: voyez access dans odc.yml',
  'publish/too-long': ({ field, most }) =>
    `${sentence(FIELDS[say(field)] ?? say(field))} dépasse ${say(most)} caractères, le plus que prend la plateforme`,
  'publish/too-long/action': () => AGAIN,
  'publish/empty': ({ field }) => `${sentence(FIELDS[say(field)] ?? say(field))} est vide`,
  'publish/empty/action': () => AGAIN,
  'publish/licence-unknown': ({ licence }) =>
    `La plateforme ne connaît pas la licence «\u00a0${say(licence)}\u00a0»\u00a0: elle publierait sans licence`,
  'publish/licence-unknown/action': () => 'Choisissez lov2 ou odc-odbl (odc license choose)',
  'publish/frequency-unknown': ({ frequency }) =>
    `La plateforme ne connaît pas le rythme «\u00a0${say(frequency)}\u00a0»`,
  'publish/frequency-unknown/action': () => AGAIN,
  'publish/keyword-short': ({ keywords }) =>
    `Mots-clés de moins de trois lettres, laissés de côté\u00a0: ${list(keywords)}`,
  'publish/zone-unknown': ({ zone }) =>
    `La plateforme ne connaît pas le territoire ${say(zone)}\u00a0: seule la granularité est publiée`,
  'publish/extension-left': ({ paths, extensions }) =>
    `La plateforme ne prend pas les fichiers ${endings(extensions)}\u00a0: ${say(paths)} ${Array.isArray(paths) && paths.length > 1 ? 'ne seront pas envoyés' : 'ne sera pas envoyé'}`,
  'publish/extension': ({ paths, extensions }) =>
    `La plateforme ne prend pas les fichiers ${endings(extensions)}\u00a0: il ne reste rien à envoyer (${say(paths)})`,
  'publish/extension/action': () =>
    'Ajoutez un format qu’elle prend (csv) à build.formats dans odc.yml',
  'publish/no-preview': ({ path, megabytes }) =>
    `${say(path)} dépasse ${say(megabytes).replace('.', ',')} Mo\u00a0: la plateforme le publie, sans aperçu`,
  'publish/header-too-long': ({ path, columns, most }) =>
    `${say(path)}\u00a0: pas d’aperçu, des noms de colonnes dépassent ${say(most)} octets\u00a0: ${list(columns)}`,
  'publish/no-organization': () => 'Le compte de cette clé n’est membre d’aucune organisation',
  'publish/no-organization/action': () =>
    'Créez celle de la collectivité sur la plateforme, ou demandez à la rejoindre\u00a0: un jeu n’appartient pas à une personne',
  'publish/which-organization': ({ organizations }) =>
    `Rien ne dit pour quelle organisation publier\u00a0: ${list(organizations)}`,
  'publish/which-organization/action': () =>
    'Nommez-la dans odc.yml\u00a0: publish, datagouv, organization',
  'publish/not-member': ({ organization }) =>
    `Le compte de cette clé n’est pas membre de «\u00a0${say(organization)}\u00a0»`,
  'publish/not-member/action': () => 'Demandez à rejoindre l’organisation, ou corrigez odc.yml',
  'publish/no-right': () => 'Cette clé n’a pas le droit de modifier ce jeu',
  'publish/no-right/action': () =>
    'Demandez à un administrateur de l’organisation le rôle d’éditeur',
  'publish/ambiguous': ({ pages }) =>
    `Plusieurs jeux de la plateforme portent la marque de celui-ci\u00a0: ${say(pages)}`,
  'publish/ambiguous/action': () =>
    'Supprimez celui qui est de trop sur la plateforme, puis relancez',
  'publish/lost': () => 'Le jeu publié n’est plus sur la plateforme, ou cette clé ne le voit pas',
  'publish/lost/action': () =>
    'Vérifiez la clé\u00a0; s’il a bien été supprimé, retirez-le de odc.lock.json pour en créer un autre',
  'publish/deleted': ({ page }) => `Le jeu a été supprimé sur la plateforme\u00a0: ${say(page)}`,
  'publish/deleted/action': () =>
    'Restaurez-le sur la plateforme, ou retirez-le de odc.lock.json pour en créer un autre',
  'publish/name-taken': ({ page }) =>
    `Un autre jeu porte déjà ce nom sur la plateforme\u00a0: ${say(page)}`,
  'publish/name-taken/action': () =>
    'Changez l’identifiant du jeu dans odc.yml, ou demandez à ceux qui tiennent l’autre de le renommer',
  'publish/archived': ({ page }) => `Le jeu est archivé sur la plateforme\u00a0: ${say(page)}`,
  'publish/archived/action': () => 'Désarchivez-le sur la plateforme, puis relancez',
  'publish/harvested': ({ page }) =>
    `Le jeu est moissonné\u00a0: le prochain moissonnage effacerait ce qui serait publié (${say(page)})`,
  'publish/harvested/action': () =>
    'Publiez à la source moissonnée, ou retirez ce jeu du moissonnage',
} satisfies NoteTexts;

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
