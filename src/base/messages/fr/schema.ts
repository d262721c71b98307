import type { FindingTexts } from '../text.ts';
import { errors } from './schema/errors.ts';
import { warnings } from './schema/warnings.ts';

/** Faults of a schema, by their reason. The caller adds the place. */
export const schema = { ...errors, ...warnings } satisfies FindingTexts;
