import type { schema as french } from '../fr/schema.ts';
import type { FindingText } from '../text.ts';
import { errors } from './schema/errors.ts';
import { warnings } from './schema/warnings.ts';

export const schema: Readonly<Record<keyof typeof french, FindingText>> = {
  ...errors,
  ...warnings,
};
