import { quote } from '../quoting.ts';
import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

const NEEDED: Readonly<Record<string, string>> = {
  as: 'the verdict (--as)',
  reason: 'the reason (--reason)',
  ground: 'the text that founds it (--ground)',
  decide: 'the table (--decide PATH)',
};

/** Faults of files that only the inventory reads, and of its command. */
export const inventoryErrors = {
  'dbf-broken': {
    message: ({ path }) => `${say(path)}: the dBase table is damaged or cut`,
    action: () => 'Export it again from the program it comes from',
  },
  'shapefile-alone': {
    message: ({ path }) => `${say(path)}: the .dbf file that goes with it is not there`,
    action: () => 'Put the .shp, .shx, .dbf and .prj files together in one folder',
  },
  'sqlite-broken': {
    message: ({ path }) => `${say(path)}: the SQLite base or GeoPackage is damaged or cut`,
    action: () => 'Export it again, or repair it with the program that made it',
  },
  'archive-broken': {
    message: ({ path }) => `${say(path)}: the archive is damaged or cut`,
    action: () => 'Make the archive again, or unpack it',
  },
  'archive-too-large': {
    message: ({ path }) => `${say(path)}: the archive is too large to be opened`,
    action: () => 'Unpack it in the folder of the inventory',
  },
  'inventory-decision-incomplete': {
    message: ({ missing }) => `A decision also needs ${NEEDED[say(missing)] ?? say(missing)}`,
    action: () =>
      'Example: odc inventory --decide finances/grants.csv --as open --reason "Agreement above €23,000" --ground "Loi 2000-321, art. 10"',
  },
  'inventory-unknown-verdict': {
    message: ({ value }) => `There is no verdict “${quote(value)}”`,
    action: () => 'Choose among: open, open-after-anonymisation, closed, to-decide',
  },
  'inventory-unknown-table': {
    message: ({ path, sheet }) =>
      say(sheet) === ''
        ? `No table ${say(path)} in the inventory`
        : `No sheet “${quote(sheet)}” in ${say(path)}`,
    action: ({ near }) =>
      say(near) === ''
        ? 'Give the path from the folder of odc.yml, as the inventory writes it'
        : `Did you mean “${say(near)}”?`,
  },
  'inventory-not-returned': {
    message: ({ path }) => `${say(path)} is no inventory: it has no column “chemin”`,
    action: () =>
      'Give the workbook written by odc inventory --format xlsx, or one of its sheets as CSV',
  },
  'inventory-no-terminal': {
    message: () => '--decide without a path asks questions, and there is no terminal',
    action: () => 'Name the table, or fill in the workbook and read it back with --import',
  },
} satisfies ErrorTexts;
