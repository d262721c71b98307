import { fingerprint } from '../../base/fingerprint.ts';

/** A part of the note that `odc init` writes. */
export interface Section {
  readonly id: string;
  /** Markdown, without a final line end. */
  readonly text: string;
}

/** A section found in a note, between its two markers. */
export interface Block {
  readonly id: string;
  /** Fingerprint of what `odc` wrote. */
  readonly written: string;
  readonly text: string;
  /** Where the block starts and ends in the note, markers included. */
  readonly from: number;
  readonly to: number;
}

/** What a note says of itself: the day of the first launch and the sections written since. */
export interface NoteHead {
  readonly launched: string;
  readonly known: readonly string[];
}

const OPENING = /^<!-- odc:debut ([a-z-]+) ([0-9a-f]{16}) -->[^\S\n]*\r?$/gm;
const HEAD = /^<!-- odc:note (\d{4}-\d\d-\d\d)((?: [a-z-]+)*) -->[^\S\n]*\r?$/m;

/** What tells a text from another: line ends and spaces at the end of lines do not. */
export function printOf(text: string): string {
  return fingerprint(
    text
      .replaceAll('\r\n', '\n')
      .replace(/[^\S\n]+$/gm, '')
      .trim(),
  );
}

export function blockText({ id, text }: Section): string {
  return `<!-- odc:debut ${id} ${printOf(text)} -->\n${text}\n<!-- odc:fin ${id} -->`;
}

export function headText({ launched, known }: NoteHead): string {
  return `<!-- odc:note ${launched} ${known.join(' ')} -->`;
}

/** The head of a note and where it stands; `undefined` when a person removed it. */
export function headOf(note: string): (NoteHead & { from: number; to: number }) | undefined {
  const found = HEAD.exec(note);
  if (found === null) return undefined;
  const [line, launched = '', known = ''] = found;
  return {
    launched,
    known: known.split(' ').filter((id) => id !== ''),
    from: found.index,
    to: found.index + line.trimEnd().length,
  };
}

/** The sections of a note, in its order. One whose end marker is gone belongs to the person. */
export function blocksOf(note: string): readonly Block[] {
  return [...note.matchAll(OPENING)].flatMap((opening) => {
    const [line, id = '', written = ''] = opening;
    const from = opening.index;
    const start = from + line.length + 1;
    const closing = `<!-- odc:fin ${id} -->`;
    const end = note.indexOf(closing, start);
    const next = note.indexOf('<!-- odc:debut ', start);
    if (end === -1 || (next !== -1 && next < end)) return [];
    return [{ id, written, text: note.slice(start, end), from, to: end + closing.length }];
  });
}
