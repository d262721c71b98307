import type { WalkOptions } from '../../table/table.ts';
import { decisionOn } from '../answers.ts';
import { TEXT_DEFECTS } from '../defects/texts/index.ts';
import type { TextDefect } from '../defects/texts/text-defect.ts';
import { type ReadRequest, type ReadTable, readTable } from '../read-table.ts';
import type { RepairEntry } from '../repair-ledger.ts';
import { mendedSource } from './mended-source.ts';

/** A text is mended so many times at most: doubly mangled, quoted, then with wrong quotes. */
const MOST_ROUNDS = 6;

/** The table of a mended text, and what was mended or is proposed. */
export interface MendedText {
  readonly reading: ReadTable;
  readonly entries: readonly RepairEntry[];
}

/** Mends the text of a table as long as a damage is proved. */
export async function mendText(
  read: ReadTable,
  request: ReadRequest,
  walk: WalkOptions,
): Promise<MendedText> {
  const entries: RepairEntry[] = [];
  let reading = read;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = await mendOnce(reading, request, walk, entries);
    if (next === undefined) break;
    reading = next;
  }
  return { reading, entries };
}

/** Mends the text by the first damage that is proved; `undefined` when there is none. */
async function mendOnce(
  reading: ReadTable,
  request: ReadRequest,
  walk: WalkOptions,
  entries: RepairEntry[],
): Promise<ReadTable | undefined> {
  if (reading.table.info.format !== 'csv') return undefined;
  for (const defect of TEXT_DEFECTS) {
    const { state } = decisionOn(request.answers, defect.id, []);
    if (state === 'rejected' || !defect.suspects(reading.facts)) continue;
    if (entries.some((entry) => entry.id === defect.id && entry.state === 'proposal')) continue;
    const trial = await tryOn(reading, defect, request, walk);
    if (trial === undefined) continue;
    const isDone = defect.class === 'A' || state === 'accepted';
    entries.push({ state: isDone ? 'change' : 'proposal', id: defect.id, class: defect.class });
    if (isDone) return trial;
  }
  return undefined;
}

/** The table once mended, when that proves the damage. */
async function tryOn(
  reading: ReadTable,
  defect: TextDefect,
  request: ReadRequest,
  walk: WalkOptions,
): Promise<ReadTable | undefined> {
  const { source, options, table, facts } = reading;
  const mender = defect.mender(facts);
  const mend = (line: Uint8Array): Uint8Array => mender.mend(line);
  const mended = await mendedSource(source, table.info, mend, defect.raw === true);
  const trial = await readTable(mended, { ...options, encoding: 'utf-8' }, request, walk);
  if ((mender.contradictions ?? 0) > 0) return undefined;
  return defect.isProved(facts, trial.facts) ? trial : undefined;
}
