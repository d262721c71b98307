/**
 * Names that older reports gave to codes: those of Goodtables and of Validata on Frictionless 4, and
 * of its checks.
 */
const FORMER: Readonly<Record<string, string>> = {
  'blank-header': 'blank-label',
  'duplicate-header': 'duplicate-label',
  'enumerable-constraint': 'constraint-error/enum',
  'extra-header': 'extra-label',
  'extra-headers': 'extra-label',
  'extra-value': 'extra-cell',
  'french-siren-value': 'custom-check-error/siren',
  'french-siret-value': 'custom-check-error/siret',
  'maximum-constraint': 'constraint-error/maximum',
  'maximum-length-constraint': 'constraint-error/maxLength',
  'minimum-constraint': 'constraint-error/minimum',
  'minimum-length-constraint': 'constraint-error/minLength',
  'missing-header': 'missing-label',
  'missing-headers': 'missing-label',
  'missing-required-header': 'missing-label',
  'missing-value': 'missing-cell',
  'nomenclature-actes-value': 'custom-check-error/nomenclature-acte',
  'non-matching-header': 'incorrect-label',
  'pattern-constraint': 'constraint-error/pattern',
  'required-constraint': 'constraint-error/required',
  'type-or-format-error': 'type-error',
  'unique-constraint': 'unique-error',
};

/** The code as it is called today. */
export function currentCode(code: string): string {
  return Object.hasOwn(FORMER, code) ? (FORMER[code] ?? code) : code;
}
