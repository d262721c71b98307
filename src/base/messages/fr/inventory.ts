import type { Param } from '../../finding.ts';
import { et } from '../lists.ts';
import type { NoteTexts } from '../notes.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';

const SHOWN = 5;

/** At most five names, and how many more. */
function names(param: Param | undefined): string {
  const all = Array.isArray(param) ? param.map(String) : [say(param)];
  const shown = all.slice(0, SHOWN).map((name) => `«\u00a0${quote(name)}\u00a0»`);
  const more = all.length - shown.length;
  return et(more > 0 ? [...shown, `${more} autre${more > 1 ? 's' : ''}`] : shown);
}

const isMany = (param: Param | undefined): boolean => Array.isArray(param) && param.length > 1;

/** Why the inventory proposes what it proposes. */
export const inventory = {
  'inventory-no-rows': () => 'La table n’a aucune ligne',
  'inventory-hidden-sheet': () =>
    'La feuille est masquée dans son classeur : regardez d’abord ce qu’elle contient',
  'inventory-unfinished': () =>
    'Son nom parle d’un brouillon ou d’un document de travail : ce qui n’est pas achevé n’est pas communicable (CRPA L. 311-2)',
  'inventory-whole-secret': ({ restriction, article }) =>
    `Son nom et ses colonnes relèvent d’un secret : ${say(restriction)} (${say(article)})`,
  'inventory-about-people': ({ topic }) =>
    `Le sujet (${say(topic)}) concerne des personnes : seul un comptage pourrait être ouvert`,
  'inventory-personal-columns': ({ columns }) =>
    isMany(columns)
      ? `Les colonnes ${names(columns)} semblent contenir des données personnelles`
      : `La colonne ${names(columns)} semble contenir des données personnelles`,
  'inventory-sensitive': ({ columns }) =>
    `Des données sensibles (RGPD, articles 9 et 10) ou un numéro de sécurité sociale semblent présents : ${names(columns)}`,
  'inventory-ask-dpo': () => 'L’avis du délégué à la protection des données est à recueillir',
  'inventory-exemption': ({ point }) =>
    `Le ${say(point)}° de l’article D. 312-1-3 du CRPA permet peut-être de garder des noms : à vérifier`,
  'inventory-check-restrictions': ({ restrictions }) =>
    `Des mots font penser à un secret ou à des droits de tiers : ${et(Array.isArray(restrictions) ? restrictions.map(String) : [])}`,
  'inventory-unknown-topic': () =>
    'Rien ne dit de quoi parle la table : une personne doit l’instruire',
  'inventory-topic-by-schema': ({ topic }) => `Ses colonnes sont celles de : ${say(topic)}`,
  'inventory-topic-by-name': ({ topic }) => `Son nom parle de : ${say(topic)}`,
  'inventory-topic-by-words': ({ topic }) =>
    `Son dossier ou ses colonnes font penser à : ${say(topic)} ; à confirmer`,
  'inventory-follows-schema': ({ schema }) => `Elle suit un schéma national : ${say(schema)}`,
  'inventory-compulsory': ({ text }) => `Un texte demande sa publication : ${say(text)}`,
  'inventory-maybe-compulsory': ({ text }) =>
    `Un texte demande peut-être sa publication, selon la collectivité : ${say(text)}`,
  'inventory-recommended': () =>
    'Le socle commun des données locales recommande de l’ouvrir, sans obligation',
  'inventory-nothing-found': () =>
    'L’outil n’a rien trouvé qui s’y oppose ; ce n’est pas un feu vert : une personne décide',
  'inventory-reference-shown': () => 'les autres sont masquées',
  'inventory-reference-no-copy': () => 'l’autre porte le nom d’une copie',
  'inventory-reference-follows-schema': () => 'elle suit un schéma national',
  'inventory-reference-fuller': () => 'elle est la plus complète',
  'inventory-reference-more-columns': () => 'elle a le plus de colonnes',
  'inventory-reference-latest': () => 'elle est la plus récente',
  'inventory-reference-first': () => 'rien ne les distingue : la première trouvée',
} satisfies NoteTexts;
