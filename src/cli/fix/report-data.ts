import type { RepairState } from '../../repair/repair-ledger.ts';
import type { Context } from '../context.ts';
import { type EntryData, entryData } from './entry-data.ts';
import type { Fixed } from './fix-work.ts';

/** The report as `schemas/repair-report.schema.json` has it. */
export function reportData(fixed: Fixed, { lang }: Context): string {
  const { target, result, remaining, outcome, schema } = fixed;
  const { ledger, rows } = result;
  const list = (state: RepairState): EntryData[] =>
    ledger.entries(state).map((entry) => entryData(entry, lang));
  const { change, proposal, report, cells } = ledger.counts;
  const isWritten = outcome === 'written' || (outcome === 'unchanged' && target.named);
  const document = {
    version: 1,
    path: target.request.path,
    output: isWritten ? target.output : null,
    schema: schema === undefined ? null : { name: schema.name, version: schema.version ?? null },
    rows,
    changes: list('change'),
    proposals: list('proposal').map((entry) => ({ ...entry, accepted: false })),
    reported: list('report'),
    counts: { changes: change, proposals: proposal, reported: report, cells },
    remaining: { error: remaining.error, warning: remaining.warning },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
