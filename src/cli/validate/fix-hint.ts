import { OdcError } from '../../base/errors.ts';
import { NO_ANSWERS } from '../../repair/answers.ts';
import { applyRepair } from '../../repair/apply-repair.ts';
import { planRepair } from '../../repair/plan-repair.ts';
import type { RepairGroup } from '../../repair/repair-ledger.ts';
import { rulebook } from '../../validate/rulebook.ts';
import type { FileRequest, FileResult } from '../../validate/validate-file.ts';
import type { Context } from '../context.ts';
import { fixWords } from '../fix/words/index.ts';

/** Beyond that, looking twice more at a file costs more than the hint is worth. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Columns named in the hint. */
const NAMED = 3;
/** What a file may have without anyone finding fault with it. */
const NO_FAULT = /^(?:DLM-|EOL-|ENC-BOM|ENC-UTF16|ENC-CP1252|FILE-WORKBOOK)/;

/**
 * What `odc fix` would do for a file in which something was found: exact, since the repair itself is
 * tried, and nothing written.
 * @returns `undefined` when it would do nothing
 */
export async function fixHint(
  { path, table }: FileRequest,
  { schema, table: { info }, ledger }: FileResult,
  context: Context,
): Promise<string | undefined> {
  const source = context.ports.files.source(path);
  const { error, warning } = ledger.counts();
  const isWorthwhile = source.again && (info.bytes ?? 0) <= MOST_BYTES && error + warning > 0;
  if (!isWorthwhile) return undefined;
  try {
    const book = schema && rulebook(schema.schema, schema.name);
    const walk = { signal: context.signal };
    const request = { table, answers: NO_ANSWERS, rulebookFor: async () => book };
    const { ledger: found } = await applyRepair(
      await planRepair(source, request, walk),
      { most: 0 },
      walk,
    );
    return hintText(path, found.groups(), context);
  } catch (cause) {
    // The file was read once: what fails here has been said, or is no business of a hint.
    if (cause instanceof OdcError) return undefined;
    throw cause;
  }
}

function hintText(
  path: string,
  groups: readonly RepairGroup[],
  { lang, err }: Context,
): string | undefined {
  const changes = groups.filter(({ state, id }) => state === 'change' && !NO_FAULT.test(id));
  const proposals = groups.filter(({ state }) => state === 'proposal');
  if (changes.length + proposals.length === 0) return undefined;
  const columns = new Map<string, number>();
  let others = 0;
  for (const { field, count } of changes) {
    if (field === undefined) others += count;
    else columns.set(field, (columns.get(field) ?? 0) + count);
  }
  const largest = [...columns].toSorted((a, b) => b[1] - a[1]);
  const cells = largest.reduce((sum, [, count]) => sum + count, 0);
  const named = largest.slice(0, NAMED).map(([name, count]) => `${name} ${count}`);
  const rest = largest.length > NAMED ? '…' : '';
  const sign = err.unicode ? '→' : '->';
  const open = proposals.reduce((sum, { count }) => sum + count, 0);
  const words = fixWords(lang);
  return `${sign} ${words.hint(path, { cells, where: named.join(', ') + rest, others, open })}`;
}
