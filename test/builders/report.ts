import type { Finding } from '../../src/base/finding.ts';
import { Ledger } from '../../src/base/ledger.ts';
import type {
  FileReport,
  ReportedSchema,
  ReportedTable,
  ReportView,
  ValidationReport,
} from '../../src/report/report.ts';

/** Reports as `validate` makes them, counted by the real ledger. */

export const VIEW: ReportView = {
  lang: 'fr',
  color: false,
  unicode: true,
  width: 80,
  height: undefined,
  verbose: false,
};

export function reportOf(...files: readonly FileReport[]): ValidationReport {
  return {
    tool: { name: 'odc', version: '0.1.0' },
    valid: files.every(({ valid }) => valid),
    files,
  };
}

export function fileOf(
  path: string,
  findings: Iterable<Finding>,
  more: Partial<FileReport> = {},
  maxIssues = 1000,
): FileReport {
  const ledger = new Ledger(maxIssues);
  for (const finding of findings) ledger.add(finding);
  const counts = ledger.counts();
  return {
    path,
    valid: counts.error === 0,
    seconds: 0.012,
    table: TABLE,
    schema: SCHEMA,
    counts,
    issues: ledger.issues,
    truncated: ledger.truncated,
    ...more,
  };
}

export const SCHEMA: ReportedSchema = {
  name: 'scdl/subventions',
  version: '2.1.1',
  title: 'Subventions attribuées (SCDL)',
  source: 'bundled',
  chosen: 'match',
  score: 0.93,
};

export const TABLE: ReportedTable = {
  format: 'csv',
  encoding: 'windows-1252',
  bom: false,
  delimiter: ';',
  quote: '"',
  newline: '\r\n',
  headerRow: 1,
  columns: ['nomAttribuant', 'idAttribuant', 'dateConvention', 'montant', 'idBeneficiaire'],
  rows: 551,
  bytes: 117871,
};

const COLUMNS = TABLE.columns;

function cell(code: string, row: number, column: number, more: Partial<Finding>): Finding {
  const field = COLUMNS[column - 1] ?? `colonne${column}`;
  return { code, level: 'error', row, line: row, column, field, params: {}, ...more };
}

/** SIRETs that a spreadsheet has turned into numbers: three findings on each cell, one cause. */
export function excelDamage(row: number, column: number): readonly Finding[] {
  const value = '2,43E+13';
  const cause = 'excel-damage';
  return [
    cell('constraint-error', row, column, { constraint: 'pattern', value, cause }),
    cell('custom-check-error', row, column, { check: 'siret', value, cause }),
    cell('excel-damage', row, column, { level: 'warning', value, cause }),
  ];
}

/** A file as towns publish it: a column is missing, Excel was there, dates and amounts are French. */
export function damagedFile(maxIssues?: number): FileReport {
  const findings: Finding[] = [
    { code: 'missing-label', level: 'error', row: 1, line: 1, field: 'objet', params: {} },
    { code: 'missing-label', level: 'error', row: 1, line: 1, field: 'nature', params: {} },
    {
      code: 'unknown-label',
      level: 'info',
      row: 1,
      line: 1,
      column: 6,
      field: 'secteur',
      value: 'secteur',
      params: {},
    },
  ];
  for (let row = 2; row <= 397; row++) findings.push(...excelDamage(row, 2));
  for (let row = 10; row < 16; row++) {
    const value = `${row}/03/2024`;
    const suggestion = `2024-03-${row}`;
    const params = { expected: 'AAAA-MM-JJ' };
    findings.push(cell('type-error', row, 3, { value, suggestion, params, cause: 'date-format' }));
  }
  findings.push(
    cell('type-error', 7, 4, { value: '1 250,50', suggestion: '1250.50', cause: 'decimal-comma' }),
    cell('decimal-comma', 7, 4, {
      level: 'warning',
      value: '1 250,50',
      suggestion: '1250.50',
      cause: 'decimal-comma',
    }),
    cell('constraint-error', 9, 1, { constraint: 'required', value: '' }),
  );
  const fields = [
    {
      name: 'idAttribuant',
      title: 'SIRET de la collectivité',
      description: '14 chiffres sans espace.',
      type: 'string',
      required: true,
      example: '21440109300015',
    },
  ];
  return fileOf('données/subventions 2024.csv', findings, { fields }, maxIssues);
}

export function validFile(): FileReport {
  return fileOf('bon.csv', [], { schema: { ...SCHEMA, chosen: 'option', score: null } });
}

export function warnedFile(): FileReport {
  const findings = [3, 4].map((row) =>
    cell('decimal-comma', row, 4, { level: 'warning', value: `${row},5`, suggestion: `${row}.5` }),
  );
  return fileOf('alertes.csv', findings, { schema: null });
}

export function unreadableFile(): FileReport {
  return fileOf('délibération.csv', [], {
    valid: false,
    seconds: 0,
    table: null,
    schema: null,
    error: { code: 'not-a-table', params: { kind: 'pdf' } },
  });
}

/** What someone could write in a cell, a header or a file name to fool who reads the report. */
export const HOSTILE_VALUES: readonly string[] = [
  '<script>alert(1)</script>',
  '\u001b[31mrouge\u001b[0m',
  'a\r\n::error::faux',
  '::error file=x::faux',
  ']]></failure>',
  '"guillemets" & \'apostrophes\'',
  '=HYPERLINK("http://example.org")',
  '\u202egnp.exe\u200b',
  '👩‍💻 👍🏽 é̂',
  '| a | `b` | ~~c~~',
  '\u0000\ufffe\ud800',
  '@equipe ![x](y) <img src=x>',
  'x'.repeat(10_000),
];

export function hostileFile(): FileReport {
  const findings = HOSTILE_VALUES.map((value, index) =>
    cell('type-error', index + 2, 4, { value, reason: `r${index}`, params: { expected: value } }),
  );
  const header: Finding[] = HOSTILE_VALUES.slice(0, 6).map((label, index) => ({
    code: 'unknown-label',
    level: 'info',
    row: 1,
    line: 1,
    column: index + 6,
    field: label,
    value: label,
    params: {},
  }));
  return fileOf('a<b>&\u001b[1m::error::"c".csv', [...header, ...findings]);
}

let huge: FileReport | undefined;

/** 100 000 errors in twenty columns, each of its own kind. Counted once for all tests of a file. */
export function hugeFile(): FileReport {
  huge ??= fileOf('énorme.csv', hugeFindings());
  return huge;
}

function* hugeFindings(): Iterable<Finding> {
  for (let row = 2; row < 5002; row++) {
    for (let column = 1; column <= 20; column++) {
      yield cell('type-error', row, column, { value: `v${row}`, reason: `r${column}` });
    }
  }
}

/** One file of each sort. */
export function sampleReport(): ValidationReport {
  return reportOf(validFile(), damagedFile(20), warnedFile(), unreadableFile());
}

/** Dates that are none, from row 2 on, after some rows that are right. */
export function badDates(count: number, shift = 0): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    code: 'type-error',
    level: 'error',
    row: index + 2 + shift,
    line: index + 2 + shift,
    column: 3,
    field: 'date',
    value: `${index % 7}/2024`,
    params: {},
  }));
}

/** Reports that every format must take. */
export const REPORTS: Readonly<Record<string, () => ValidationReport>> = {
  'several files': sampleReport,
  'no file': () => reportOf(),
  'a valid file': () => reportOf(validFile()),
  'one file': () => reportOf(damagedFile()),
  'every finding listed': () => reportOf(fileOf('x.csv', badDates(40))),
  'a hostile file': () => reportOf(hostileFile()),
  'a huge file': () => reportOf(hugeFile()),
  'a file that cannot be read': () => reportOf(unreadableFile()),
  'a file of personal data': () =>
    reportOf({ ...damagedFile(), maskedColumns: new Set(['montant']) }),
};

/** Very many problems of very long names. */
export function endlessReport(): ValidationReport {
  const field = 'c'.repeat(5000);
  const findings = Array.from({ length: 20_000 }, (_, column) => ({
    code: 'type-error',
    level: 'error' as const,
    row: 2,
    line: 2,
    column: column + 1,
    field: `${field}${column}`,
    value: 'é'.repeat(5000),
    params: {},
  }));
  return reportOf(fileOf('x.csv', findings), validFile(), validFile());
}
