import { repairCells } from './repair/cells.ts';
import { repairFiles } from './repair/files.ts';
import { repairTables } from './repair/tables.ts';

/** What is said of damages, by their id: what they are, `…/action` what to do by hand. */
export const repair = { ...repairFiles, ...repairTables, ...repairCells };
