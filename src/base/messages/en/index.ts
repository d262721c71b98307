import type { NoteTexts } from '../notes.ts';
import type { ErrorTexts, FindingTexts } from '../text.ts';
import { anonymise } from './anonymise.ts';
import { anonymiseErrors } from './anonymise-errors.ts';
import { beyond } from './beyond.ts';
import { build } from './build.ts';
import { buildErrors } from './build-errors.ts';
import { catalogueErrors } from './catalogue-errors.ts';
import { cells } from './cells.ts';
import { checks } from './checks.ts';
import { fileErrors } from './file-errors.ts';
import { followErrors } from './follow-errors.ts';
import { header } from './header.ts';
import { inputErrors } from './input-errors.ts';
import { inventory } from './inventory.ts';
import { inventoryErrors } from './inventory-errors.ts';
import { launchErrors } from './launch-errors.ts';
import { licence } from './licence.ts';
import { metadata } from './metadata.ts';
import { metadataErrors } from './metadata-errors.ts';
import { obligations } from './obligations.ts';
import { privacy } from './privacy.ts';
import { publish } from './publish.ts';
import { publishErrors } from './publish-errors.ts';
import { repairErrors } from './repair/errors.ts';
import { repair } from './repair.ts';
import { rows } from './rows.ts';
import { schema } from './schema.ts';
import { siteErrors } from './site-errors.ts';
import { source } from './source.ts';
import { status } from './status.ts';
import { usageErrors } from './usage-errors.ts';

export const findingTexts: FindingTexts = {
  ...source,
  ...schema,
  ...header,
  ...rows,
  ...cells,
  ...checks,
  ...beyond,
  ...privacy,
  ...metadata,
  ...licence,
};

export const errorTexts: ErrorTexts = {
  ...buildErrors,
  ...fileErrors,
  ...inputErrors,
  ...catalogueErrors,
  ...followErrors,
  ...publishErrors,
  ...siteErrors,
  ...usageErrors,
  ...inventoryErrors,
  ...launchErrors,
  ...repairErrors,
  ...anonymiseErrors,
  ...metadataErrors,
};

export const noteTexts: NoteTexts = {
  ...publish,
  ...build,
  ...anonymise,
  ...inventory,
  ...obligations,
  ...status,
  ...repair,
};
