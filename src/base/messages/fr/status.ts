import type { Param } from '../../finding.ts';
import type { NoteTexts } from '../notes.ts';
import { pairs, say } from '../say.ts';

const s = (count: Param | undefined): string => (Number(count) > 1 ? 's' : '');
const day = (value: Param | undefined): string => say(value).split('-').reverse().join('/');
const COVERAGES: Readonly<Record<string, string>> = {
  uncovered: 'rien n’y répond',
  started: 'le jeu de données n’est pas encore publié',
  covered: 'le jeu de données publié n’est plus à jour',
  elsewhere: 'la dernière déclaration date',
};

/** Facts of the action plan. */
export const status = {
  'status-no-authority': () => 'La collectivité n’est pas décrite dans odc.yml',
  'status-no-dpo': () =>
    'Aucun délégué à la protection des données n’est indiqué (RGPD, art.\u00a037)',
  'status-no-lead': () => 'Aucun chef de projet n’est désigné',
  'status-no-objective': () => 'Aucun objectif n’est fixé',
  'status-no-framing': () => 'La note de cadrage (cadrage.md) n’est pas écrite',
  'status-no-staff': () => 'L’effectif n’est pas indiqué\u00a0: des obligations en dépendent',
  'status-no-inventory': () => 'Les fichiers n’ont pas été recensés',
  'status-waiting': ({ tables, count, date }) =>
    `${say(tables)} table${s(tables)} recensée${s(tables)} le ${day(date)}, ${say(count)} attend${Number(count) > 1 ? 'ent' : ''} une décision`,
  'status-waiting-owners': ({ owners, counts }) =>
    `En attente\u00a0: ${pairs(owners, counts, 'sans direction')}`,
  'status-new-files': ({ count }) =>
    `${say(count)} fichier${s(count)} de données apparu${s(count)} depuis l’inventaire`,
  'status-undecided': ({ count }) =>
    `${say(count)} décision${s(count)} reste${Number(count) > 1 ? 'nt' : ''} à prendre`,
  'status-unlisted': ({ count }) =>
    `${say(count)} fichier${s(count)} de données sans décision dans les dossiers de l’inventaire`,
  'status-no-dataset': () => 'Aucun jeu de données dans odc.yml',
  'status-share-standard': ({ done, count }) =>
    `${say(done)} jeu${Number(done) > 1 ? 'x' : ''} de données sur ${say(count)} en forme et décrit${s(done)}`,
  'status-share-published': ({ done, count }) =>
    `${say(done)} jeu${Number(done) > 1 ? 'x' : ''} de données sur ${say(count)} publié${s(done)} et à jour`,
  'status-late-count': ({ count }) =>
    `${say(count)} jeu${Number(count) > 1 ? 'x' : ''} de données en retard sur ${Number(count) > 1 ? 'leur' : 'son'} rythme`,
  'status-no-owner': () => 'Aucune direction n’en est chargée (directorate)',
  'status-file-missing': ({ path }) => `Le fichier ${say(path)} n’existe pas`,
  'status-closed': ({ who, when }) => `Décidé de ne pas ouvrir (${say(who)}, ${day(when)})`,
  'status-to-decide': () => 'La décision d’ouvrir est à prendre',
  'status-no-decision': () => 'Aucune décision d’ouvrir n’est enregistrée',
  'status-no-anonymisation': () => 'À anonymiser avant d’ouvrir\u00a0: aucun plan d’anonymisation',
  'status-personal-data': () => 'La dernière production a trouvé des données personnelles',
  'status-invalid': () => 'La dernière production n’était pas conforme au schéma',
  'status-no-schema': () => 'Aucun schéma n’est choisi',
  'status-no-licence': () => 'Aucune licence n’est choisie',
  'status-no-description': () => 'La description manque',
  'status-no-frequency': () => 'Le rythme de mise à jour n’est pas indiqué',
  'status-unchecked': () => 'Le fichier n’a pas encore été vérifié par une production',
  'status-not-built': () => 'À produire',
  'status-source-changed': () => 'Le fichier source a changé depuis la production',
  'status-held-comparison': () =>
    'La production s’écarte trop de la version précédente\u00a0: à voir et à accepter',
  'status-uncertified': () => 'La provenance n’est pas certifiée',
  'status-not-published': () => 'À publier',
  'status-published-differs': () => 'Ce qui est publié n’est pas la dernière production',
  'status-late': ({ days, next }) =>
    `En retard de ${say(days)} jour${s(days)} (mise à jour attendue le ${day(next)})`,
  'status-no-rhythm': () => 'Publié sans rythme de mise à jour',
  'status-uncovered': ({ fr }) => `Obligation sans jeu de données\u00a0: ${say(fr)}`,
  'status-duty-late': ({ fr, coverage }) =>
    `${say(fr)}\u00a0: ${COVERAGES[say(coverage)] ?? 'en retard'}`,
  'status-follow': () =>
    'Voir les téléchargements, les réutilisations et les questions des usagers',
} satisfies NoteTexts;
