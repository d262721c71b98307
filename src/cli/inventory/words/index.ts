import type { Lang } from '../../../base/messages/text.ts';
import type { Conflict, FaultyRow, Merge } from '../../../inventory/decisions/merge-returned.ts';
import type { Inventory } from '../../../inventory/inventory.ts';
import type { JudgedTable, Overlap } from '../../../inventory/judge/judged-table.ts';
import type { Decision, Verdict } from '../../../project/project.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What `odc inventory` says on the screen and in its report. */
export interface InventoryWords {
  readonly bar: string;
  readonly title: (inventory: Inventory) => string;
  readonly totals: (inventory: Inventory) => string;
  readonly timing: (read: number, compare: number) => string;
  readonly nothing: string;
  readonly priorities: Readonly<Record<JudgedTable['priority'], string>>;
  readonly size: (rows: number, columns: number) => string;
  readonly follows: (schema: string, score: number, missing: readonly string[]) => string;
  readonly proposals: Readonly<Record<Verdict, string>>;
  readonly decisions: Readonly<Record<Verdict, string>>;
  readonly decidedBy: (decision: Decision) => string;
  readonly hidden: string;
  readonly relations: Readonly<Record<Overlap['kind'], (score: number) => string>>;
  readonly sameColumns: (pairs: readonly (readonly [string, string])[]) => string;
  readonly clusters: (count: number) => string;
  readonly reference: (path: string, reason: string) => string;
  readonly series: (count: number) => string;
  readonly missing: string;
  readonly missingMore: string;
  readonly recommended: string;
  readonly unread: (count: number) => string;
  readonly advice: Readonly<Record<string, string>>;
  readonly passedOver: Readonly<Record<string, string>>;
  readonly gone: (paths: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly noClearance: string;
  readonly nothingPublished: string;
  readonly scdlGaps: (id: string, columns: readonly string[]) => string;
  readonly recordKept: (path: string) => string;
  readonly recordLost: (path: string) => string;
  readonly next: string;
  readonly nextSteps: (inventory: Inventory) => readonly string[];
  readonly decided: (decision: Decision) => string;
  readonly imported: (merge: Merge) => string;
  readonly conflict: (conflict: Conflict) => string;
  readonly fault: (fault: FaultyRow) => string;
  readonly ask: {
    readonly nothing: string;
    readonly who: string;
    readonly verdict: string;
    readonly verdicts: Readonly<Record<Verdict | 'later' | 'stop', string>>;
    readonly reason: string;
    readonly ground: string;
    readonly needed: string;
  };
  readonly report: {
    readonly heads: Readonly<
      Record<'table' | 'rows' | 'topic' | 'proposal' | 'decision' | 'owner' | 'reasons', string>
    >;
    readonly byOwner: string;
    readonly byVerdict: string;
    readonly byFormat: string;
    readonly nobody: string;
    readonly duplicates: string;
    readonly editions: string;
    readonly unread: string;
    readonly method: (version: string, checked: string) => string;
    readonly yes: string;
    readonly toCheck: string;
  };
}

const WORDS: Readonly<Record<Lang, InventoryWords>> = { fr, en };

export function inventoryWords(lang: Lang): InventoryWords {
  return WORDS[lang];
}
