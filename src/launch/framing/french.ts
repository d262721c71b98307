const MONTHS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
  'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
]; // biome-ignore format: two lines

/** `2026-11-24` as `24 novembre 2026`; a year alone stays a year. */
export function frenchDate(day: string): string {
  const [year = '', month, date] = day.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  if (date === undefined) return `${name} ${year}`;
  return `${Number(date) === 1 ? '1er' : Number(date)} ${name} ${year}`;
}

/** `novembre 2026` */
export function frenchMonth(day: string): string {
  return frenchDate(day.slice(0, 7));
}

/** A text of a person's inside a cell of a Markdown table. */
export function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** No-break spaces where French wants them. */
export function spaced(text: string): string {
  return text
    .replace(/ ([:;!?»])(?=[\s|*).,]|$)/gm, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (?=€|%|h\b|ans?\b|mois\b)/g, '$1\u00a0')
    .replace(/n° /g, 'n°\u00a0')
    .replace(/\bart\. /g, 'art.\u00a0')
    .replace(/\b([LRD])\. (?=\d)/g, '$1.\u00a0');
}
