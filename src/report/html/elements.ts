import { cellShown } from '../text/visible.ts';
import { markup } from '../text/xml.ts';
import type { Words } from '../words/words.ts';

/** Text of the page, escaped. */
export const text = (content: string): string => markup(content);

/** A cell of the file: as it stands, visible and short. */
export function value(content: string | undefined, words: Words): string {
  if (content === undefined) return '';
  if (content === '') return `<span class="soft">${text(words.empty)}</span>`;
  return `<code>${text(cellShown(content, 120))}</code>`;
}

export interface Column {
  readonly title: string;
  readonly number?: boolean;
}

/**
 * A table with its caption, unless what precedes it names it; rows are HTML already. Columns that
 * hold nothing are left out.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const kept = columns.map((_column, index) => rows.some((row) => (row[index] ?? '') !== ''));
  const heads = columns.filter((_column, index) => kept[index]);
  const head = heads.map(({ title }) => `<th scope="col">${text(title)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      if (kept[index] !== true) return '';
      return columns[index]?.number ? `<td class="number">${cell}</td>` : `<td>${cell}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const named = caption === '' ? '' : `<caption>${text(caption)}</caption>`;
  return `<div class="scroll"><table>${named}<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>
`;
}

/** Facts as pairs; those that are empty are left out. */
export function facts(pairs: readonly (readonly [string, string])[]): string {
  const told = pairs.filter(([, fact]) => fact !== '');
  const lines = told.map(([name, fact]) => `<dt>${text(name)}</dt><dd>${text(fact)}</dd>`);
  return `<dl class="facts">\n${lines.join('\n')}\n</dl>\n`;
}
