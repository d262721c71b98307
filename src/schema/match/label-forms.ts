import { labelWords } from '../../base/folding.ts';

/** Words that a label may have or not without changing its sense, articles and prepositions. */
const LINKS = new Set(
  'a au aux avec d dans de des du en et l la le les ou par pour s sur un une'.split(' '),
);
/** What people add to a label to say that the column must be filled. */
const MARKS = /\((?:obligatoire|facultatif|optionnel)\)|[*†]/gi;

/** The ways in which a label may be recognised, from the strictest to the loosest. */
export interface LabelForms {
  readonly label: string;
  /** Same letters, whatever the case, the accents and the separators. */
  readonly key: string;
  /** Same words, links apart and in the singular: `Date de la convention`, `dateConvention`. */
  readonly sense: string;
}

export function formsOf(label: string): LabelForms {
  const words = labelWords(label.replace(MARKS, ' '));
  const heavy = words.filter((word) => !LINKS.has(word)).map(singular);
  const key = words.join('');
  return { label: label.trim(), key, sense: heavy.length === 0 ? key : heavy.join('') };
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}
