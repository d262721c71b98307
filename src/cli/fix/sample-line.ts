import { quote } from '../../base/messages/quoting.ts';
import type { RepairEntry } from '../../repair/repair-ledger.ts';
import type { FixWords } from './words/index.ts';

/** `« 1 200,50 » → « 1200.50 » (ligne 5)`: what a cell is and would be. Never a whole long cell. */
export function sampleLine({ before, after, line, params }: RepairEntry, words: FixWords): string {
  const place = line === undefined ? '' : words.atLine(line);
  if (before === undefined) {
    const text = params?.text;
    return typeof text === 'string' ? `${words.quoted(quote(text))}${place}` : place.trim();
  }
  const shown = before === '' ? words.blank : words.quoted(quote(before));
  if (after === undefined) return `${shown}${place}`;
  return `${shown} → ${after === '' ? words.blank : words.quoted(quote(after))}${place}`;
}
