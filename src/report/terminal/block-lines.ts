import type { Block } from '../blocks.ts';
import { linesAlone, places } from '../places.ts';
import { amount, whereOf } from '../sentences.ts';
import { actionOf, titleOf } from '../telling.ts';
import { tellings } from '../tellings.ts';
import { shown } from '../text/visible.ts';
import type { Words } from '../words/words.ts';
import type { Paint } from './paint.ts';

/** How much of a problem is told. */
export interface Measure {
  /** Lines that its first places may take. */
  readonly places: number;
  /** Lines in all, when places may fill what is left of them. */
  readonly fill?: number;
  /** Names of columns told. */
  readonly names?: number;
}

/** One problem: what and where; what is expected; the first places; what to do. */
export function blockLines(
  block: Block,
  words: Words,
  paint: Paint,
  measure: Measure,
): readonly string[] {
  const action = shown(actionOf(block.speaker, words.lang), 300);
  const head = paint.marked(block.level, heading(block, words));
  const todo = action === '' ? [] : paint.under(action, 'action', '→ ');
  const around = head.length + todo.length;
  return [...head, ...details(block, words, paint, measure, around), ...todo];
}

/** @param around lines that the rest of the problem takes */
function details(
  block: Block,
  words: Words,
  paint: Paint,
  measure: Measure,
  around: number,
): readonly string[] {
  const told = tellings(block, words, measure.names, true);
  const [first = '', ...others] = told;
  const lines = told.flatMap((telling) => paint.under(telling));
  // What stands in the header has no lines to tell.
  if (block.unit === 'column') return lines;
  const free = (measure.fill ?? 0) - around;
  if (others.length === 0 && linesAlone(block, first, words) !== undefined) {
    return fewest(block, Math.max(lines.length + 1, free), (some) =>
      paint.under(`${first} (${linesAlone(some, first, words)})`),
    );
  }
  const samples = fewest(block, Math.max(measure.places, free - lines.length), (some) => {
    const told = places(some, words);
    return told === '' ? [] : paint.under(told, 'quiet');
  });
  return [...lines, ...samples];
}

/** Told with as many samples as `most` lines hold, and one at least. */
function fewest(
  block: Block,
  most: number,
  tell: (block: Block) => readonly string[],
): readonly string[] {
  for (let count = block.samples.length; ; count--) {
    const lines = tell({ ...block, samples: block.samples.slice(0, count) });
    if (lines.length <= most || count <= 1) return lines;
  }
}

/** `idAttribuant (colonne 2) — Nombre abîmé par Excel : 396 valeurs`. */
function heading(block: Block, words: Words, most?: number): string {
  const where = whereOf(block, words, most);
  const title = titleOf(block.speaker, words.lang);
  const count = amount(block, words);
  const what = count === '' ? title : `${title}${words.colon} ${count}`;
  return where === '' ? what : `${where} — ${what}`;
}

/** From the whole name of a column to what is left of it. */
const SHORTER = [40, 24, 16, 8];

/** The name of a problem on one line, that of its column shortened when it must. */
export function headingLine(block: Block, words: Words, paint: Paint): string {
  const ways = SHORTER.map((most) =>
    paint.marked(block.level, heading(block, words, most), 'plain'),
  );
  const fitting = ways.find((lines) => lines.length === 1) ?? ways.at(-1);
  return fitting?.[0] ?? '';
}
