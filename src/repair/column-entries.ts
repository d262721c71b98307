import { type Answers, decisionOn } from './answers.ts';
import type { ReadTable } from './read-table.ts';
import type { RepairEntry } from './repair-ledger.ts';

/** What is said of whole columns once the first walk is over. */
export function columnEntries({ header, seen, table }: ReadTable, answers: Answers): RepairEntry[] {
  const { row, line } = table.header;
  const entries: RepairEntry[] = [];
  for (const [index, label] of header.labels.entries()) {
    const place = { row, line, column: index + 1 };
    if (label === '') entries.push(...blankEntry(seen.blankColumns.has(index), answers, place));
    else if (header.labels.indexOf(label) < index) {
      entries.push(...duplicateEntry(label, seen.copies.has(index), answers, place));
    }
  }
  if (seen.rows === 0) entries.push({ state: 'report', id: 'STR-NO-ROWS', class: 'R', row, line });
  return entries;
}

type Place = Pick<RepairEntry, 'row' | 'line' | 'column'>;

/** A column without a name: it goes when nothing is in it, and is nobody's to name otherwise. */
function blankEntry(isBlank: boolean, answers: Answers, place: Place): RepairEntry[] {
  if (!isBlank) return [{ state: 'report', id: 'HDR-BLANK', class: 'R', ...place }];
  const id = 'STR-BLANK-COLUMN';
  if (decisionOn(answers, id, []).state === 'rejected') return [];
  return [{ state: 'change', id, class: 'A', ...place }];
}

/** Two columns of one name: one of them goes, on yes, when they hold the same; they are never mixed. */
function duplicateEntry(
  label: string,
  isCopy: boolean,
  answers: Answers,
  place: Place,
): RepairEntry[] {
  const id = 'HDR-DUPLICATE';
  const { state } = decisionOn(answers, id, [label]);
  if (state === 'rejected') return [];
  if (!isCopy) {
    return [{ state: 'report', id, class: 'R', reason: 'different', field: label, ...place }];
  }
  const isDone = state === 'accepted';
  return [{ state: isDone ? 'change' : 'proposal', id, class: 'C', field: label, ...place }];
}
