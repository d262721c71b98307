import type { AuthorityKind } from '../../project/project.ts';
import { bullets } from './french.ts';
import type { FramingSection } from './section.ts';

function neighbours(kind: AuthorityKind | undefined): string {
  return kind === 'commune' || kind === 'syndicat' || kind === undefined
    ? 'l’intercommunalité, le département ou un syndicat numérique, qui tiennent souvent une plateforme commune et un délégué à la protection des données partagé ;'
    : 'les autres collectivités du territoire, pour partager une plateforme, un délégué et des formations ;';
}

/** Who trains, who helps, who pays. */
export const support: FramingSection = {
  id: 'moyens',
  write: ({ answers: { authority } }) => `## 6. Se former et se faire aider

**Se former**, de la saisie à la publication :

${bullets([
  'les guides de l’État pour les producteurs de données : guides.data.gouv.fr ;',
  'les fiches et les schémas d’OpenDataFrance, l’association des collectivités qui ouvrent leurs données ;',
  'le CNFPT, pour les agents : données, protection des données personnelles, tableur ;',
  'le guide de la CNIL et de la CADA sur la publication en ligne et la réutilisation ;',
  'une demi-journée interne par direction : comment saisir une date, un code, une adresse.',
])}

**Se faire aider et financer** (dispositifs et calendriers à vérifier chaque année) :

${bullets([
  neighbours(authority.kind),
  'le centre de gestion, pour le délégué à la protection des données et l’archivage ;',
  'la mission nationale de la donnée (direction interministérielle du numérique) et l’équipe de data.gouv.fr, pour les questions et la publication ;',
  'l’Agence nationale de la cohésion des territoires et la préfecture, pour les appels à projets numériques ;',
  'la Banque des Territoires, pour l’ingénierie et l’investissement ;',
  'la région, qui gère les fonds européens.',
])}

Le coût est surtout du temps : quelques jours pour l’inventaire, puis une à deux journées par mois pour le chef de projet.`,
};
