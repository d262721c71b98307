import { allBut } from '../../schema/pattern/all-but.ts';
import type { CellDiagnosis, DiagnosedColumn } from '../diagnosis.ts';
import { type Damage, isText } from './excel/damage.ts';
import { DAMAGES } from './excel/index.ts';
import { prepareCog } from './loaded-cog.ts';

/** A damage that a column may have suffered, its pattern ready. */
interface Watched {
  readonly damage: Damage;
  readonly suspect: RegExp;
}

const watchedIn = new WeakMap<DiagnosedColumn, readonly Watched[]>();

function watched(column: DiagnosedColumn): readonly Watched[] {
  const known = watchedIn.get(column);
  if (known !== undefined) return known;
  const found = DAMAGES.filter((damage) => damage.applies(column)).map((damage) => ({
    damage,
    suspect: new RegExp(`^(?:${damage.suspect(column)})$`),
  }));
  watchedIn.set(column, found);
  return found;
}

/** A cell that a spreadsheet has spoilt, or of which it shows something else than the value. */
export const excelDamage: CellDiagnosis = {
  kind: 'cell',
  id: 'excel-damage',
  explains: 'always',
  prepare: prepareCog,
  applies: () => true,
  silence(column) {
    // Without a kind, damage to a right cell shows by its first character, or no kernel proves it.
    if (column.kind === undefined) return isText(column) ? 'plain' : 'right';
    if (column.kind === 'date' && !isText(column)) return 'right';
    return allBut(
      watched(column)
        .map(({ damage }) => damage.suspect(column))
        .join('|'),
    );
  },
  diagnose(text, column, problems) {
    for (const { damage, suspect } of watched(column)) {
      if (!suspect.test(text)) continue;
      const found = damage.find(text, column, problems);
      if (found !== undefined) return { ...found, reason: damage.reason, params: {} };
    }
    return undefined;
  },
  examples: DAMAGES.flatMap(({ reason, examples }) =>
    examples.map((example) => ({ ...example, ...(example.found ? { reason } : {}) })),
  ),
};
