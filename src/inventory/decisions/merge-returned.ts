import type { Decision } from '../../project/project.ts';
import { decisionOn, plainPath } from '../judge/decision-on.ts';
import { readVerdict } from '../outputs/verdict-words.ts';
import { decisionMark, FILLED_KEYS, readRowMark, shownMark } from './decision-mark.ts';
import type { ReturnedRow } from './read-sheets.ts';
import { writtenDay } from './written-day.ts';

/** Why a row cannot be taken. */
export type RowFault =
  | 'unknown-verdict'
  | 'closed-without-article'
  | 'open-without-reason'
  | 'no-one'
  | 'bad-day';

export interface FaultyRow {
  readonly row: ReturnedRow;
  readonly fault: RowFault;
  readonly value: string;
}

/** Two answers for one table. */
export interface Conflict {
  readonly path: string;
  readonly sheet?: string;
  /** `returned`: two sheets say two things; `since`: it was decided otherwise since the sheet was sent. */
  readonly kind: 'returned' | 'since';
  readonly row: ReturnedRow;
  readonly theirs: Decision;
  /** What stands against it. */
  readonly other: Decision;
  readonly otherRow?: ReturnedRow;
}

export interface Merge {
  /** What is to be written. */
  readonly changes: readonly Decision[];
  readonly conflicts: readonly Conflict[];
  readonly faults: readonly FaultyRow[];
  /** Rows that say nothing new. */
  readonly unchanged: number;
}

export interface MergeDefaults {
  /** Who decides, for the rows that do not tell it. */
  readonly who: string | undefined;
  /** `AAAA-MM-JJ` */
  readonly today: string;
}

/** Puts the rows that come back beside what `odc.yml` says: nothing is replaced unseen. */
export function mergeReturned(
  rows: readonly ReturnedRow[],
  current: readonly Decision[],
  defaults: MergeDefaults,
): Merge {
  const taken = new Map<string, { readonly decision: Decision; readonly row: ReturnedRow }>();
  const conflicts: Conflict[] = [];
  const faults: FaultyRow[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const own = ownDecision(row, current);
    const read = readDecision(row, own, defaults);
    if (read === undefined) unchanged += 1;
    else if ('fault' in read) faults.push({ row, ...read });
    else {
      const key = `${plainPath(row.path)}\n${row.sheet ?? ''}`;
      const former = taken.get(key);
      const place = { path: row.path, ...(row.sheet === undefined ? {} : { sheet: row.sheet }) };
      if (former !== undefined && !isSame(former.decision, read)) {
        const { decision: other, row: otherRow } = former;
        conflicts.push({ ...place, kind: 'returned', row, theirs: read, other, otherRow });
      } else if (own !== undefined && wasDecidedSince(row, own)) {
        conflicts.push({ ...place, kind: 'since', row, theirs: read, other: own });
      } else taken.set(key, { decision: read, row });
    }
  }
  const disputed = new Set(
    conflicts.map(({ path, sheet }) => `${plainPath(path)}\n${sheet ?? ''}`),
  );
  const changes = [...taken]
    .filter(([key]) => !disputed.has(key))
    .map(([, { decision }]) => decision);
  return { changes, conflicts, faults, unchanged };
}

function ownDecision(
  { path, sheet }: ReturnedRow,
  current: readonly Decision[],
): Decision | undefined {
  return decisionOn({ path, sheet }, current);
}

function wasDecidedSince(row: ReturnedRow, own: Decision): boolean {
  const mark = readRowMark(row.mark);
  return mark !== undefined && mark.decision !== decisionMark(own);
}

/** `undefined` for a row that is as it was sent. */
function readDecision(
  row: ReturnedRow,
  own: Decision | undefined,
  { who, today }: MergeDefaults,
): Decision | { readonly fault: RowFault; readonly value: string } | undefined {
  const filled = { ...row.filled };
  const mark = readRowMark(row.mark);
  // What was proposed and left as it was is no answer.
  for (const key of ['owner', 'frequency'] as const) {
    const isAsShown = mark !== undefined && shownMark(filled[key] ?? '') === mark[key];
    // A row that lost its mark does not tell what was proposed: it answers by its decision.
    if (!isAsShown && (mark !== undefined || filled.decision !== undefined)) continue;
    if (own?.[key] === undefined) delete filled[key];
    else filled[key] = own[key];
  }
  if (FILLED_KEYS.every((key) => filled[key] === undefined)) return undefined;
  const verdict = filled.decision === undefined ? 'to-decide' : readVerdict(filled.decision);
  if (verdict === undefined) return { fault: 'unknown-verdict', value: filled.decision ?? '' };
  const when = filled.when === undefined ? (own?.when ?? today) : writtenDay(filled.when);
  if (when === undefined) return { fault: 'bad-day', value: filled.when ?? '' };
  const decider = filled.who ?? who;
  if (decider === undefined) return { fault: 'no-one', value: '' };
  if (verdict === 'closed' && filled.ground === undefined) {
    return { fault: 'closed-without-article', value: '' };
  }
  const { decision: _verdict, who: _who, when: _when, ...rest } = filled;
  const { path, sheet } = row;
  const read: Decision = {
    path: plainPath(path),
    ...(sheet === undefined ? {} : { sheet }),
    decision: verdict,
    ...rest,
    who: decider,
    when,
  };
  return own !== undefined && isSame(own, read) ? undefined : read;
}

function isSame(a: Decision, b: Decision): boolean {
  return decisionMark(a) === decisionMark(b);
}
