import type { Lang } from '../../base/messages/text.ts';
import type { SheetToWrite } from '../../table/workbook/write-xlsx.ts';
import type { Inventory } from '../inventory.ts';
import type { JudgedTable } from '../judge/judged-table.ts';
import { COLUMNS, cellsOf } from './columns.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** Sheets that are not read back. */
export const HELP_SHEET = 'aide';
export const SUMMARY_SHEET = 'resume';
/** Tables that no directorate is known to keep. */
const NOBODY = 'sans direction';

/** The workbook that is circulated: one sheet a directorate, each to be filled in. */
export function inventorySheets(inventory: Inventory, lang: Lang): readonly SheetToWrite[] {
  const { tables } = inventory;
  const owners = [...new Set(tables.map(({ owner }) => owner ?? NOBODY))].sort((a, b) =>
    a === NOBODY ? 1 : b === NOBODY ? -1 : a < b ? -1 : 1,
  );
  const sheets = owners.map((owner) =>
    tableSheet(
      owner,
      tables.filter((table) => (table.owner ?? NOBODY) === owner),
      lang,
    ),
  );
  return [summarySheet(inventory, owners), ...sheets, helpSheet()];
}

/** All the tables as rows, header first: the CSV. */
export function inventoryRows(inventory: Inventory, lang: Lang): readonly (readonly string[])[] {
  return [
    COLUMNS.map(({ name }) => name),
    ...inventory.tables.map((table) => cellsOf(table, lang)),
  ];
}

function tableSheet(name: string, tables: readonly JudgedTable[], lang: Lang): SheetToWrite {
  return {
    name,
    rows: [COLUMNS.map((column) => column.name), ...tables.map((table) => cellsOf(table, lang))],
    widths: COLUMNS.map(({ width = 16 }) => width),
    choices: COLUMNS.flatMap(({ choices }, column) =>
      choices === undefined ? [] : [{ column, values: choices }],
    ),
  };
}

function summarySheet(
  { date, tables, clusters, missing }: Inventory,
  owners: readonly string[],
): SheetToWrite {
  const count = (some: readonly JudgedTable[]): string => String(some.length);
  const verdicts = (Object.keys(VERDICT_WORDS) as (keyof typeof VERDICT_WORDS)[]).map((verdict) => [
    VERDICT_WORDS[verdict],
    count(tables.filter(({ proposal }) => proposal.verdict === verdict)),
    count(tables.filter(({ decision }) => decision?.decision === verdict)),
  ]);
  return {
    name: SUMMARY_SHEET,
    rows: [
      [`Inventaire du ${date}`, 'tables', 'décidées'],
      ...owners.map((owner) => {
        const own = tables.filter((table) => (table.owner ?? NOBODY) === owner);
        return [owner, count(own), count(own.filter(({ decision }) => decision !== undefined))];
      }),
      [],
      ['verdict', 'proposés', 'décidés'],
      ...verdicts,
      [],
      ['Groupes de tables qui disent la même chose', String(clusters.length)],
      [],
      ['Aucun fichier trouvé pour', 'texte'],
      ...missing.map(({ obligation }) => [obligation.title.fr, obligation.text]),
    ],
    widths: [52, 40, 12],
  };
}

function helpSheet(): SheetToWrite {
  return {
    name: HELP_SHEET,
    rows: [
      ['colonne', 'sens', 'valeurs possibles'],
      ...COLUMNS.map(({ name, help, choices = [] }) => [name, help, choices.join(', ')]),
      [],
      [
        'Renvoyez ce fichier à la personne qui tient le projet : elle le relit avec « odc inventory --import »',
      ],
    ],
    widths: [22, 70, 60],
  };
}
