import { say } from '../say.ts';
import type { FindingTexts } from '../text.ts';
import { identifiers } from './privacy/identifiers.ts';
import { persons } from './privacy/persons.ts';
import { quasi } from './privacy/quasi.ts';
import { special } from './privacy/special.ts';

/** The nine points of CRPA art. D. 312-1-3, in order: what may be published as it is. */
const EXEMPTIONS: readonly string[] = [
  'organisation de l’administration (organigrammes, annuaires)',
  'vie économique, associative et culturelle',
  'professions et activités réglementées',
  'résultats d’examens et de concours, enseignement et recherche',
  'activités sportives',
  'vie politique (répertoire des élus)',
  'activités touristiques',
  'urbanisme, occupation du domaine public, formalités de protection des données',
  'archives',
];

/** Personal data, by category (`personal-data/nir`). The sentence depends on the reason. */
export const privacy = {
  'personal-data': {
    title: 'Donnée personnelle possible',
    message: () => 'La colonne peut contenir des données personnelles',
    action: () => 'Vérifiez la colonne avant publication',
    explain: {
      cause:
        'Une administration ne publie de données personnelles qu’après les avoir rendues anonymes, sauf loi contraire, accord de la personne, ou liste de l’article D. 312-1-3 (CRPA, L. 312-1-2).',
      example: 'Des numéros de téléphone d’habitants dans une liste de demandes.',
      remedy:
        'Supprimez ou généralisez la colonne (odc anonymize), ou acceptez le constat avec son fondement : odc validate --accept-privacy COLONNE --reason --ground.',
    },
  },
  'personal-data/exemption': {
    title: 'Exception légale possible',
    message: ({ params }) =>
      params.brief === true
        ? `Exception possible : CRPA, article D. 312-1-3, ${say(params.point)}°, à vérifier`
        : `Peut-être permis par le CRPA, article D. 312-1-3, ${say(params.point)}°, ${EXEMPTIONS[Number(params.point) - 1] ?? ''}, sous réserve des articles L. 311-5 et L. 311-6 : à vérifier`,
    action: () => 'Lisez ce point avant de vous en servir',
    explain: {
      cause:
        'L’article D. 312-1-3 du CRPA permet de publier certaines données personnelles sans les rendre anonymes, sous réserve de la vie privée et des secrets protégés.',
      example: 'L’annuaire des services d’une mairie (1°).',
      remedy: 'Lisez le point cité, puis notez votre décision avec son fondement.',
    },
  },
  ...identifiers,
  ...persons,
  ...quasi,
  ...special,
} satisfies FindingTexts;
