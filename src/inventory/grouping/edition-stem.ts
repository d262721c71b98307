import { withoutAccents } from '../../base/folding.ts';

/** What tells one edition or one copy of a file from another. */
const EDITIONS: readonly RegExp[] = [
  /\(\d{1,2}\)|\bcopie(?: de)?\b|\bcopy(?: of)?\b/g,
  /(?<!\d)(?:19|20)\d{2}[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<!\d)(?:0[1-9]|[12]\d|3[01])[-_. ](?:0[1-9]|1[0-2])[-_. ](?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}[-_. /](?:0[1-9]|1[0-2])(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}(?:[-_ /](?:19|20)?\d{2})?(?!\d)/g,
  /\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/g,
  /\b(?:t[1-4]|s[12]|semestre ?[12]|trimestre ?[1-4])\b/g,
  /\b(?:v|version ?)\d{1,2}(?:[._]\d{1,2})*\b/g,
  /\b(?:final|finale|def|definitif|definitive|provisoire|draft|brouillon|old|ancien|bis|new|maj|ok|corrige|valide|tableur|excel|export|extraction)\b/g,
];

/**
 * What the editions of one set have in common in their name, without folder nor extension:
 * `Subventions_2023_v2 (1).csv` and `subventions-2024.xlsx` both give `subventions`. Empty when
 * nothing is left.
 */
export function editionStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]{1,8}$/, '');
  let stem = withoutAccents(name).toLowerCase().replace(/_/g, ' ');
  for (const mark of EDITIONS) stem = stem.replace(mark, ' ');
  return stem.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** The last year that a name tells. */
export function editionYear(path: string): number | undefined {
  const years = path
    .slice(path.lastIndexOf('/') + 1)
    .match(/(?<!\d)(?:19|20)\d{2}(?!\d{1,3}(?!\d))/g);
  return years === null ? undefined : Math.max(...years.map(Number));
}
