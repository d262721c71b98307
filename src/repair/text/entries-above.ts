import { decisionOn } from '../answers.ts';
import type { RepairPlan } from '../plan-repair.ts';
import type { RepairEntry } from '../repair-ledger.ts';

/** A SIRET, a SIREN or a year: facts that a title states and that no column holds. */
const FACT = /\b\d{14}\b|\b\d{9}\b|\b\d{3} \d{3} \d{3}(?: \d{5})?\b|\b(?:19|20)\d{2}\b/g;
/** Filled cells from which a line above the header is a header of groups. */
const GROUPS = 2;
const SHOWN = 80;

/** What stands above the header: what is said of it, and the records that stay. */
export function entriesAbove({ head, answers }: Pick<RepairPlan, 'head' | 'answers'>): {
  readonly entries: readonly RepairEntry[];
  readonly kept: readonly (readonly string[])[];
} {
  const entries: RepairEntry[] = [];
  const kept: (readonly string[])[] = [];
  for (const { cells, row, line } of head.above) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const text = filled.join(' · ').slice(0, SHOWN);
    const isBlank = filled.length === 0;
    const id = isBlank
      ? 'STR-BLANK-ROW'
      : filled.length >= GROUPS
        ? 'STR-MULTI-HEADER'
        : 'STR-PREAMBLE';
    const { state } = decisionOn(answers, id, []);
    const isDone = state !== 'rejected' && (isBlank || state === 'accepted');
    if (!isDone) kept.push(cells);
    if (state === 'rejected') continue;
    const place = { row, line };
    entries.push({
      state: isDone ? 'change' : 'proposal',
      id,
      class: isBlank ? 'A' : 'C',
      ...place,
      ...(isBlank ? {} : { params: { text } }),
    });
    const facts = text.match(FACT);
    if (facts !== null && isDone) {
      const params = { text, facts: [...new Set(facts)] };
      entries.push({ state: 'report', id: 'STR-PREAMBLE-FACT', class: 'R', ...place, params });
    }
  }
  return { entries, kept };
}
