import { memorySource } from '../../src/adapters/memory-source.ts';
import { OdcError } from '../../src/base/errors.ts';
import type { Finding } from '../../src/base/finding.ts';
import type { Counts } from '../../src/base/ledger.ts';
import type { TableSchema } from '../../src/schema/model.ts';
import { openTable } from '../../src/table/open.ts';
import type { TableInfo, TableOptions } from '../../src/table/table.ts';
import { type ValidationOptions, validateTable } from '../../src/validate/validate-table.ts';

export interface HowToValidate extends TableOptions, Partial<ValidationOptions> {
  /** Bytes that each read gives at most. */
  readonly atOnce?: number;
  /** Reads answer promises, as a pipe does. */
  readonly late?: boolean;
}

/** All that validation says of a table. */
export interface Validated {
  readonly info: TableInfo;
  readonly rows: number;
  readonly issues: readonly Finding[];
  readonly counts: Counts;
  readonly truncated: boolean;
}

/** Opens and validates a table in this process, everything listed unless `maxIssues` says otherwise. */
export async function validated(
  content: Uint8Array | string,
  schema: TableSchema | undefined,
  how: HowToValidate = {},
): Promise<Validated> {
  const { atOnce, late = false, mode, ignoreHeaderCase, maxIssues, ignore, references } = how;
  const chunk = atOnce === undefined ? {} : { chunk: atOnce };
  const table = await openTable(memorySource('essai.csv', content, { ...chunk, late }), how);
  const { ledger, rows } = await validateTable(table, schema, {
    mode: mode ?? 'validata',
    ignoreHeaderCase: ignoreHeaderCase ?? false,
    maxIssues: maxIssues ?? Number.POSITIVE_INFINITY,
    ignore: ignore ?? new Set(),
    references: references ?? [],
  });
  const { issues, truncated } = ledger;
  return { info: table.info, rows, issues, counts: ledger.counts(), truncated };
}

/** The same, where the table itself may be refused: the code of the refusal then. */
export async function validatedOrRefused(
  ...args: Parameters<typeof validated>
): Promise<Validated | string> {
  try {
    return await validated(...args);
  } catch (cause) {
    if (cause instanceof OdcError && cause.kind === 'input') return cause.code;
    throw cause;
  }
}

/**
 * The same, whatever the order of rows and columns in which it was said: what watches whole batches
 * speaks at their end, so that the order of the list depends on their size.
 */
export function sorted(found: Validated | string): Validated | string {
  if (typeof found === 'string') return found;
  const { issues, counts, ...rest } = found;
  const groups = counts.groups.toSorted(byText);
  return { ...rest, issues: issues.toSorted(byPlace), counts: { ...counts, groups } };
}

function byPlace(a: Finding, b: Finding): number {
  return (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byText(a, b);
}

function byText(a: unknown, b: unknown): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
