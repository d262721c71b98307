import { labelWords } from '../../base/folding.ts';
import type { ViewColumn } from '../model.ts';

/** The columns of a table that pictures may be made of, by what their type and name say. */
export interface ChartColumns {
  /** Amounts and quantities that may be added up. */
  readonly amounts: readonly number[];
  readonly categories: readonly number[];
  readonly dates: readonly number[];
}

const ADDABLE = new Set(
  'montant montants total somme prix cout budget depense depenses recette recettes nombre nb effectif effectifs occurrences quantite volume surface capacite places population consommation production'.split(
    ' ',
  ),
);
/** A number that names, places or ranks something: its sum means nothing. */
const NOT_ADDABLE = new Set(
  'id identifiant code numero num siren siret insee postal cp annee mois jour latitude longitude lat lon lng x y taux pourcentage part moyenne indice rang'.split(
    ' ',
  ),
);
const NO_CATEGORY = new Set(
  'id identifiant uid uuid code siret siren url lien adresse telephone tel mail email courriel coordonnees description commentaire observations'.split(
    ' ',
  ),
);
const AMOUNTS = 2;
const CATEGORIES = 12;
const DATES = 2;

/** Which columns to tally while the table is read. */
export function chartColumns(columns: readonly ViewColumn[]): ChartColumns {
  // Where no schema tells the columns, a plain number may be added up.
  const isTold = columns.some(({ title, description }) => (title ?? description) !== undefined);
  const indexes = (keep: (column: ViewColumn, words: readonly string[]) => boolean) =>
    columns.flatMap((column, index) => (keep(column, labelWords(column.name)) ? [index] : []));
  const has = (words: readonly string[], set: ReadonlySet<string>) =>
    words.some((word) => set.has(word));
  return {
    amounts: indexes(
      ({ type }, words) =>
        (type === 'number' || type === 'integer') &&
        (!isTold || has(words, ADDABLE)) &&
        !has(words, NOT_ADDABLE),
    ).slice(0, AMOUNTS),
    categories: indexes(
      ({ type }, words) => (type === 'string' || type === 'boolean') && !has(words, NO_CATEGORY),
    ).slice(0, CATEGORIES),
    dates: indexes(
      ({ type }, words) =>
        ['date', 'datetime', 'year', 'yearmonth'].includes(type) ||
        (type === 'integer' && words.includes('annee')),
    ).slice(0, DATES),
  };
}
