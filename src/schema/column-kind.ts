import { labelWords } from '../base/folding.ts';
import type { Field, TableSchema } from './model.ts';

/** What a column holds beyond its type, known by its name, its pattern or the checks of the schema. */
export type ColumnKind =
  | 'siret'
  | 'siren'
  | 'insee'
  | 'postcode'
  | 'departement'
  | 'phone'
  | 'identifier'
  | 'date';

/** Checks of Validata that tell what a column holds. */
const BY_CHECK: Readonly<Record<string, ColumnKind>> = {
  siret: 'siret',
  'french-siret-value': 'siret',
  siren: 'siren',
  'french-siren-value': 'siren',
  'code-commune-insee': 'insee',
  'code-postal': 'postcode',
  'numero-departement': 'departement',
  'phone-number-value': 'phone',
  'code-rna': 'identifier',
};

const IDENTIFIER: ReadonlySet<string> = new Set([
  'id', 'ids', 'identifiant', 'uid', 'uuid', 'code', 'codes', 'ref', 'refs', 'reference', 'references',
  'numero', 'num', 'no', 'matricule', 'rna', 'nic', 'uai', 'finess', 'ape', 'naf', 'cpv', 'nomenclature',
  'iban', 'ean', 'isbn', 'uic', 'immatriculation', 'parcelle', 'cle', 'lot', 'dossier', 'marche',
]); // biome-ignore format: words

/** With these, `insee` names something else than the code of a commune. */
const NOT_A_COMMUNE: ReadonlySet<string> = new Set([
  'nom', 'denom', 'denomination', 'libelle', 'lib', 'label', 'name', 'iris', 'region', 'reg', 'departement',
  'dep', 'dept', 'epci', 'canton', 'arrondissement', 'pays', 'type', 'date', 'ancien', 'ancienne', 'deleguee',
  'deleg', 'associee', 'population',
]); // biome-ignore format: words

const PHONE: ReadonlySet<string> = new Set([
  'tel',
  'telephone',
  'phone',
  'gsm',
  'fax',
  'telecopie',
]);
const NOT_A_PHONE: ReadonlySet<string> = new Set([
  'type', 'nombre', 'nb', 'indicatif', 'operateur', 'marque', 'nom', 'horaires', 'details', 'cout', 'depense', 'date',
]); // biome-ignore format: words

type Has = (...words: readonly string[]) => boolean;

/** From the most precise to the vaguest; words are whole and folded. */
const BY_NAME: readonly (readonly [ColumnKind, (has: Has, words: readonly string[]) => boolean])[] =
  [
    ['siret', (has) => has('siret', 'sirets')],
    ['siren', (has) => has('siren', 'sirens')],
    [
      'postcode',
      (has) => has('cp', 'codepostal', 'postcode', 'zipcode') || (has('postal') && has('code')),
    ],
    [
      'departement',
      (has) =>
        has('departement', 'dep', 'dept', 'dpt') && has('code', 'num', 'numero', 'no', 'insee'),
    ],
    [
      'insee',
      (has, words) => namesACommuneCode(has) && !words.some((word) => NOT_A_COMMUNE.has(word)),
    ],
    [
      'phone',
      (_has, words) =>
        words.some((word) => PHONE.has(word)) && !words.some((word) => NOT_A_PHONE.has(word)),
    ],
    ['identifier', (_has, words) => words.some((word) => IDENTIFIER.has(word))],
  ];

function namesACommuneCode(has: Has): boolean {
  if (has('insee', 'codgeo', 'depcom', 'codecommune', 'codcom')) return true;
  return has('code') && has('commune', 'com');
}

/** Types that may hold a code: a code typed as a number still is one. */
const CODED: ReadonlySet<string> = new Set(['string', 'any', 'integer', 'number']);

/**
 * What a column holds, by the checks that the schema sets on it, by the words of its name, by its
 * pattern.
 * @param label the label in the file, for a column outside the schema
 */
export function columnKind(
  label: string,
  field: Field | undefined,
  schema: TableSchema | undefined,
): ColumnKind | undefined {
  if (field?.type === 'date' || field?.type === 'datetime') return 'date';
  if (field !== undefined && !CODED.has(field.type)) return undefined;
  const words = labelWords(field?.name ?? label);
  const named = byCheck(field, schema) ?? byName(words);
  if (field !== undefined && isNumeric(field)) return named === 'identifier' ? undefined : named;
  if (named !== undefined && named !== 'identifier') return named;
  if (acceptsCommuneCodes(field) && !words.some((word) => NOT_A_COMMUNE.has(word))) return 'insee';
  if (words.includes('date')) return 'date';
  return named;
}

function isNumeric({ type }: Field): boolean {
  return type === 'integer' || type === 'number';
}

function byCheck(
  field: Field | undefined,
  schema: TableSchema | undefined,
): ColumnKind | undefined {
  if (field === undefined) return undefined;
  const check = schema?.customChecks.find(
    ({ name, params }) => params.column === field.name && Object.hasOwn(BY_CHECK, name),
  );
  return check === undefined ? undefined : BY_CHECK[check.name];
}

function byName(words: readonly string[]): ColumnKind | undefined {
  const has: Has = (...wanted) => wanted.some((word) => words.includes(word));
  return BY_NAME.find(([, isNamed]) => isNamed(has, words))?.[0];
}

/** A pattern made for INSEE codes takes Corsica's letters, and no other length nor letters. */
function acceptsCommuneCodes(field: Field | undefined): boolean {
  const pattern = field?.constraints.pattern;
  if (pattern === undefined) return false;
  try {
    const regex = new RegExp(`^(?:${pattern})$`);
    const wanted = ['2A004', '2B033', '75056', '01001'];
    const refused = ['7505', '750560', 'ABCDE', '2A', ''];
    return wanted.every((code) => regex.test(code)) && !refused.some((code) => regex.test(code));
  } catch {
    return false;
  }
}
