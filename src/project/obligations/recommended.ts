import type { AuthorityKind } from '../project.ts';
import type { Obligation } from './obligation.ts';

const SCDL = 'Socle commun des données locales (OpenDataFrance), sans force obligatoire';
const where = { fr: 'data.gouv.fr ou portail du territoire', en: 'data.gouv.fr or a local portal' };

function recommended(
  schema: string,
  fr: string,
  en: string,
  frequency: string,
  kinds?: readonly AuthorityKind[],
): Obligation {
  return {
    id: `scdl-${schema.replace(/^.*\/(schema-)?/, '')}`,
    level: 2,
    title: { fr, en },
    text: SCDL,
    ...(kinds === undefined ? {} : { kinds }),
    where,
    schemas: [schema],
    table: 'voluntary',
    frequency,
  };
}

/** Sets of data that no text names, whose columns are the same everywhere. */
export const RECOMMENDED: readonly Obligation[] = [
  recommended('scdl/catalogue', 'Catalogue des jeux de données', 'Catalogue of datasets', 'annual'),
  recommended('scdl/deliberations', 'Délibérations', 'Deliberations', 'punctual'),
  recommended(
    'scdl/subventions',
    'Subventions, y compris sous 23 000 €',
    'Grants, those under €23,000 included',
    'annual',
  ),
  recommended('scdl/budget', 'Budget', 'Budget', 'annual'),
  recommended('scdl/equipements', 'Équipements collectifs publics', 'Public facilities', 'annual'),
  recommended('scdl/prenoms', 'Prénoms des nouveau-nés', 'Given names of newborns', 'annual', [
    'commune',
  ]),
  recommended(
    'scdl/menus-collectifs',
    'Menus de la restauration collective',
    'Menus of public catering',
    'weekly',
    ['commune', 'epci', 'departement', 'region', 'syndicat'],
  ),
  recommended('scdl/plats-menus-collectifs', 'Plats des menus', 'Dishes of the menus', 'weekly', [
    'commune',
    'epci',
    'departement',
    'region',
    'syndicat',
  ]),
  recommended('etalab/schema-bal', 'Base adresse locale', 'Local address base', 'continuous', [
    'commune',
    'epci',
  ]),
  recommended('atlasante/schema-dae', 'Défibrillateurs', 'Defibrillators', 'punctual'),
  recommended('etalab/schema-irve-statique', 'Points de recharge', 'Charging points', 'punctual'),
  recommended(
    'etalab/schema-amenagements-cyclables',
    'Aménagements cyclables',
    'Cycling facilities',
    'annual',
  ),
];
