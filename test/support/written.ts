/** How a table is written down as text. */
export interface Writing {
  readonly delimiter: string;
  readonly newline: string;
  /** Quotes around every cell, not only where they are needed. */
  readonly zeal: boolean;
}

export const PLAIN: Writing = { delimiter: ',', newline: '\n', zeal: false };

/** One cell as a careful program writes it. */
export function writtenCell(cell: string, { delimiter, zeal }: Writing): string {
  const needed = zeal || cell.includes(delimiter) || /["\r\n]/.test(cell);
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A table as text, header first. A single empty cell is quoted: alone, it would be a blank line. */
export function written(rows: readonly (readonly string[])[], writing: Writing = PLAIN): string {
  return rows
    .map((row) => {
      const line = row.map((cell) => writtenCell(cell, writing)).join(writing.delimiter);
      return (line === '' && row.length === 1 ? '""' : line) + writing.newline;
    })
    .join('');
}
