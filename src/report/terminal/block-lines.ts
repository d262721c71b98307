import type { Block } from '../blocks.ts';
import { amount, linesAlone, places, tellings, whereOf } from '../sentences.ts';
import { actionOf, titleOf } from '../telling.ts';
import { shown } from '../text/visible.ts';
import type { Words } from '../words/words.ts';
import type { Paint } from './paint.ts';

/**
 * One problem: what and where; what is expected; the first places; what to do.
 * @param sampleLines lines that the first places may take
 */
export function blockLines(
  block: Block,
  words: Words,
  paint: Paint,
  sampleLines: number,
): readonly string[] {
  const action = shown(actionOf(block.speaker, words.lang), 300);
  return [
    ...paint.marked(block.level, heading(block, words)),
    ...details(block, words, paint, sampleLines),
    ...(action === '' ? [] : paint.under(action, 'action', '→ ')),
  ];
}

function details(block: Block, words: Words, paint: Paint, sampleLines: number): readonly string[] {
  const told = tellings(block, words);
  const [first = '', ...others] = told;
  // What stands in the header has no lines to tell.
  if (block.unit === 'column') return told.flatMap((telling) => paint.under(telling));
  const alone = others.length === 0 ? linesAlone(block, first, words) : undefined;
  if (alone !== undefined) return paint.under(`${first} (${alone})`);
  return [
    ...told.flatMap((telling) => paint.under(telling)),
    ...samples(block, words, paint, sampleLines),
  ];
}

/** As many samples as the lines hold, and one at least. */
function samples(block: Block, words: Words, paint: Paint, most: number): readonly string[] {
  for (let count = block.samples.length; ; count--) {
    const told = places(block, words, count);
    const lines = told === '' ? [] : paint.under(told, 'quiet');
    if (lines.length <= most || count <= 1) return lines;
  }
}

/** `idAttribuant (colonne 2) — Nombre abîmé par Excel : 396 valeurs`. */
export function heading(block: Block, words: Words): string {
  const where = whereOf(block, words);
  const title = titleOf(block.speaker, words.lang);
  const count = amount(block, words);
  const what = count === '' ? title : `${title}${words.colon} ${count}`;
  return where === '' ? what : `${where} — ${what}`;
}
