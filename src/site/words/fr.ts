import { pages } from './pages-fr.ts';
import type { Words } from './words.ts';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
let format: Intl.NumberFormat | undefined;

function number(value: number): string {
  format ??= new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
  return format.format(value);
}

function date(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return `${day === '01' ? '1er' : String(Number(day))} ${name} ${year}`;
}

function some(count: number, one: string, many: string): string {
  return `${number(count)} ${count < 2 ? one : many}`;
}

/** `de montant` or `d’effectif`. */
function of(name: string): string {
  return /^[aeiouyhàâéèêëîïôœùû]/i.test(name) ? `d’${name}` : `de ${name}`;
}

export const fr: Words = {
  lang: 'fr',
  months: MONTHS,
  number,
  compact: (value) => {
    if (Math.abs(value) >= 1e9) return `${number(value / 1e9)} Md`;
    if (Math.abs(value) >= 1e6) return `${number(value / 1e6)} M`;
    return Math.abs(value) >= 1e4 ? `${number(value / 1e3)} k` : number(value);
  },
  date,
  bytes: (size) => {
    if (size >= 1e9) return `${number(Math.round(size / 1e7) / 100)} Go`;
    if (size >= 1e6) return `${number(Math.round(size / 1e5) / 10)} Mo`;
    return size >= 1e3 ? `${number(Math.round(size / 1e3))} ko` : some(size, 'octet', 'octets');
  },
  rows: (count) => some(count, 'ligne', 'lignes'),
  datasets: (count) => some(count, 'jeu de données', 'jeux de données'),
  files: (count) => some(count, 'fichier', 'fichiers'),
  chartTitle: (subject) => {
    switch (subject.says) {
      case 'count-by-category':
        return `Nombre de lignes par « ${subject.category} »`;
      case 'sum-by-category':
        return `Total ${of(`« ${subject.amount} »`)} par « ${subject.category} »`;
      case 'count-by-period':
        return `Nombre de lignes par ${subject.period === 'year' ? 'année' : 'mois'}`;
      case 'sum-by-period':
        return `Total ${of(`« ${subject.amount} »`)} par ${subject.period === 'year' ? 'année' : 'mois'}`;
    }
  },
  firstOf: (shown, all) => `${number(shown)} premiers sur ${number(all)}`,
  highest: (label, value) => `Le plus élevé : ${label}, ${value}.`,
  figures: 'Les chiffres de ce graphique',
  label: 'Intitulé',
  value: 'Valeur',

  siteTitle: (authority) => `Données ouvertes — ${authority}`,
  skip: 'Aller au contenu',
  menu: 'Menu principal',
  home: 'Accueil',
  allDatasets: 'Jeux de données',
  themesTitle: 'Thèmes',
  licences: 'Licences',
  reuse: 'Réutiliser',
  about: 'La démarche',
  legal: 'Mentions légales',
  personalData: 'Données personnelles',
  accessibility: 'Accessibilité',
  siteMap: 'Plan du site',
  contact: 'Contact',
  notAudited: 'Accessibilité : non conforme (aucun audit n’a été fait)',
  breadcrumb: 'Vous êtes ici',
  intro: (authority) =>
    `${authority} : des données ouvertes à tous. Elles se lisent ici, se téléchargent et se réutilisent librement, sans compte et sans frais.`,
  searchLabel: 'Chercher dans les données',
  searchHint: 'Par exemple : subventions, écoles, budget…',
  searchButton: 'Chercher',
  latest: 'Dernières mises à jour',
  inFigures: 'En chiffres',
  theme: 'Thème',
  format: 'Format',
  licence: 'Licence',
  producer: 'Producteur',
  frequency: 'Fréquence',
  any: 'Tous',
  noResult: 'Aucun jeu de données ne correspond. Essayez un autre mot, ou retirez un filtre.',
  results: 'Résultats',
  updated: 'Mis à jour le',
  lastUpdate: 'Dernière mise à jour',
  published: 'Première publication',
  rhythm: (frequency) => `Mise à jour ${frequency.toLowerCase()}`,
  period: 'Période couverte',
  territory: 'Territoire',
  downloads: 'Télécharger',
  download: (name, kind, size) => `${name} (${kind}, ${size})`,
  checksum: 'Empreinte SHA-256',
  preview: 'Aperçu',
  previewOf: (shown, all) =>
    shown < all
      ? `Les ${number(shown)} premières lignes sur ${number(all)}`
      : some(all, 'ligne', 'lignes'),
  column: 'Colonne',
  type: 'Type',
  description: 'Description',
  example: 'Exemple',
  required: 'Obligatoire',
  yes: 'oui',
  no: 'non',
  structure: 'Ce que contient chaque colonne',
  chartsTitle: 'En graphiques',
  mapTitle: 'Carte',
  mapText: (points) =>
    `${points} ${points === '1' ? 'lieu situé' : 'lieux situés'} sur la carte ; la même liste est dans le tableau.`,
  mapPart: (shown, all) =>
    `La carte montre ${shown} des ${all} lieux, répartis sur tout le territoire ; tous sont dans le tableau.`,
  mapAsTable: 'Voir la liste dans le tableau',
  metadata: 'Fiche du jeu de données',
  licenceTitle: 'Licence',
  licenceText: {
    lov2: 'Vous pouvez reproduire, adapter et utiliser ces données, y compris pour vendre un service, à condition de citer leur source et la date de leur dernière mise à jour.',
    'odc-odbl':
      'Vous pouvez reproduire, adapter et utiliser ces données, y compris pour vendre un service, à condition de citer leur source ; une base de données que vous en tirez et que vous rendez publique reste sous la même licence.',
  },
  licenceName: {
    lov2: 'Licence Ouverte 2.0',
    'odc-odbl': 'Open Database License (ODbL) 1.0',
  },
  attribution: 'Mention à recopier',
  copy: 'Copier',
  copied: 'Copié',
  provenanceTitle: 'D’où viennent ces données',
  system: 'Système d’origine',
  exportedBy: 'Extraction',
  treatments: 'Traitements',
  certified: (who, when) =>
    `Provenance certifiée par : ${who}${when === undefined ? '' : `, le ${date(when)}`}`,
  certificate: 'Certificat de provenance',
  contactTitle: 'Contact',
  versionsTitle: 'Versions',
  version: 'Version',
  qualityTitle: 'Qualité de la description',
  qualityText: (score) =>
    `${score} des critères de la plateforme nationale data.gouv.fr sont remplis.`,
  qualityLacks: 'Il manque :',
  qualityMissing: {
    license: 'une licence',
    temporal_coverage: 'la période couverte',
    spatial: 'le territoire couvert',
    update_frequency: 'la fréquence de mise à jour',
    update_fulfilled_in_time: 'une mise à jour au rythme annoncé',
    dataset_description_quality: 'une description de plus de 100 caractères',
    has_open_format: 'un fichier dans un format ouvert',
    all_resources_available: 'des fichiers tous disponibles',
    resources_documentation: 'une documentation des fichiers',
  },
  elsewhere: 'Aussi publié sur',
  reuses: 'Réutilisations',
  noReuse: 'Vous avez fait quelque chose de ces données ? Dites-le-nous.',
  useTitle: 'Pour les développeurs',
  useText:
    'Les adresses des fichiers ne changent pas : elles peuvent être lues par un programme. Remplacez le début par l’adresse du site s’il manque.',
  embed: 'Intégrer cet aperçu dans une autre page',
  schema: 'Schéma',
  machine: 'Descriptions pour les machines',
  colon: '\u00a0: ',
  withdrawn: 'Ce jeu de données n’est plus publié ici depuis le',
  withdrawnText:
    'Son adresse est gardée pour ceux qui l’ont citée. Pour en savoir plus, écrivez-nous.',
  byTheme: 'Par thème',
  background: 'Fond de carte',
  identifier: 'Identifiant',
  keywords: 'Mots clés',
  types: {
    string: 'texte',
    number: 'nombre',
    integer: 'nombre entier',
    boolean: 'oui ou non',
    date: 'date',
    datetime: 'date et heure',
    time: 'heure',
    year: 'année',
    yearmonth: 'mois',
    duration: 'durée',
    geopoint: 'coordonnées',
    geojson: 'forme géographique',
    array: 'liste',
    object: 'objet',
    list: 'liste',
    any: 'libre',
  },
  themes: {
    AGRI: 'Agriculture, alimentation',
    ECON: 'Économie et finances',
    EDUC: 'Éducation, culture, sport',
    ENER: 'Énergie',
    ENVI: 'Environnement',
    GOVE: 'Vie publique',
    HEAL: 'Santé',
    INTR: 'International',
    JUST: 'Justice, sécurité',
    REGI: 'Territoire et villes',
    SOCI: 'Population et société',
    TECH: 'Science et technologie',
    TRAN: 'Transports',
  },
  levels: {
    infracommunal: 'Quartier',
    commune: 'Commune',
    epci: 'Intercommunalité',
    canton: 'Canton',
    departement: 'Département',
    region: 'Région',
    country: 'Pays',
    other: 'Autre',
  },
  frequencies: {
    continuous: 'En continu',
    hourly: 'Toutes les heures',
    daily: 'Quotidienne',
    weekly: 'Hebdomadaire',
    biweekly: 'Tous les quinze jours',
    monthly: 'Mensuelle',
    bimonthly: 'Tous les deux mois',
    quarterly: 'Trimestrielle',
    threeTimesAYear: 'Trois fois par an',
    semiannual: 'Semestrielle',
    annual: 'Annuelle',
    biennial: 'Tous les deux ans',
    triennial: 'Tous les trois ans',
    quinquennial: 'Tous les cinq ans',
    punctual: 'Ponctuelle',
    irregular: 'Irrégulière',
    never: 'Jamais',
    notPlanned: 'Non prévue',
    unknown: 'Inconnue',
  },
  table: {
    filter: 'Filtrer les lignes',
    sort: 'Trier selon',
    previous: 'Page précédente',
    next: 'Page suivante',
    page: 'Page {page} sur {pages}',
    loading: 'Lecture des données…',
    found: '{count} lignes',
    none: 'Aucune ligne ne correspond à ce filtre.',
    part: 'Filtre et tri portent sur les {held} premières lignes ; le fichier entier se télécharge ci-dessus.',
    failed:
      'Les lignes suivantes n’ont pas pu être lues. Le fichier entier se télécharge ci-dessus.',
  },
  pages,
};
