import type { Finding } from '../base/finding.ts';
import type { Block } from './blocks.ts';
import { cellShown } from './text/visible.ts';
import type { Words } from './words/words.ts';

/** The line of the file, or the record when lines are unknown. */
export function lineOf({ line, row }: Finding): number | undefined {
  return line ?? row;
}

/** Samples that show the same value, told together. */
export interface SampleGroup {
  readonly value: string | undefined;
  readonly suggestion: string | undefined;
  /** As an editor of texts counts them. */
  readonly lines: readonly number[];
  /** The same as a spreadsheet counts them, where a cell of several lines makes them differ. */
  readonly rows: readonly number[] | undefined;
}

export function sampleGroups(samples: readonly Finding[]): readonly SampleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const sample of samples) {
    const key = JSON.stringify([sample.value ?? null, sample.suggestion ?? null]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [sample]);
    else known.push(sample);
  }
  return [...groups.values()].map(sampleGroup);
}

function sampleGroup(findings: readonly Finding[]): SampleGroup {
  const rowsByLine = new Map<number, number>();
  for (const finding of findings) {
    const line = lineOf(finding);
    if (line !== undefined) rowsByLine.set(line, finding.row ?? line);
  }
  const differ = [...rowsByLine].some(([line, row]) => line !== row);
  return {
    value: findings[0]?.value,
    suggestion: findings[0]?.suggestion,
    lines: [...rowsByLine.keys()],
    rows: differ ? [...rowsByLine.values()] : undefined,
  };
}

/**
 * `lignes 2, 3, 4…`; `''` for what has none. Where cells of several lines make them differ, they are
 * those of the spreadsheet in which most people will correct the file.
 */
export function linesOf(
  { lines, rows }: Pick<SampleGroup, 'lines' | 'rows'>,
  words: Words,
  more = false,
): string {
  if (lines.length === 0) return '';
  const ofSheet = rows !== undefined;
  return words.lines((rows ?? lines).map(words.number), { more, ofSheet });
}

/** A cell in a sentence: quoted, visible, short. */
export function valueShown(value: string, words: Words): string {
  return value === '' ? words.empty : words.quote(cellShown(value));
}

/** `lignes 2, 3, 4, 5, 6…`, when a sentence has already told the only value, or there is none to tell. */
export function linesAlone(block: Block, telling: string, words: Words): string | undefined {
  const [only, ...others] = sampleGroups(block.samples);
  if (only === undefined || others.length > 0 || only.suggestion !== undefined) return undefined;
  if (only.lines.length === 0) return undefined;
  // The sentence may quote more of it than is shown here.
  if (!telling.includes(cellShown(only.value ?? '').replace(/…$/, ''))) return undefined;
  return linesOf(only, words, block.count > block.samples.length);
}

/**
 * `« 2,43E+13 » (lignes 2, 3, 4, 5, 6…)`: the samples of a block in one sentence.
 */
export function places(block: Block, words: Words): string {
  const groups = sampleGroups(block.samples);
  const more = block.count > block.samples.length;
  // One value on several lines goes on with more lines; several values, with more values.
  const moreLines = more && groups.length === 1 && (groups[0]?.lines.length ?? 0) > 1;
  const parts = groups.map((group) => {
    const where = linesOf(group, words, moreLines);
    if (group.value === undefined) return where;
    const { value, suggestion } = group;
    const said = valueShown(value, words);
    const right = suggestion === undefined ? said : words.quote(cellShown(suggestion));
    // What they differ by may be cut off.
    const corrected = right === said ? '' : ` → ${right}`;
    return `${said}${corrected}${where === '' ? '' : ` (${where})`}`;
  });
  const told = parts.filter((part) => part !== '').join(', ');
  return more && !moreLines && told !== '' ? `${told}…` : told;
}
