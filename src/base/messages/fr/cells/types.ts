import type { Finding } from '../../../finding.ts';
import { quote } from '../../quoting.ts';
import type { FindingTexts } from '../../text.ts';
import { typeInFrench } from '../dictionary.ts';
import { replaceBy } from '../replacing.ts';
import { choices, isNot, mask, replace } from './wording.ts';

/** sous la forme jj/mm/aaaa */
const inMask = (finding: Finding): string => {
  const text = mask(finding);
  return text === '' ? '' : ` sous la forme ${text}`;
};

/** One sentence a type: what is expected. */
export const types = {
  'type-error': {
    title: 'Type incorrect',
    message: (finding) => `${isNot(finding)} du type attendu`,
    action: (finding) => replace(finding, 'Écrivez une valeur du type que le schéma demande'),
    explain: {
      cause:
        'Le schéma dit de quelle nature est chaque colonne : nombre, date, oui ou non, adresse, etc.',
      example: 'Le texte « environ 1 500 » dans une colonne de nombres.',
      remedy:
        'Écrivez la valeur sous la forme attendue ; laissez la cellule vide si la donnée manque et que la colonne est facultative.',
    },
  },
  'type-error/number': {
    title: 'Nombre incorrect',
    message: (finding) =>
      `${isNot(finding)} un nombre : des chiffres sans espace ni symbole, et ${finding.params.decimalChar === ',' ? 'une virgule' : 'un point'} avant les décimales`,
    action: (finding) => replace(finding, 'Écrivez le nombre seul'),
    explain: {
      cause: 'Le schéma attend un nombre que tous les logiciels lisent de la même façon.',
      example: '« 1 234,50 € » est attendu sous la forme 1234.50.',
      remedy: 'Retirez espaces, unités et symboles ; écrivez les décimales après un point.',
    },
  },
  'type-error/integer': {
    title: 'Nombre entier incorrect',
    message: (finding) => `${isNot(finding)} un nombre entier : des chiffres seulement`,
    action: (finding) => replace(finding, 'Écrivez un nombre sans décimales, espace ni unité'),
  },
  'type-error/boolean': {
    title: 'Oui ou non incorrect',
    message: (finding) =>
      `${isNot(finding)} attendu : pour oui, écrivez ${choices(finding.params.yes, 4)} ; pour non, ${choices(finding.params.no, 4)}`,
    action: (finding) => replaceBy(finding, 'Employez exactement ces mots'),
  },
  'type-error/date': {
    title: 'Date incorrecte',
    message: (finding) => `${isNot(finding)} une date${inMask(finding)}`,
    action: (finding) => {
      const form = mask(finding);
      return finding.corrections === 'each' && form !== ''
        ? `Dans le tableur, donnez à la colonne le format ${form}, puis exportez à nouveau`
        : replace(finding, 'Écrivez une date qui existe, sous cette forme');
    },
    explain: {
      cause:
        'Le schéma attend des dates d’une forme précise, pour que le jour et le mois ne soient pas confondus.',
      example: '« 06/12/2022 » est attendu sous la forme 2022-12-06.',
      remedy:
        'Dans le tableur, donnez à la colonne le format personnalisé demandé (le plus souvent aaaa-mm-jj), puis exportez à nouveau.',
    },
  },
  'type-error/datetime': {
    title: 'Date et heure incorrectes',
    message: (finding) => `${isNot(finding)} une date suivie d’une heure${inMask(finding)}`,
    action: (finding) => replace(finding, 'Écrivez la date, puis l’heure avec ses secondes'),
  },
  'type-error/time': {
    title: 'Heure incorrecte',
    message: (finding) => `${isNot(finding)} une heure${inMask(finding)}`,
    action: (finding) => replace(finding, 'Écrivez l’heure sous cette forme'),
  },
  'type-error/year': {
    title: 'Année incorrecte',
    message: (finding) => `${isNot(finding)} une année : quatre chiffres`,
    action: (finding) => replace(finding, 'Écrivez l’année en quatre chiffres'),
  },
  'type-error/yearmonth': {
    title: 'Mois incorrect',
    message: (finding) => `${isNot(finding)} un mois sous la forme aaaa-mm`,
    action: (finding) => replace(finding, 'Écrivez l’année, un tiret, puis le mois'),
  },
  'type-error/duration': {
    title: 'Durée incorrecte',
    message: (finding) =>
      `${isNot(finding)} une durée (norme ISO 8601), comme P1Y6M (un an et six mois) ou PT1H30M (une heure et demie)`,
    action: (finding) => replace(finding, 'Écrivez la durée sous cette forme'),
  },
  'type-error/geopoint': {
    title: 'Coordonnées incorrectes',
    message: (finding) =>
      `${isNot(finding)} un point, comme « ${pointForm(finding)} » : longitude entre -180 et 180, puis latitude entre -90 et 90`,
    action: (finding) =>
      replace(finding, 'Écrivez la longitude, puis la latitude, en degrés décimaux'),
  },
  'type-error/geojson': {
    title: 'Géométrie incorrecte',
    message: (finding) =>
      `${isNot(finding)} un objet ${finding.params.format === 'topojson' ? 'TopoJSON' : 'GeoJSON'} complet`,
    action: (finding) =>
      replace(finding, 'Exportez la géométrie depuis un logiciel de cartographie'),
  },
  'type-error/array': {
    title: 'Liste incorrecte',
    message: (finding) =>
      `${isNot(finding)} une liste JSON : des crochets, et chaque valeur entre guillemets droits`,
    action: (finding) => replace(finding, 'Écrivez la liste sous la forme ["a","b"]'),
  },
  'type-error/object': {
    title: 'Objet JSON incorrect',
    message: (finding) => `${isNot(finding)} un objet JSON`,
    action: (finding) => replace(finding, 'Écrivez l’objet sous la forme {"nom": "valeur"}'),
  },
  'type-error/list': {
    title: 'Liste incorrecte',
    message: (finding) =>
      `${isNot(finding)} une liste de valeurs (${typeInFrench(String(finding.params.itemType), '')}) séparées par « ${quote(finding.params.delimiter)} »`,
    action: (finding) => replace(finding, 'Vérifiez chaque valeur et le séparateur'),
  },
  'type-error/email': {
    title: 'Courriel incorrect',
    message: (finding) => `${isNot(finding)} une adresse de courriel`,
    action: (finding) => replace(finding, 'Écrivez une seule adresse, sans nom ni espace'),
  },
  'type-error/uri': {
    title: 'Adresse web incorrecte',
    message: (finding) =>
      `${isNot(finding)} une adresse web complète : elle doit commencer par https:// ou http://`,
    action: (finding) => replace(finding, 'Copiez l’adresse depuis la barre du navigateur'),
  },
  'type-error/uuid': {
    title: 'Identifiant UUID incorrect',
    message: (finding) =>
      `${isNot(finding)} un UUID : 32 chiffres ou lettres de a à f, en cinq groupes`,
    action: (finding) => replace(finding, 'Reprenez l’identifiant d’origine'),
  },
  'type-error/binary': {
    title: 'Contenu binaire incorrect',
    message: (finding) => `${isNot(finding)} un contenu encodé en base64`,
    action: (finding) => replace(finding, 'Encodez à nouveau le contenu'),
  },
  'type-error/wkt': {
    title: 'Géométrie incorrecte',
    message: (finding) => `${isNot(finding)} une géométrie WKT, comme « POINT (2.35 48.85) »`,
    action: (finding) =>
      replace(finding, 'Exportez la géométrie depuis un logiciel de cartographie'),
  },
} satisfies FindingTexts;

function pointForm({ params }: Finding): string {
  if (params.format === 'array') return '[2.35,48.85]';
  return params.format === 'object' ? '{"lon":2.35,"lat":48.85}' : '2.35,48.85';
}
