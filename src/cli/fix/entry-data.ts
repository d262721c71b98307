import type { Lang } from '../../base/messages/text.ts';
import { noteWording } from '../../base/messages/wording.ts';
import type { RepairEntry } from '../../repair/repair-ledger.ts';

/** One entry of a document: keys and ids never change with the language, `reason` does. */
export interface EntryData {
  readonly id: string;
  readonly row: number | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
  readonly class: string;
  /** Other damages mended on the way. */
  readonly also?: readonly string[];
  readonly readings?: readonly string[];
}

export function entryData(entry: RepairEntry, lang: Lang): EntryData {
  const { id, row, line, column, field, before, after, also, readings } = entry;
  return {
    id,
    row: row ?? null,
    line: line ?? null,
    column: column ?? null,
    field: field ?? null,
    before: before ?? null,
    after: after ?? null,
    reason: reasonOf(entry, lang),
    class: entry.class,
    ...(also === undefined || also.length === 0 ? {} : { also }),
    ...(readings === undefined ? {} : { readings }),
  };
}

/** The most precise sentence about an entry. */
export function reasonOf(
  { id, reason, params = {} }: Pick<RepairEntry, 'id' | 'reason' | 'params'>,
  lang: Lang,
): string {
  const precise =
    reason === undefined ? undefined : noteWording(`repair/${id}/${reason}`, params, lang);
  return precise ?? noteWording(`repair/${id}`, params, lang) ?? id;
}

/** What a person may do about it; `undefined` where there is nothing to add. */
export function actionOf({ id, reason, params = {} }: RepairEntry, lang: Lang): string | undefined {
  const precise =
    reason === undefined ? undefined : noteWording(`repair/${id}/${reason}/action`, params, lang);
  return precise ?? noteWording(`repair/${id}/action`, params, lang);
}
