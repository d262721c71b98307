import { labelKey } from '../../base/folding.ts';
import type { HeldIn } from '../overlap/relate.ts';
import { editionStem, editionYear } from './edition-stem.ts';

/** Editions of one set of data: successive years, months, versions. */
export interface Series {
  readonly id: string;
  /** Places in the list of tables, by edition. */
  readonly tables: readonly number[];
  readonly years: readonly number[];
  /** Id of udata, as far as the editions tell it. */
  readonly frequency?: string;
}

/** Share of common columns between editions: a set changes a little from year to year. */
const ALIKE = 0.6;

/**
 * The tables whose names are the same but for a date or a version, and whose columns are nearly
 * the same.
 */
export function seriesOf(tables: readonly HeldIn[]): readonly Series[] {
  const byStem = new Map<string, number[]>();
  for (const [index, { file, table }] of tables.entries()) {
    const stem = `${editionStem(file.path)}|${editionStem(table.sheet ?? '')}`;
    if (stem.startsWith('|')) continue;
    // Editions stand side by side, or in a folder a year.
    const key = `${stem}|${folderStem(file.path)}`;
    byStem.set(key, [...(byStem.get(key) ?? []), index]);
  }
  return [...byStem]
    .flatMap(([key, members]) =>
      alike(members, tables).map((some) => seriesFrom(key, some, tables)),
    )
    .filter((one) => one !== undefined);
}

/** Parts of a group whose columns are nearly those of its first table. */
function alike(members: readonly number[], tables: readonly HeldIn[]): number[][] {
  const groups: { readonly keys: ReadonlySet<string>; readonly some: number[] }[] = [];
  for (const index of members) {
    const keys = new Set(tables[index]?.table.columns.map(({ name }) => labelKey(name)) ?? []);
    const group = groups.find((one) => share(one.keys, keys) >= ALIKE);
    if (group === undefined) groups.push({ keys, some: [index] });
    else group.some.push(index);
  }
  return groups.filter(({ some }) => some.length > 1).map(({ some }) => some);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((key) => b.has(key)).length;
  return common / Math.max(1, a.size + b.size - common);
}

function seriesFrom(key: string, some: number[], tables: readonly HeldIn[]): Series | undefined {
  const files = some.map((index) => tables[index]?.file);
  // The same file in several places is a copy, not an edition.
  if (new Set(files.map((file) => file?.sha256 ?? file?.path)).size < 2) return undefined;
  const years = files.flatMap((file) => editionYear(file?.path ?? '') ?? []);
  const ordered = some.toSorted((a, b) =>
    (tables[a]?.file.path ?? '') < (tables[b]?.file.path ?? '') ? -1 : 1,
  );
  const distinct = [...new Set(years)].sort((a, b) => a - b);
  const frequency = frequencyOf(
    files.map((file) => file?.path ?? ''),
    distinct,
  );
  return {
    id: idOf(key),
    tables: ordered,
    years: distinct,
    ...(frequency === undefined ? {} : { frequency }),
  };
}

const MONTHS =
  /janv|f[eé]v|mars|avril|mai(?![a-z])|juin|juil|ao[uû]t|sept|oct(?:obre)?|nov|d[eé]c|(?:19|20)\d{2}[-_.]?(?:0[1-9]|1[0-2])(?!\d)/i;

/** Two editions a year or more are monthly or quarterly when their names say so. */
function frequencyOf(paths: readonly string[], years: readonly number[]): string | undefined {
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const most = 0.6 * names.length;
  if (names.filter((name) => /(?:^|[^a-z])t[1-4](?![a-z0-9])|trimestre/i.test(name)).length >= most)
    return 'quarterly';
  if (names.filter((name) => MONTHS.test(name)).length >= most && names.length > years.length)
    return 'monthly';
  const gaps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  return gaps.length > 0 && gaps.filter((gap) => gap === 1).length >= gaps.length / 2
    ? 'annual'
    : undefined;
}

/** `finances/2024/x.csv` and `finances/2023/x.csv` stand in the same place. */
function folderStem(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.map(editionStem).join('/').replace(/\/+$/, '');
}

/** `subventions`, `budget / recettes` for a sheet, with the folder before. */
function idOf(key: string): string {
  const [name = '', sheet = '', folder = ''] = key.split('|');
  return `${folder === '' ? '' : `${folder}/`}${name}${sheet === '' ? '' : ` / ${sheet}`}`;
}
