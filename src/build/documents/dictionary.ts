import { grouped } from '../../base/messages/grouped.ts';
import type { Field } from '../../schema/model.ts';
import { dictionaryRows } from '../../schema/template/dictionary.ts';
import { CsvWriter } from '../../table/writers/csv-writer.ts';
import type { SurveyedTable } from '../columns/typed-column.ts';

/** What those who reuse the data need to know of each column, in French, as the data. */
function rowsOf({ columns }: SurveyedTable): string[][] {
  return dictionaryRows({
    fields: columns.map(({ field, name }): Field => field ?? bare(name)),
  });
}

function bare(name: string): Field {
  return { name, type: 'string', format: 'default', constraints: {}, missingValues: [''] };
}

/** A table a file, its name above; columns that are empty everywhere are left out. */
export function dictionaryMarkdown(title: string, tables: readonly SurveyedTable[]): string {
  return `${[
    `# Dictionnaire des données : ${title}`,
    ...tables.flatMap((table) => [
      `## ${table.name}.csv`,
      `${grouped(table.rows, '\u202f')} ligne${table.rows > 1 ? 's' : ''}, ${table.columns.length} colonne${table.columns.length > 1 ? 's' : ''}.`,
      markdownTable(withoutEmpty(rowsOf(table))),
    ]),
  ].join('\n\n')}\n`;
}

function withoutEmpty([headings = [], ...rows]: readonly (readonly string[])[]): string[][] {
  const kept = headings.map((_heading, index) => rows.some((row) => row[index] !== ''));
  return [headings, ...rows].map((row) => row.filter((_cell, index) => kept[index]));
}

function markdownTable([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, ' ').replace(/[\\|<>`*_]/g, '\\$&');
}

/** The same for programs; the first column names the file. */
export function dictionaryCsv(tables: readonly SurveyedTable[]): string {
  const pieces: Buffer[] = [];
  const writer = new CsvWriter((bytes) => pieces.push(Buffer.from(bytes)), { delimiter: ',' });
  for (const [place, table] of tables.entries()) {
    const [headings = [], ...rows] = rowsOf(table);
    if (place === 0) writer.row(['Fichier', ...headings]);
    for (const row of rows) writer.row([`${table.name}.csv`, ...row]);
  }
  writer.end();
  return Buffer.concat(pieces).toString();
}
