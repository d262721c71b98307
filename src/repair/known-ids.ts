import { CELL_DEFECTS } from './defects/cells.ts';
import { CHARACTER_DEFECTS } from './defects/characters/index.ts';
import { ROW_DEFECTS } from './defects/rows/index.ts';
import { TEXT_DEFECTS } from './defects/texts/index.ts';

/** Damages that are no entry of a registry: the work itself sees them. */
const OF_THE_WORK: readonly string[] = [
  'ENC-LEGACY',
  'TXT-TRIM',
  'TXT-NBSP',
  'QUO-ORPHAN',
  'QUO-UNESCAPED',
  'HDR-NORMALISE',
  'HDR-ALIAS',
  'HDR-TYPO',
  'HDR-DUPLICATE',
  'STR-NO-HEADER',
  'STR-PREAMBLE',
  'STR-MULTI-HEADER',
  'STR-HINT-ROW',
  'STR-BLANK-ROW',
  'STR-HEADER-REPEATED',
  'STR-TOTAL-ROW',
  'STR-SECTION-ROW',
  'STR-FOOTER',
  'STR-BROKEN-ROW',
  'STR-MERGED-CELLS',
  'STR-TRANSPOSED',
  'DUP-ROW',
];

/** Every damage that may be accepted or rejected, in no order that matters. */
export function knownIds(): ReadonlySet<string> {
  const registries = [CELL_DEFECTS, CHARACTER_DEFECTS, ROW_DEFECTS, TEXT_DEFECTS];
  return new Set([...OF_THE_WORK, ...registries.flatMap((entries) => entries.map(({ id }) => id))]);
}
