import { grouped } from '../../base/messages/grouped.ts';
import { frenchDay } from '../dates.ts';
import type { ColumnRecord } from '../record.ts';

/** What a description is drafted from. */
export interface DraftFacts {
  readonly title: string;
  readonly authority: string;
  readonly territory?: string;
  readonly rows?: number;
  readonly columns: readonly ColumnRecord[];
  readonly period?: { readonly start: string; readonly end: string };
  readonly schema?: string;
  readonly system?: string;
}

/** Columns that are named; the others are counted. */
const NAMED = 6;

/** A description in French, from what is known alone: a person completes it. */
export function draftDescription(facts: DraftFacts): string {
  const { title, authority, territory, rows, columns, period, schema, system } = facts;
  const known: readonly (readonly [string, string | undefined])[] = [
    ['Producteur', authority === '' ? undefined : authority],
    ['Contenu', sizeOf(rows, columns)],
    ['Période couverte', period && `du ${frenchDay(period.start)} au ${frenchDay(period.end)}`],
    ['Territoire', territory],
    ['Schéma', schema],
    ['Source', system],
  ];
  const sentences = known.flatMap(([name, told]) =>
    told === undefined ? [] : [`${name}\u00a0: ${told}`],
  );
  return [title, ...sentences]
    .map((sentence) => (/[.…!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

/** `10 lignes et 16 colonnes (nom, date…)`; `undefined` when neither is known. */
export function sizeOf(
  rows: number | undefined,
  columns: readonly ColumnRecord[],
): string | undefined {
  const counts = [
    ...(rows === undefined ? [] : [`${grouped(rows, '\u202f')} ligne${rows > 1 ? 's' : ''}`]),
    ...(columns.length === 0 ? [] : [`${columns.length} colonne${columns.length > 1 ? 's' : ''}`]),
  ];
  if (counts.length === 0) return undefined;
  const names = columns.slice(0, NAMED).map(({ name, title }) => lowered(title ?? name));
  const more = columns.length > NAMED ? '…' : '';
  return `${counts.join(' et ')}${names.length === 0 ? '' : ` (${names.join(', ')}${more})`}`;
}

/** `Nom de l’attribuant` in a sentence; `SIRET` as it is. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
