import { labelWords } from '../../base/folding.ts';

/** The words of a table by where they stand: what its file is named weighs more than its columns. */
export interface TableWords {
  /** Of the file and the sheet. */
  readonly name: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

export function tableWords(
  path: string,
  sheet: string | undefined,
  labels: readonly string[],
): TableWords {
  const cut = path.lastIndexOf('/');
  const name = path.slice(cut + 1).replace(/\.[^.]{1,8}$/, '');
  return {
    name: singulars(`${name} ${sheet ?? ''}`),
    folders: singulars(path.slice(0, Math.max(0, cut)).replaceAll('/', ' ')),
    columns: singulars(labels.slice(0, 200).join(' ')),
  };
}

/** Folded, in the singular: `Écoles maternelles` gives `ecole` and `maternelle`. */
export function singulars(text: string): ReadonlySet<string> {
  return new Set(labelWords(text).map(singular));
}

export function singular(word: string): string {
  if (word.length <= 3) return word;
  return word.replace(/(?<=eau|eu)x$/, '').replace(/(?<!s)s$/, '');
}

/** Whether all the words of a term are there. */
export function hasTerm(words: ReadonlySet<string>, term: readonly string[]): boolean {
  return term.every((word) => words.has(word));
}
