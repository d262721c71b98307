import { fold } from '../../../base/folding.ts';

const MAX_LENGTH = 31;

/**
 * Names that Excel accepts, all different: at most 31 characters, none of `[]:*?/\`, no apostrophe
 * at either end.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const clean = name.replace(/[[\]:*?/\\]/g, '-').replace(/^[\s']+|[\s']+$/g, '');
    const base = clean.slice(0, MAX_LENGTH) || `Feuille ${index + 1}`;
    let unique = base;
    for (let copy = 2; taken.has(fold(unique)); copy++) {
      const mark = ` (${copy})`;
      unique = base.slice(0, MAX_LENGTH - mark.length) + mark;
    }
    taken.add(fold(unique));
    return unique;
  });
}
