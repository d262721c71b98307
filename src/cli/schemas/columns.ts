/** Rows as columns of text, two spaces apart; the last column is cut at the width of the screen. */
export function columns(rows: readonly (readonly string[])[], width: number): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, Array.from(cell).length);
    });
  }
  return rows.map((row) => {
    const line = row
      .map((cell, index) => (index === row.length - 1 ? cell : pad(cell, widths[index] ?? 0)))
      .join('  ');
    return cut(line, width);
  });
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - Array.from(text).length));
}

function cut(line: string, width: number): string {
  const letters = Array.from(line.trimEnd());
  return letters.length <= width ? letters.join('') : `${letters.slice(0, width - 1).join('')}…`;
}
