import {
  type Block,
  blocksOf,
  blockText,
  headOf,
  headText,
  type NoteHead,
  printOf,
  type Section,
} from './blocks.ts';

/** What becomes of one section. */
export type Fate =
  /** Written for the first time. */
  | 'added'
  /** Nobody had touched it: the new text takes its place. */
  | 'renewed'
  /** Nobody had touched it, and nothing changes. */
  | 'same'
  /** A person changed it: it stays as it is, and what `odc` would write now is another text. */
  | 'kept'
  /** A person removed it: it stays so. */
  | 'removed';

export interface MergedNote {
  readonly text: string;
  readonly fates: Readonly<Record<string, Fate>>;
  /** What `odc` would write in place of the sections kept. */
  readonly proposals: readonly Section[];
}

/**
 * Brings new texts into a note that a person may have written in. Three versions are compared, the
 * one `odc` wrote (by its fingerprint, in the marker), the one in the file, and the new one:
 * a section as `odc` wrote it, or emptied, takes the new text; a changed one stays byte for byte;
 * a removed one does not come back. All that stands outside the markers stays byte for byte.
 * @param launched day of this launch, `AAAA-MM-JJ`, for a note that has none
 */
export function mergeNote(
  note: string | undefined,
  sections: readonly Section[],
  launched: string,
): MergedNote {
  const ids = sections.map(({ id }) => id);
  if (note === undefined || note.trim() === '') {
    const text = [headText({ launched, known: ids }), ...sections.map(blockText)].join('\n\n');
    return {
      text: `${text}\n`,
      fates: Object.fromEntries(ids.map((id) => [id, 'added' as const])),
      proposals: [],
    };
  }
  const blocks = new Map(blocksOf(note).map((block) => [block.id, block]));
  const head = headOf(note);
  const fates = Object.fromEntries(
    sections.map((section) => [section.id, fateOf(section, note, blocks, head)]),
  );
  const written = rewritten(note, sections, blocks, fates);
  const known = [...new Set([...(head?.known ?? []), ...ids])];
  return {
    text: withHead(written, { launched: head?.launched ?? launched, known }),
    fates,
    proposals: sections.filter(({ id, text }) => {
      const block = blocks.get(id);
      return fates[id] === 'kept' && printOf(text) !== block?.written;
    }),
  };
}

function fateOf(
  { id, text }: Section,
  note: string,
  blocks: ReadonlyMap<string, Block>,
  head: NoteHead | undefined,
): Fate {
  const block = blocks.get(id);
  if (block === undefined) {
    if (note.includes(`<!-- odc:debut ${id} `)) return 'kept';
    return head?.known.includes(id) ? 'removed' : 'added';
  }
  const now = printOf(block.text);
  if (now !== block.written && block.text.trim() !== '') return 'kept';
  return now === printOf(text) ? 'same' : 'renewed';
}

/** The note with its untouched sections renewed, and the new ones at the end of what precedes them. */
function rewritten(
  note: string,
  sections: readonly Section[],
  blocks: ReadonlyMap<string, Block>,
  fates: Readonly<Record<string, Fate>>,
): string {
  const newline = note.includes('\r\n') ? '\r\n' : '\n';
  const native = (section: Section): string => blockText(section).replaceAll('\n', newline);
  const pieces: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  let after = note.trimEnd().length;
  for (const [index, section] of sections.entries()) {
    const block = blocks.get(section.id);
    if (block !== undefined && fates[section.id] === 'renewed') {
      pieces.push({ from: block.from, to: block.to, text: native(section) });
    }
    if (fates[section.id] === 'added') {
      const before = sections.slice(0, index).reverse();
      const previous = before.map(({ id }) => blocks.get(id)).find((one) => one !== undefined);
      after = previous?.to ?? note.trimEnd().length;
      pieces.push({ from: after, to: after, text: newline + newline + native(section) });
    }
  }
  const ordered = pieces
    .map((piece, rank) => ({ ...piece, rank }))
    .sort((a, b) => a.to - b.to || a.rank - b.rank);
  let [text, at] = ['', 0];
  for (const piece of ordered) {
    text += note.slice(at, piece.from) + piece.text;
    at = piece.to;
  }
  return text + note.slice(at);
}

function withHead(note: string, head: NoteHead): string {
  const found = headOf(note);
  if (found === undefined) return note;
  return note.slice(0, found.from) + headText(head) + note.slice(found.to);
}
