import type { NoteTexts } from '../notes.ts';
import type { ErrorTexts, FindingTexts } from '../text.ts';
import { anonymise } from './anonymise.ts';
import { anonymiseErrors } from './anonymise-errors.ts';
import { beyond } from './beyond.ts';
import { catalogueErrors } from './catalogue-errors.ts';
import { cells } from './cells.ts';
import { checks } from './checks.ts';
import { fileErrors } from './file-errors.ts';
import { header } from './header.ts';
import { inputErrors } from './input-errors.ts';
import { privacy } from './privacy.ts';
import { rows } from './rows.ts';
import { schema } from './schema.ts';
import { source } from './source.ts';
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
};

export const errorTexts: ErrorTexts = {
  ...fileErrors,
  ...inputErrors,
  ...catalogueErrors,
  ...usageErrors,
  ...anonymiseErrors,
};

export const noteTexts: NoteTexts = { ...anonymise };
