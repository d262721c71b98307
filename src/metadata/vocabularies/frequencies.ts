import { fold } from '../../base/folding.ts';

/** How often data are updated, in the vocabularies of those who are told. */
export interface Frequency {
  /** Id of udata since 2025. */
  readonly id: string;
  /** Code of the European authority table `frequency`. */
  readonly eu: string;
  /** Label of data.gouv.fr, in French. */
  readonly fr: string;
  readonly en: string;
  /** Value of FREQ_MAJ in scdl/catalogue. */
  readonly scdl: string;
  /**
   * Days after which an update is late for udata; `null`: never late. `unknown` is no frequency.
   */
  readonly days: number | null;
  /** Other spellings: former ids of udata, Dublin Core, French. */
  readonly aliases?: readonly string[];
}

const SCDL_DAY = 'Quotidienne ou plusieurs fois par jour';
const SCDL_WEEK = 'Hebdomadaire ou plusieurs fois par semaine';
const SCDL_MONTH = 'Mensuelle ou plusieurs fois par mois';

const one = (
  id: string,
  eu: string,
  [fr, en]: readonly [string, string],
  scdl: string,
  days: number | null,
  aliases: readonly string[] = [],
): Frequency => ({ id, eu, fr, en, scdl, days, aliases });

const MINUTE = 1 / 1440;
const HOUR = 1 / 24;
const YEAR = 365;

/** From the most frequent to the rarest; delays as in udata, `reference` of its API. */
export const FREQUENCIES: readonly Frequency[] = [
  one('continuous', 'UPDATE_CONT', ['Temps réel', 'Continuous'], 'Continuelle', null, [
    'realtime', 'real time', 'continuelle', 'continue', 'en continu', 'en temps réel',
  ]), // biome-ignore format: words
  one('oneMinute', '1MIN', ['Toutes les minutes', 'Every minute'], 'Continuelle', MINUTE),
  one('fiveMinutes', '5MIN', ['Toutes les cinq minutes', 'Every five minutes'], 'Continuelle', 5 * MINUTE, ['toutes les 5 minutes']),
  one('tenMinutes', '10MIN', ['Toutes les dix minutes', 'Every ten minutes'], 'Continuelle', 10 * MINUTE, ['toutes les 10 minutes']),
  one('fifteenMinutes', '15MIN', ['Toutes les quinze minutes', 'Every fifteen minutes'], 'Continuelle', 15 * MINUTE, ['toutes les 15 minutes', 'quart d’heure']),
  one('thirtyMinutes', '30MIN', ['Toutes les trente minutes', 'Every thirty minutes'], 'Continuelle', 30 * MINUTE, ['toutes les 30 minutes', 'toutes les demi-heures']),
  one('hourly', 'HOURLY', ['Toutes les heures', 'Hourly'], 'Toutes les heures', HOUR, ['horaire', 'chaque heure']),
  one('bihourly', 'BIHOURLY', ['Toutes les deux heures', 'Every two hours'], 'Toutes les heures', 2 * HOUR, ['toutes les 2 heures']),
  one('trihourly', 'TRIHOURLY', ['Toutes les trois heures', 'Every three hours'], 'Toutes les heures', 3 * HOUR, ['toutes les 3 heures']),
  one('twelveHours', '12HRS', ['Toutes les douze heures', 'Every twelve hours'], 'Toutes les heures', 12 * HOUR, ['toutes les 12 heures']),
  one('severalTimesADay', 'CONT', ['Plusieurs fois par jour', 'Several times a day'], SCDL_DAY, 1, ['fourTimesADay', 'quatre fois par jour']),
  one('threeTimesADay', 'DAILY_3', ['Trois fois par jour', 'Three times a day'], SCDL_DAY, 1),
  one('semidaily', 'DAILY_2', ['Deux fois par jour', 'Twice a day'], SCDL_DAY, 1, ['biquotidienne']),
  one('daily', 'DAILY', ['Quotidienne', 'Daily'], SCDL_DAY, 1, ['quotidien', 'journalière', 'journalier', 'tous les jours', 'chaque jour', SCDL_DAY]),
  one('fiveTimesAWeek', 'WEEKLY_5', ['Cinq fois par semaine', 'Five times a week'], SCDL_WEEK, 7, ['jours ouvrés']),
  one('threeTimesAWeek', 'WEEKLY_3', ['Trois fois par semaine', 'Three times a week'], SCDL_WEEK, 7),
  one('semiweekly', 'WEEKLY_2', ['Deux fois par semaine', 'Twice a week'], SCDL_WEEK, 7, ['bihebdomadaire']),
  one('weekly', 'WEEKLY', ['Hebdomadaire', 'Weekly'], SCDL_WEEK, 7, ['toutes les semaines', 'chaque semaine', 'une fois par semaine', SCDL_WEEK]),
  one('biweekly', 'BIWEEKLY', ['Toutes les deux semaines', 'Every two weeks'], SCDL_MONTH, 14, ['fortnighly', 'fortnightly', 'toutes les 2 semaines', 'toutes les quinzaines']),
  one('threeTimesAMonth', 'MONTHLY_3', ['Trois fois par mois', 'Three times a month'], SCDL_MONTH, 31),
  one('semimonthly', 'MONTHLY_2', ['Deux fois par mois', 'Twice a month'], SCDL_MONTH, 31, ['bimensuelle', 'bimensuel']),
  one('monthly', 'MONTHLY', ['Mensuelle', 'Monthly'], SCDL_MONTH, 31, ['mensuel', 'tous les mois', 'chaque mois', 'une fois par mois', SCDL_MONTH]),
  one('bimonthly', 'BIMONTHLY', ['Tous les deux mois', 'Every two months'], 'Bimestrielle', 62, ['bimestriel', 'tous les 2 mois']),
  one('quarterly', 'QUARTERLY', ['Trimestrielle', 'Quarterly'], 'Trimestrielle', 93, ['trimestriel', 'tous les trimestres', 'tous les trois mois', 'tous les 3 mois']),
  one('threeTimesAYear', 'ANNUAL_3', ['Trois fois par an', 'Three times a year'], 'Semestrielle', YEAR, ['quadrimestrielle']),
  one('semiannual', 'ANNUAL_2', ['Deux fois par an', 'Twice a year'], 'Semestrielle', YEAR, ['biannual', 'semestrielle', 'semestriel', 'tous les semestres', 'tous les six mois', 'tous les 6 mois', 'biannuelle']),
  one('annual', 'ANNUAL', ['Annuelle', 'Annual'], 'Annuelle', YEAR, ['annuel', 'yearly', 'tous les ans', 'chaque année', 'une fois par an', 'par an']),
  one('biennial', 'BIENNIAL', ['Tous les deux ans', 'Every two years'], 'Biennale', 2 * YEAR, ['biennal', 'bisannuelle', 'tous les 2 ans']),
  one('triennial', 'TRIENNIAL', ['Tous les trois ans', 'Every three years'], 'Triennale', 3 * YEAR, ['triennal', 'tous les 3 ans']),
  one('quadrennial', 'QUADRENNIAL', ['Tous les quatre ans', 'Every four years'], 'Irrégulière', 4 * YEAR, ['tous les 4 ans', 'quadriennale']),
  one('quinquennial', 'QUINQUENNIAL', ['Tous les cinq ans', 'Every five years'], 'Quinquennale', 5 * YEAR, ['quinquennal', 'tous les 5 ans']),
  one('decennial', 'DECENNIAL', ['Tous les dix ans', 'Every ten years'], 'Irrégulière', 10 * YEAR, ['décennale', 'tous les 10 ans']),
  one('bidecennial', 'BIDECENNIAL', ['Tous les vingt ans', 'Every twenty years'], 'Irrégulière', 20 * YEAR, ['tous les 20 ans']),
  one('tridecennial', 'TRIDECENNIAL', ['Tous les trente ans', 'Every thirty years'], 'Irrégulière', 30 * YEAR, ['tous les 30 ans']),
  one('punctual', 'AS_NEEDED', ['Ponctuelle', 'Punctual'], 'Ponctuelle', null, ['ponctuel', 'au besoin', 'si besoin', 'selon les besoins', 'as needed', 'asNeeded']),
  one('irregular', 'IRREG', ['Sans régularité', 'Irregular'], 'Irrégulière', null, ['irrégulière', 'irrégulier']),
  one('never', 'NEVER', ['Jamais', 'Never'], 'Inconnue', null, ['aucune', 'pas de mise à jour']),
  one('notPlanned', 'NOT_PLANNED', ['Non planifié', 'Not planned'], 'Inconnue', null, ['non planifiée', 'non prévue', 'notplanned']),
  one('other', 'OTHER', ['Autre', 'Other'], 'Inconnue', null, ['fourTimesAWeek', 'quatre fois par semaine']),
  one('unknown', 'UNKNOWN', ['Inconnu', 'Unknown'], 'Inconnue', null, ['inconnue', 'unkown']),
]; // biome-ignore format: one line each

const EU = 'http://publications.europa.eu/resource/authority/frequency/';

/** The IRI of the European authority table; `http`, as udata compares it as text. */
export function frequencyIri({ eu }: Frequency): string {
  return EU + eu;
}

/**
 * The frequency that a person or a platform named: an id of udata (former ones too), a code or an
 * IRI of Europe, a term of Dublin Core, a value of SCDL, a French name. Case and accents are free.
 */
export function findFrequency(text: string): Frequency | undefined {
  const last = text.trim().split(/[/#]/).at(-1) ?? '';
  return byKey().get(keyOf(/^https?:/i.test(text.trim()) ? last : text));
}

/** @param id an id of udata, as records hold it */
export function frequencyOf(id: string | undefined): Frequency | undefined {
  return FREQUENCIES.find((frequency) => frequency.id === id);
}

function keyOf(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

let keys: ReadonlyMap<string, Frequency> | undefined;

function byKey(): ReadonlyMap<string, Frequency> {
  if (keys !== undefined) return keys;
  const found = new Map<string, Frequency>();
  // Names first: an alias, or a value of SCDL that several share, never takes the place of one.
  const spellings = [
    (one: Frequency) => [one.id],
    (one: Frequency) => [one.fr, one.en, one.eu],
    (one: Frequency) => one.aliases ?? [],
    (one: Frequency) => [one.scdl],
  ];
  for (const spelt of spellings) {
    for (const frequency of FREQUENCIES) {
      for (const text of spelt(frequency)) {
        if (!found.has(keyOf(text))) found.set(keyOf(text), frequency);
      }
    }
  }
  keys = found;
  return keys;
}
