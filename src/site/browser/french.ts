import { fold } from '../../base/folding.ts';

/**
 * The words of a text as the search compares them: without accents, elisions cut (`l’école`),
 * plurals and the commonest endings taken off, so that `subventions` and `subvention`,
 * `régionaux` and `régional` meet. Light on purpose, after the minimal stemmer of J. Savoy.
 */
export function searchWords(text: string): string[] {
  return fold(text)
    .replace(/\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !STOP.has(word))
    .map(stem);
}

const STOP = new Set(
  'le la les un une des de du d l au aux et ou en dans par pour sur a the of and in to'.split(' '),
);

export function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.length > 3 ? word.replace(/[sx]$/, '') : word;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  let root = word.replace(/[sx]$/, '');
  root = root.replace(/e$/, '').replace(/e$/, '');
  return root.length > 3 && root.at(-1) === root.at(-2) ? root.slice(0, -1) : root;
}
