import type { AnyCellDefect } from '../defect.ts';
import { BOOLEANS, UNKNOWN_BOOLEANS } from './booleans/index.ts';
import { EMAILS } from './contacts/email.ts';
import { PHONES } from './contacts/phone.ts';
import { URLS } from './contacts/url.ts';
import { DATES } from './dates/index.ts';
import { ENUMERATIONS, UNKNOWN_VALUES } from './enumerations/index.ts';
import { PLACES } from './geography/index.ts';
import { addressBase } from './identifiers/bal.ts';
import { IDENTIFIERS } from './identifiers/index.ts';
import { mixedColumns } from './identifiers/mixed-column.ts';
import { textMarker } from './identifiers/text-marker.ts';
import { CONSTRAINTS } from './missing/constraints.ts';
import { MARKERS_OF_NOTHING } from './missing/marker.ts';
import { NUMBERS } from './numbers/index.ts';
import { formulaErrors } from './numbers/not-a-number.ts';
import { TEXTS } from './text/index.ts';
import { innerNoBreakSpace } from './text/no-break-space.ts';
import { upTo } from './up-to.ts';

/**
 * Every damage of single cells, in the order in which they are looked for: another order destroys
 * evidence. What is no value and what stands in the way first, then type by type, places before
 * figures (`48.856.613` is a latitude), then what only can be said.
 */
export const CELL_DEFECTS: readonly AnyCellDefect[] = [
  ...upTo(40, formulaErrors),
  ...TEXTS,
  innerNoBreakSpace,
  ...upTo(100, [textMarker]),
  ...upTo(60, MARKERS_OF_NOTHING),
  ...upTo(100, IDENTIFIERS),
  ...upTo(200, PHONES),
  ...upTo(400, EMAILS),
  ...upTo(2000, URLS),
  ...upTo(2000, addressBase),
  ...upTo(120, DATES),
  ...upTo(400, PLACES),
  ...upTo(100, NUMBERS),
  ...upTo(60, BOOLEANS),
  ...upTo(400, ENUMERATIONS),
  ...upTo(400, mixedColumns),
  ...UNKNOWN_BOOLEANS,
  ...UNKNOWN_VALUES,
  ...CONSTRAINTS,
];
