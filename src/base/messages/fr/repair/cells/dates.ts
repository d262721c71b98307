import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of dates, periods and years. */
export const dateDamages = {
  'repair/DATE-DMY': () =>
    'date jour/mois/année : dans la colonne, un jour au-delà de 12 le prouve et rien ne le contredit',
  'repair/DATE-DMY/unproved': () =>
    'date jour/mois/année par ses chiffres, dans une colonne qui écrit aussi autrement',
  'repair/DATE-DMY/no-seconds': () => 'date et heure sans secondes : zéro seconde serait ajouté',
  'repair/DATE-MDY': () =>
    'date mois/jour/année : dans la colonne, un jour au-delà de 12 est en seconde place',
  'repair/DATE-MDY/real': () => 'date mois/jour/année, dont l’heure serait perdue',
  'repair/DATE-AMBIGUOUS': () => 'jour/mois ou mois/jour : rien dans la colonne ne le dit',
  'repair/DATE-AMBIGUOUS/action': () => 'Vérifiez une date que vous connaissez, puis choisissez',
  'repair/DATE-AMBIGUOUS/real': () =>
    'jour/mois ou mois/jour : rien ne le dit, et l’heure serait perdue',
  'repair/DATE-AMBIGUOUS/mixed': () =>
    'jour/mois et mois/jour dans la même colonne : certaines dates ont deux lectures',
  'repair/DATE-AMBIGUOUS/mixed/action': () =>
    'Reprenez les dates à la source, au format AAAA-MM-JJ',
  'repair/DATE-AMBIGUOUS/reading-dmy': () => 'jour, mois, année',
  'repair/DATE-AMBIGUOUS/reading-mdy': () => 'mois, jour, année',
  'repair/DATE-YMD': () => 'année en tête : une seule date possible',
  'repair/DATE-YMD/no-seconds': () => 'date et heure sans secondes : zéro seconde serait ajouté',
  'repair/DATE-COMPACT': () => 'date en huit chiffres : une seule lecture possible',
  'repair/DATE-COMPACT/day-first': () => 'date en huit chiffres, le jour en tête',
  'repair/DATE-FR-TEXT': () => 'date en toutes lettres',
  'repair/DATE-FR-TEXT/inside': () => 'date prise dans une phrase, dont le reste serait perdu',
  'repair/DATE-FR-TEXT/no-seconds': () =>
    'date et heure sans secondes : zéro seconde serait ajouté',
  'repair/DATE-FR-TEXT/wrong-weekday': () => 'jour de la semaine qui n’est pas celui de la date',
  'repair/DATE-FR-TEXT/action': () => 'Corrigez le jour ou la date : l’un des deux est faux',
  'repair/DATE-TIME': () => 'minuit ajouté à la date, qui ne dit rien',
  'repair/DATE-TIME/real': () => 'heure dans une colonne de dates : elle serait perdue',
  'repair/DATE-UTC-SHIFT': () =>
    'minuit à Paris écrit en temps universel : la date est celle du lendemain',
  'repair/DATE-EXCEL-SERIAL': () => 'numéro de jour du tableur au lieu d’une date',
  'repair/DATE-EXCEL-SERIAL/action': () => 'Vérifiez une date que vous connaissez, puis choisissez',
  'repair/DATE-EXCEL-SERIAL/reading-1900': () => 'jours comptés depuis 1900 (Windows)',
  'repair/DATE-EXCEL-SERIAL/reading-1904': () => 'jours comptés depuis 1904 (anciens Macintosh)',
  'repair/DATE-YY': () => 'année sur deux chiffres : le siècle est supposé',
  'repair/DATE-YY/reading-nearest': () => 'siècle le plus proche des autres années de la colonne',
  'repair/DATE-YY/reading-2000': () => 'années 2000',
  'repair/DATE-YY/reading-1900': () => 'années 1900',
  'repair/DATE-EPOCH': () => 'jour zéro d’un logiciel, qui veut dire « pas de date »',
  'repair/DATE-EPOCH/required': () => 'jour zéro d’un logiciel, dans une colonne obligatoire',
  'repair/DATE-EPOCH/action': () => 'Donnez la vraie date',
  'repair/DATE-IMPOSSIBLE': () => 'date qui n’existe dans aucun calendrier',
  'repair/DATE-IMPOSSIBLE/action': () => 'Retrouvez la date dans le document d’origine',
  'repair/DATE-OUT-OF-RANGE': ({ year }) => `année invraisemblable (${say(year)})`,
  'repair/DATE-OUT-OF-RANGE/action': () => 'Corrigez l’année',
  'repair/DATE-PARTIAL': () => 'mois ou année sans le jour',
  'repair/DATE-PARTIAL/action': () => 'Donnez le jour : le premier du mois ne serait qu’inventé',
  'repair/DATE-PARTIAL/no-time': () => 'date sans heure, où l’heure est attendue',
  'repair/PERIOD-SEPARATOR': () => 'période écrite sans barre oblique, ses deux dates lues',
  'repair/PERIOD-SPACE': () => 'deux dates séparées par une espace : une période, ou deux dates',
  'repair/PERIOD-SPACE/action': () =>
    'Écrivez la période avec une barre oblique (2023-01-01/2023-12-31), ou gardez une date',
  'repair/PERIOD-REVERSED': () => 'fin de la période avant son début',
  'repair/PERIOD-REVERSED/action': () => 'Corrigez celle des deux dates qui est fausse',
  'repair/PERIOD-YEAR': () => 'année au lieu d’une période',
  'repair/PERIOD-YEAR/action': () => 'Donnez le premier et le dernier jour',
  'repair/YEAR-AS-SERIAL': () => 'année prise pour un numéro de jour par le tableur',
  'repair/YEAR-FROM-DATE': () =>
    'date entière dans une colonne d’années : le jour et le mois seraient perdus',
  'repair/YEAR-SHORT': () => 'année sur deux chiffres',
  'repair/YEAR-SHORT/action': () => 'Écrivez les quatre chiffres',
  'repair/YEAR-RANGE': () => 'plusieurs années dans une cellule',
  'repair/YEAR-RANGE/action': () => 'Gardez une année, ou faites une ligne par année',
  'repair/CODE-AS-DATE': () =>
    'code à point pris pour une date par le tableur : le jour et le mois rendent ses deux nombres',
  'repair/CODE-AS-DATE/free': () =>
    'code pris pour une date par le tableur : ce qu’il était n’est pas connu',
  'repair/CODE-AS-DATE/action': () =>
    'Reprenez les codes dans le logiciel d’origine, la colonne étant au format Texte',
  'repair/CODE-ZERO-LOST': () =>
    'matière 7.1 avec l’intitulé de 7.10 : le zéro final est sans doute perdu',
  'repair/CODE-ZERO-LOST/action': () =>
    'Écrivez 7.10, la colonne étant au format Texte, ou corrigez l’intitulé',
  'repair/CHK-DATE-ORDER': ({ other }) =>
    `date antérieure à celle de « ${say(other)} », qui devrait la précéder`,
  'repair/CHK-DATE-ORDER/action': () => 'Corrigez celle des deux dates qui est fausse',
} satisfies NoteTexts;
