import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingTexts } from '../../text.ts';
import { replaceBy } from '../replacing.ts';
import { replaceOr } from './sentences.ts';

const ZERO = 'Remettez le zéro du début, avec la colonne au format Texte';

/** Codes of places. */
export const codes = {
  'custom-check-error/code-commune-insee': {
    title: 'Code INSEE inconnu',
    message: ({ value }) => `« ${quote(value)} » n’est pas un code INSEE de commune`,
    action: replaceOr('Cherchez la commune sur geo.api.gouv.fr ou insee.fr'),
    explain: {
      cause:
        'Chaque commune a un code de 5 caractères donné par l’INSEE, différent de son code postal. Les communes déléguées ou associées et les arrondissements de Paris, Lyon et Marseille en ont un aussi.',
      example: 'Rennes a pour code INSEE 35238 et pour codes postaux 35000, 35200 et 35700.',
      remedy:
        'Mettez le code INSEE du Code officiel géographique, avec le zéro du début et ses lettres majuscules (2A, 2B).',
    },
  },
  'custom-check-error/code-commune-insee/postcode': {
    title: 'Code postal, pas INSEE',
    message: ({ value, params }) =>
      params.name
        ? `« ${quote(value)} » est le code postal de ${quote(params.name)}, pas son code INSEE`
        : `« ${quote(value)} » est un code postal (de ${say(params.communes)} communes), pas un code INSEE`,
    action: replaceOr('Remplacez par le code INSEE de la commune concernée'),
  },
  'custom-check-error/code-commune-insee/former': {
    title: 'Code d’ancienne commune',
    message: ({ value, params }) =>
      `« ${quote(value)} » est le code d’une commune aujourd’hui réunie à ${quote(params.name)} (${say(params.successor)})`,
    action: replaceOr('Remplacez par le code de la commune actuelle'),
  },
  'custom-check-error/code-commune-insee/lost-zero': {
    title: 'Zéro du début perdu',
    message: ({ value }) =>
      `« ${quote(value)} » a perdu son zéro du début, sans doute dans un tableur`,
    action: replaceOr(ZERO),
  },
  'custom-check-error/code-commune-insee/format': {
    title: 'Code INSEE mal formé',
    message: ({ value }) =>
      `« ${quote(value)} » n’a pas la forme d’un code INSEE : 5 chiffres, ou 2A ou 2B et 3 chiffres`,
    action: replaceOr('Écrivez le code INSEE seul, sans le nom de la commune'),
  },
  'custom-check-error/code-postal': {
    title: 'Code postal inconnu',
    message: ({ value }) => `« ${quote(value)} » n’est pas un code postal français`,
    action: replaceOr('Vérifiez le code postal ; remplacez un code CEDEX par celui de la commune'),
    explain: {
      cause:
        'La valeur est comparée à la base officielle des codes postaux de La Poste, où les codes CEDEX ne figurent pas.',
      example:
        '35000 est un code postal ; 35042 (CEDEX) et 35238 (code INSEE de Rennes) n’en sont pas.',
      remedy: 'Mettez le code postal géographique de la commune, sur 5 chiffres et sans espace.',
    },
  },
  'custom-check-error/code-postal/insee': {
    title: 'Code INSEE, pas postal',
    message: ({ value, params }) =>
      `« ${quote(value)} » est le code INSEE de ${quote(params.name)}, pas son code postal`,
    action: (finding) =>
      replaceBy(
        finding,
        (finding.count ?? 1) > 1
          ? 'Remplacez chaque code INSEE par le code postal de la commune'
          : `Remplacez par son code postal : ${quote(finding.params.postcodes)}`,
      ),
  },
  'custom-check-error/code-postal/lost-zero': {
    title: 'Zéro du début perdu',
    message: ({ value }) =>
      `« ${quote(value)} » a perdu son zéro du début, sans doute dans un tableur`,
    action: replaceOr(ZERO),
  },
  'custom-check-error/code-postal/format': {
    title: 'Code postal mal formé',
    message: ({ value }) =>
      `« ${quote(value)} » n’est pas un code postal : 5 chiffres sont attendus`,
    action: replaceOr('Écrivez les 5 chiffres seuls, sans le nom de la commune'),
  },
  'custom-check-error/code-region': {
    title: 'Code de région inconnu',
    message: ({ value }) => `« ${quote(value)} » n’est pas un code de région (INSEE)`,
    action: replaceOr('Mettez le code INSEE à 2 chiffres de la région (53 pour la Bretagne)'),
    explain: {
      cause:
        'Chaque région a un code INSEE de 2 chiffres. Ceux d’avant la réforme de 2016 ne servent plus.',
      example: 'La Bretagne est 53, l’Occitanie 76 ; 31 était l’ancien Nord-Pas-de-Calais.',
      remedy: 'Mettez le code du Code officiel géographique de l’INSEE, avec le zéro du début.',
    },
  },
  'custom-check-error/numero-departement': {
    title: 'Département inconnu',
    message: ({ value }) => `« ${quote(value)} » n’est pas un numéro de département`,
    action: replaceOr('Mettez un numéro de 01 à 95, 2A, 2B, ou de 971 à 989'),
    explain: {
      cause:
        'Un département a un numéro de 2 caractères (01, 2A, 75), ou de 3 outre-mer (971 à 989).',
      example: '01, 2B et 974 sont des numéros ; 1, 20 et 99 n’en sont pas.',
      remedy: 'Écrivez le numéro avec le zéro du début et ses lettres majuscules.',
    },
  },
  'custom-check-error/numero-departement/corsica': {
    title: 'Ancien département corse',
    message: () => 'Le département 20 n’existe plus : la Corse a les numéros 2A et 2B',
    action: () => 'Remplacez par 2A (Corse-du-Sud) ou 2B (Haute-Corse)',
  },
  'custom-check-error/code-pays-iso2': {
    title: 'Code de pays inconnu',
    message: ({ value }) =>
      `« ${quote(value)} » n’est pas un code de pays à 2 lettres (ISO 3166-1)`,
    action: replaceOr('Mettez le code à 2 lettres majuscules du pays : FR, BE, GB'),
    explain: {
      cause: 'Les codes de pays sont ceux de la norme ISO 3166-1, à 2 lettres majuscules.',
      example: 'Le Royaume-Uni est GB, pas UK ; la France est FR, pas FRA.',
      remedy: 'Remplacez par le code de la norme.',
    },
  },
  'custom-check-error/code-pays-iso3': {
    title: 'Code de pays inconnu',
    message: ({ value }) =>
      `« ${quote(value)} » n’est pas un code de pays à 3 lettres (ISO 3166-1)`,
    action: replaceOr('Mettez le code à 3 lettres majuscules du pays : FRA, BEL, GBR'),
    explain: {
      cause: 'Les codes de pays sont ceux de la norme ISO 3166-1, à 3 lettres majuscules.',
      example: 'La France est FRA, pas FR.',
      remedy: 'Remplacez par le code de la norme.',
    },
  },
  'custom-check-error/code-fantoir': {
    title: 'Code FANTOIR incorrect',
    message: ({ value }) =>
      `« ${quote(value)} » n’est pas un code FANTOIR : 4 caractères et une lettre de contrôle (0120K)`,
    action: replaceOr('Mettez le code de la voie dans sa commune, sans le code INSEE'),
    explain: {
      cause:
        'Le code FANTOIR d’une voie ou d’un lieu-dit a 5 caractères dans sa commune : 4 pour la voie, puis une lettre de contrôle.',
      example: '0120K et B123A ont la bonne forme ; 0120 n’a pas sa lettre.',
      remedy:
        'Recopiez le code du fichier FANTOIR, ou de TOPO qui le remplace, publiés par la DGFiP.',
    },
  },
  'custom-check-error/code-fantoir/key': {
    title: 'Code FANTOIR sans lettre',
    message: ({ value }) => `« ${quote(value)} » n’a pas la lettre de contrôle qui termine le code`,
    action: () => 'Ajoutez la lettre de contrôle donnée par le fichier FANTOIR ou TOPO',
  },
} satisfies FindingTexts;
